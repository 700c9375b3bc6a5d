//! To the neighbours in time, and to both ends of a page.

use domain::postings::{Kind, Neighbour};
use leptos::prelude::*;

use crate::view::view;

/// The newer and the older posting of the same kind.
#[component]
pub fn Walk(kind: Kind, newer: Option<Neighbour>, older: Option<Neighbour>) -> impl IntoView {
    let empty = newer.is_none() && older.is_none();
    let link = move |neighbour: Neighbour, rel: &'static str, word: &'static str| {
        view! {
            <p class="walk__way">
                <span class="walk__word">{word}</span>
                <a rel=rel href=format!("{}/{}", kind.path(), neighbour.slug)>{neighbour.title}</a>
            </p>
        }
    };
    (!empty).then(|| {
        view! {
            <nav class="walk" aria-label="Bài trước và bài sau">
                {newer.map(|neighbour| link(neighbour, "next", "Mới hơn"))}
                {older.map(|neighbour| link(neighbour, "prev", "Cũ hơn"))}
            </nav>
        }
    })
}

/// The way back up from the end of a long page.
#[component]
pub fn EndOfPage() -> impl IntoView {
    view! {
        <p class="to-top"><a rel="external" href="#dau-trang">"↑ Lên đầu trang"</a></p>
    }
}
