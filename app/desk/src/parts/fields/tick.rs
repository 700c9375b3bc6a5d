//! Yes or no.

use leptos::prelude::*;

use super::Around;
use crate::{parts::Errors, view::view};

#[component]
pub fn Tick(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<bool>,
    errors: Errors,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let described = around.described();
    let hint = around.hint();
    view! {
        <div class="tick">
            <input
                class="tick__box" id=id.clone() type="checkbox" aria-describedby=described
                prop:checked=value on:change=move |event| value.set(event_target_checked(&event))
            />
            <label class="tick__label" for=id>{label}</label>
            {hint}
        </div>
    }
}
