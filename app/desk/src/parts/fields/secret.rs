//! A passphrase, which may be looked at while it is typed.

use leptos::{html::Input, prelude::*};

use super::{Around, focus_first};
use crate::{parts::Errors, view::view};

#[component]
pub fn SecretField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: RwSignal<String>,
    errors: Errors,
    autocomplete: &'static str,
    #[prop(optional)] autofocus: bool,
    #[prop(optional, into)] hint: String,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let around = Around::new(id.clone(), hint, move |id| errors.of(id));
    let (described, invalid) = (around.described(), around.invalid());
    let of = label.to_lowercase();
    let node = NodeRef::<Input>::new();
    focus_first(node, autofocus);
    let input = view! {
        <div class="field__beside">
            <input
                class="field__input" id=id.clone() type=move || if shown.get() { "text" } else { "password" }
                autocomplete=autocomplete autocapitalize="none" spellcheck="false" data-focus=autofocus.then_some("") node_ref=node
                aria-describedby=described aria-invalid=invalid prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
            <button
                class="button" type="button" aria-controls=id
                on:click=move |_| shown.update(|shown| *shown = !*shown)
            >
                {move || if shown.get() { "Ẩn" } else { "Hiện" }}
                <span class="visually-hidden">" "{of}</span>
            </button>
        </div>
    };
    around.around(label, input)
}

/// Whose passphrase a form is about: lets a password manager keep the two together.
#[component]
pub fn Username(email: String) -> impl IntoView {
    view! { <input type="text" autocomplete="username" value=email hidden readonly /> }
}
