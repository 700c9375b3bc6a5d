//! Fields of what is written. A field's id is the name the worker's problems call it by.

mod choice;
mod day;
mod entry;
mod ticks;

pub use choice::Choose;
pub use day::day_field;
pub use entry::{Entry, datalist};
pub use ticks::{tick, ticks};

use leptos::prelude::*;

use super::Sheet;
use crate::view::view;

/// What stands around an input.
#[derive(Clone)]
struct Around {
    sheet: Sheet,
    id: String,
    label: String,
    hint: String,
}

impl Around {
    fn described(&self) -> impl Fn() -> Option<String> + Send + 'static + use<> {
        let Self { id, hint, sheet, .. } = self.clone();
        move || {
            let wrong = sheet.wrong(&id).map(|_| format!("{id}-loi"));
            let hint = (!hint.is_empty()).then(|| format!("{id}-goi-y"));
            let ids: Vec<_> = wrong.into_iter().chain(hint).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    fn invalid(&self) -> impl Fn() -> Option<&'static str> + Send + 'static + use<> {
        let Self { id, sheet, .. } = self.clone();
        move || sheet.wrong(&id).map(|_| "true")
    }

    fn hint(&self) -> Option<AnyView> {
        let id = format!("{}-goi-y", self.id);
        let hint = self.hint.clone();
        (!hint.is_empty()).then(|| view! { <p class="field__hint" id=id>{hint}</p> })
    }

    fn wrong(&self) -> impl Fn() -> Option<AnyView> + Send + 'static + use<> {
        let Self { id, sheet, .. } = self.clone();
        move || {
            let own = format!("{id}-loi");
            sheet.wrong(&id).map(|wrong| view! { <p class="field__error" id=own>{wrong}</p> })
        }
    }

    fn around(self, input: AnyView) -> AnyView {
        let (hint, wrong) = (self.hint(), self.wrong());
        view! {
            <div class="field">
                <label class="field__label" for=self.id>{self.label}</label>
                {hint} {wrong} {input}
            </div>
        }
    }
}

/// What the browser shows in an input.
fn shown(id: &str) -> Option<String> {
    let element = document().get_element_by_id(id)?;
    js_sys::Reflect::get(&element, &"value".into()).ok()?.as_string()
}

/// Puts a text into an input, unless it says the same already: what is half typed is not wiped.
fn keep_shown(
    id: String,
    text: impl Fn() -> String + 'static,
    same: impl Fn(&str) -> bool + 'static,
) {
    Effect::new(move |_| {
        let text = text();
        let Some(element) = document().get_element_by_id(&id) else { return };
        if shown(&id).is_some_and(|shown| !same(&shown)) {
            let _ = js_sys::Reflect::set(&element, &"value".into(), &text.into());
        }
    });
}
