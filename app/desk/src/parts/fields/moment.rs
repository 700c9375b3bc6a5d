//! A date and time of day, in Vietnam's time wherever the browser is.

use domain::Moment;
use leptos::prelude::*;

use super::Around;
use crate::{moments, parts::Errors, view::view};

#[component]
pub fn MomentField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<Option<Moment>>,
    errors: Errors,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let (described, invalid) = (around.described(), around.invalid());
    // What is half typed is no moment yet and must not be wiped: the text is the browser's.
    let first = value.get_untracked().map(moments::written).unwrap_or_default();
    let input = view! {
        <input
            class="field__input field__input--short" id=id type="datetime-local" value=first
            aria-describedby=described aria-invalid=invalid
            on:input=move |event| value.set(moments::read(&event_target_value(&event)))
        />
    };
    around.around(label, input)
}
