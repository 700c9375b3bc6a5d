//! One of several.

use leptos::prelude::*;

use super::Around;
use crate::{parts::Errors, view::view};

#[component]
pub fn Choice(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<String>,
    errors: Errors,
    /// Values and what they are called; tracked.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let (described, invalid) = (around.described(), around.invalid());
    let options = move || {
        let chosen = value.get_untracked();
        let options = options.get().into_iter().map(|(own, name)| {
            let selected = own == chosen;
            view! { <option value=own selected=selected>{name}</option> }
        });
        options.collect_view()
    };
    let input = view! {
        <select
            class="field__input" id=id aria-describedby=described aria-invalid=invalid
            prop:value=value on:change=move |event| value.set(event_target_value(&event))
        >
            {options}
        </select>
    };
    around.around(label, input)
}
