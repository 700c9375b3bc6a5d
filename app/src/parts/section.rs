//! A part of a long page, under its own heading.

use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Section(
    /// Its place in the page, for links to it.
    id: &'static str,
    title: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="section" aria-labelledby=id>
            <h2 class="section__title" id=id>{title}</h2>
            {children()}
        </section>
    }
}
