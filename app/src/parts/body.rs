//! A text as HTML.

use leptos::prelude::*;

use crate::view::view;

/// The sanitised HTML subset, set as it is.
#[component]
pub fn Body(body: String) -> impl IntoView {
    view! { <div class="body" inner_html=body></div> }
}
