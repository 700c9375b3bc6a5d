//! Plain text of several lines.

use domain::procedures::OutlineLine;
use leptos::prelude::*;

use crate::view::view;

/// Lines with their depths: what is marked stands as a list's item, farther in the deeper it is.
#[component]
pub fn Outline(lines: Vec<OutlineLine>) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let class = match line.depth {
                0 => "outline__line",
                1 => "outline__line outline__line--item",
                2 => "outline__line outline__line--inner",
                _ => "outline__line outline__line--inmost",
            };
            view! { <p class=class>{line.text}</p> }
        })
        .collect_view();
    view! { <div class="outline">{lines}</div> }
}

/// A text's lines as paragraphs; none for an empty text.
pub fn lines_of(text: &str) -> Option<AnyView> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = lines.map(|line| view! { <p>{line.to_owned()}</p> });
    let lines: Vec<AnyView> = lines.collect();
    (!lines.is_empty()).then(|| lines.into_any())
}
