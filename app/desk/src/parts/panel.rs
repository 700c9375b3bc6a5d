//! A part of a page, under its own heading.

use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Panel(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <section class="panel">
            <h2 class="panel__title">{title}</h2>
            {children()}
        </section>
    }
}
