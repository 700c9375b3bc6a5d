//! Text of one line, or of several.

use leptos::{html::Input, prelude::*};

use super::{Around, focus_first};
use crate::{parts::Errors, view::view};

#[component]
pub fn TextField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<String>,
    errors: Errors,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional)] autocomplete: Option<&'static str>,
    #[prop(optional)] inputmode: Option<&'static str>,
    #[prop(optional)] autofocus: bool,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let (described, invalid) = (around.described(), around.invalid());
    let node = NodeRef::<Input>::new();
    focus_first(node, autofocus);
    let input = view! {
        <input
            class="field__input" id=id type=kind autocomplete=autocomplete inputmode=inputmode
            data-focus=autofocus.then_some("") node_ref=node aria-describedby=described aria-invalid=invalid prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        />
    };
    around.around(label, input)
}

#[component]
pub fn TextArea(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<String>,
    errors: Errors,
    #[prop(default = 4)] rows: u32,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let (described, invalid) = (around.described(), around.invalid());
    let input = view! {
        <textarea
            class="field__input" id=id rows=rows aria-describedby=described aria-invalid=invalid
            prop:value=value on:input=move |event| value.set(event_target_value(&event))
        ></textarea>
    };
    around.around(label, input)
}
