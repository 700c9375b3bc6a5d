//! The files of a posting, with those that were replaced: each is kept for the record.

use domain::{
    desk::EditionList,
    documents::{Version, VersionList},
    grouped,
};
use leptos::prelude::*;

use crate::view::view;

/// Nothing while the posting has no file.
pub fn files(list: &EditionList, gone: bool) -> Option<AnyView> {
    if list.documents.is_empty() {
        return None;
    }
    let lines = list.documents.iter().map(|document| file(document, gone)).collect_view();
    Some(view! {
        <section class="history" aria-labelledby="cac-tep">
            <h2 id="cac-tep">"Tệp đính kèm và các bản trước của tệp"</h2>
            <p class="posted__facts">
                "Tệp được thay giữ nguyên địa chỉ; bản trước vẫn được giữ để đối chiếu, người đọc lấy được ở cuối trang \
                 công khai cho đến khi bài bị thu hồi hoặc hết hạn. Mỗi bản có lượt tải riêng."
            </p>
            <ul class="history__list">{lines}</ul>
        </section>
    })
}

fn file(document: &VersionList, gone: bool) -> AnyView {
    let versions = document.versions.iter().map(|it| version(document, it, gone)).collect_view();
    let name = (document.title != document.file_name).then(|| document.file_name.clone());
    view! {
        <li class="history__line">
            <p class="history__head"><strong>{document.title.clone()}</strong></p>
            <p class="file__facts">{name}</p>
            <ul class="versions">{versions}</ul>
        </li>
    }
}

fn version(document: &VersionList, version: &Version, gone: bool) -> AnyView {
    let which = if version.until.is_none() { "Bản đang dùng" } else { "Bản trước" };
    let told = format!("{which}, {}", version.period());
    let told = if gone {
        told.into_any()
    } else {
        view! { <a href=document.version_path(version) target="_blank">{told}</a> }
    };
    view! {
        <li>
            {told} {format!(", {}, {} lượt tải", version.size_text(), grouped(version.downloads))}
            <details class="file__digest">
                <summary>"SHA-256: " <code>{version.short_digest()}</code></summary>
                <code class="file__whole">{version.digest.clone()}</code>
            </details>
        </li>
    }
}
