//! Files that others have taken the place of: each has its address and its counts still.

use domain::{
    documents::{Document, Version},
    grouped,
};
use leptos::prelude::*;

use crate::view::view;

/// Those of all documents of a posting.
pub fn past_files(documents: Vec<Document>) -> Option<impl IntoView> {
    let replaced = documents.into_iter().filter(|document| document.past().next().is_some());
    let files = replaced
        .map(|document| {
            view! {
                <p class="versions__of"><a href=document.path()>{document.title.clone()}</a></p>
                {past_versions(&document)}
            }
        })
        .collect_view();
    (!files.is_empty()).then(|| {
        view! {
            <h3 class="changes__title versions__title">"Các bản trước của tệp"</h3>
            {files}
        }
    })
}

/// Those of one document, newest first, and how its counts are parted.
pub fn past_versions(document: &Document) -> Option<impl IntoView + use<>> {
    let lines: Vec<AnyView> = document.past().map(|version| line(document, version)).collect();
    let own = document.present().map(|version| grouped(version.downloads)).unwrap_or_default();
    (!lines.is_empty()).then(|| {
        view! {
            <ul class="versions">{lines}</ul>
            <p class="versions__remark">
                {format!("Lượt tải ghi cạnh văn bản tính chung mọi bản; riêng bản đang dùng: {own} lượt tải.")}
            </p>
        }
    })
}

fn line(document: &Document, version: &Version) -> AnyView {
    let address = document.version_path(version);
    let facts = format!(", {}, {} lượt tải", version.size_text(), grouped(version.downloads));
    view! {
        <li>
            <a href=address rel="external nofollow" download=document.file_name.clone()>
                {format!("Bản {}", version.period())}
            </a>
            {facts}
            <span class="versions__digest">
                "SHA-256 " <code title=version.digest.clone()>{version.short_digest()}</code>
            </span>
        </li>
    }
}
