//! A part of the form under its own heading.

use leptos::prelude::*;

use crate::view::view;

pub fn section(title: &'static str, inside: impl IntoView) -> AnyView {
    view! {
        <section class="writing__part">
            <h2 class="writing__title">{title}</h2>
            {inside}
        </section>
    }
}

/// Folded away until it is asked for.
pub fn folded(title: &'static str, inside: impl IntoView) -> AnyView {
    view! {
        <details class="writing__more">
            <summary class="writing__summary">{title}</summary>
            {inside}
        </details>
    }
}

/// Fields beside each other where there is room.
pub fn beside(fields: impl IntoView) -> AnyView {
    view! { <div class="writing__beside">{fields}</div> }
}
