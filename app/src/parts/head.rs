//! A page's title and what machines read of it.

use leptos::prelude::*;
use leptos_meta::{Meta, Title};

/// Sets the title, and the description when there is one.
#[component]
pub fn Head(
    #[prop(into)] title: String,
    #[prop(into, optional)] description: String,
) -> impl IntoView {
    view! {
        <Title text=title />
        {(!description.is_empty())
            .then(|| view! { <Meta name="description" content=description /> })}
    }
}
