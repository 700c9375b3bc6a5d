//! Which posting took the place of which: a reader of the old one is sent on.

use domain::postings::{Named, Standing as Told};
use leptos::prelude::*;

use crate::view::view;

/// A banner on what was replaced, a line on what took its place.
#[component]
pub fn Standing(standing: Told) -> impl IntoView {
    let Told { replaced_by, replaces } = standing;
    let banner = replaced_by.map(|new| {
        view! {
            <p class="ended">"Bài này đã được thay thế bởi "{link(new)}"."</p>
        }
    });
    let line = (!replaces.is_empty()).then(|| {
        let links = replaces.into_iter().map(|old| view! { <li>{link(old)}</li> }).collect_view();
        view! { <div class="posting__replaces"><p>"Thay thế cho:"</p><ul>{links}</ul></div> }
    });
    view! { {banner}{line} }
}

fn link(posting: Named) -> impl IntoView {
    let path = posting.path();
    view! { <a href=path>{posting.title}</a> }
}
