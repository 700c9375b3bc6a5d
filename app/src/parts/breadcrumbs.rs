//! Where a page stands.

use leptos::prelude::*;

use crate::view::view;

/// The way from the first page to here; the page itself is its own heading and not repeated.
#[component]
pub fn Breadcrumbs(
    /// Address and name of each place on the way, after the first page.
    way: Vec<(String, String)>,
) -> impl IntoView {
    let places = way
        .into_iter()
        .map(|(address, name)| view! { <li class="breadcrumbs__place"><a href=address>{name}</a></li> })
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label="Vị trí của trang">
            <ol class="breadcrumbs__way">
                <li class="breadcrumbs__place"><a href="/">"Trang chủ"</a></li>
                {places}
            </ol>
        </nav>
    }
}
