//! When a posting was posted, updated and changed.

use domain::{Moment, documents::Document, postings::Change};
use leptos::prelude::*;

use super::versions::past_files;
use crate::view::view;

/// `Thứ tư, 03/10/2018 22:01`, and the last update when later.
#[component]
pub fn Times(
    posted: Option<Moment>,
    #[prop(optional_no_strip)] updated: Option<Moment>,
) -> impl IntoView {
    view! {
        <p class="times">
            {match posted {
                Some(at) => view! { <time datetime=at.iso()>{at.long()}</time> },
                None => "Nguồn không ghi ngày đăng".into_any(),
            }}
            {updated
                .map(|at| {
                    view! {
                        <span class="times__updated">
                            "Cập nhật: " <time datetime=at.iso()>{at.long()}</time>
                        </span>
                    }
                })}
        </p>
    }
}

/// What changed since the first publication, newest first, and the files that were replaced.
#[component]
pub fn Changes(changes: Vec<Change>, documents: Vec<Document>) -> impl IntoView {
    let lines = changes
        .iter()
        .map(|change| {
            let note = if change.note.is_empty() { "Sửa nội dung." } else { &change.note };
            view! {
                <li><time datetime=change.at.iso()>{change.at.short()}</time>": "{note.to_owned()}</li>
            }
        })
        .collect_view();
    (!changes.is_empty()).then(|| {
        view! {
            <section class="changes" aria-labelledby="thay-doi">
                <h2 class="changes__title" id="thay-doi">"Những lần sửa sau khi đăng"</h2>
                <ul>{lines}</ul>
                {past_files(documents)}
            </section>
        }
    })
}
