//! What stands around an input: its label, a hint where one is needed, what is wrong with it.

use leptos::prelude::*;

use crate::view::view;

/// An input in it must have the attributes of [`Around::described`] and [`Around::invalid`].
pub struct Around {
    id: String,
    hint: String,
    wrong: Signal<Option<String>>,
}

impl Around {
    /// `wrong` says what is wrong with the field of an id; tracked.
    pub fn new(
        id: impl Into<String>,
        hint: impl Into<String>,
        wrong: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let id = id.into();
        let field = id.clone();
        Self { id, hint: hint.into(), wrong: Signal::derive(move || wrong(&field)) }
    }

    pub fn described(&self) -> impl Fn() -> Option<String> + Clone + Send + 'static + use<> {
        let Self { id, hint, wrong } = self;
        let (id, hinted, wrong) = (id.clone(), !hint.is_empty(), *wrong);
        move || {
            let wrong = wrong.with(Option::is_some).then(|| format!("{id}-loi"));
            let hint = hinted.then(|| format!("{id}-goi-y"));
            let ids: Vec<_> = wrong.into_iter().chain(hint).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    pub fn invalid(&self) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static + use<> {
        let wrong = self.wrong;
        move || wrong.with(Option::is_some).then_some("true")
    }

    pub fn hint(&self) -> Option<AnyView> {
        let Self { id, hint, .. } = self;
        let id = format!("{id}-goi-y");
        (!hint.is_empty()).then(|| view! { <p class="field__hint" id=id>{hint.clone()}</p> })
    }

    pub fn wrong(&self) -> impl Fn() -> Option<AnyView> + Send + 'static + use<> {
        let (id, wrong) = (format!("{}-loi", self.id), self.wrong);
        move || {
            let id = id.clone();
            wrong.get().map(|wrong| view! { <p class="field__error" id=id>{wrong}</p> })
        }
    }

    pub fn around(self, label: String, input: AnyView) -> AnyView {
        let (hint, wrong) = (self.hint(), self.wrong());
        view! {
            <div class="field">
                <label class="field__label" for=self.id>{label}</label>
                {hint} {wrong} {input}
            </div>
        }
    }
}
