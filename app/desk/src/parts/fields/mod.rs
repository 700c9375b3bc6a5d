//! Fields of forms: each has its label, a hint where one is needed, and its own error.

mod choice;
mod moment;
mod secret;
mod text;
mod tick;

pub use choice::Choice;
pub use moment::MomentField;
pub use secret::{SecretField, Username};
pub use text::{TextArea, TextField};
pub use tick::Tick;

use leptos::{html::Input, prelude::*};

use super::Errors;
use crate::view::view;

/// What stands around an input. It must have the attributes of [`Around::described`] and `invalid`.
#[derive(Clone)]
struct Around {
    id: String,
    hint: String,
    errors: Errors,
}

impl Around {
    fn described(&self) -> impl Fn() -> Option<String> + Send + 'static + use<> {
        let Self { id, hint, errors } = self.clone();
        move || {
            let wrong = errors.of(&id).map(|_| format!("{id}-loi"));
            let hint = (!hint.is_empty()).then(|| format!("{id}-goi-y"));
            let ids: Vec<_> = wrong.into_iter().chain(hint).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    fn invalid(&self) -> impl Fn() -> Option<&'static str> + Send + 'static + use<> {
        let Self { id, errors, .. } = self.clone();
        move || errors.of(&id).map(|_| "true")
    }

    fn around(self, label: String, input: AnyView) -> AnyView {
        let Self { id, hint, errors } = self;
        let wrong_id = format!("{id}-loi");
        let hint = (!hint.is_empty())
            .then(|| view! { <p class="field__hint" id=format!("{id}-goi-y")>{hint}</p> });
        let label = view! { <label class="field__label" for=id.clone()>{label}</label> };
        let wrong = move || {
            let wrong_id = wrong_id.clone();
            errors.of(&id).map(|wrong| view! { <p class="field__error" id=wrong_id>{wrong}</p> })
        };
        view! { <div class="field">{label} {hint} {wrong} {input}</div> }
    }
}

/// Where one begins to write. Not by the attribute `autofocus`, which a page may use but once. In a
/// dialog it is found by its `data-focus`.
fn focus_first(node: NodeRef<Input>, wanted: bool) {
    if wanted {
        node.on_load(|input| {
            let _ = input.focus();
        });
    }
}
