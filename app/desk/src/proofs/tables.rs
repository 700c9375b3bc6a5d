//! Editions with who signed for them, and documents.

use domain::{
    desk::{Signature, reports::writer_text},
    documents::Version,
    grouped,
    proofs::{DocumentProof, EditionProof},
};
use leptos::prelude::*;

use crate::view::view;

pub fn editions(editions: Vec<EditionProof>, signatures: Vec<Signature>) -> AnyView {
    let rows = editions
        .into_iter()
        .map(|edition| {
            let signed = signatures.iter().find(|it| it.number == edition.number).cloned();
            let (who, approver) = signed.map(names).unwrap_or_default();
            let note = match (edition.number, edition.note.is_empty()) {
                (1, true) => "Đăng lần đầu".to_owned(),
                (_, true) => "Sửa nội dung".to_owned(),
                (_, false) => edition.note,
            };
            view! {
                <tr>
                    <th scope="row">{edition.number}</th>
                    <td>{edition.at.short()}</td>
                    <td>{note}</td>
                    <td>{who}</td>
                    <td>{approver}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="proof-sheet__wide" role="region" aria-label="Các bản đã đăng" tabindex="0">
            <table class="proof-sheet__table">
                <thead>
                    <tr>
                        <th scope="col">"Bản"</th>
                        <th scope="col">"Lúc"</th>
                        <th scope="col">"Nội dung sửa"</th>
                        <th scope="col">"Người soạn"</th>
                        <th scope="col">"Người duyệt"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Who wrote it, and who approved it.
fn names(signature: Signature) -> (String, String) {
    let Signature { who, approver, override_why, confirmed_by, .. } = signature;
    let who = writer_text(&who).to_owned();
    let mut approved = if approver.is_empty() { "–".to_owned() } else { approver };
    if !override_why.is_empty() {
        approved += &format!(" (tự duyệt: {override_why}");
        approved += &match confirmed_by.as_str() {
            "" => "; chờ xác nhận)".to_owned(),
            by => format!("; {by} xác nhận)"),
        };
    }
    (who, approved)
}

pub fn documents(documents: Vec<DocumentProof>) -> AnyView {
    if documents.is_empty() {
        return view! { <p>"Không có văn bản đính kèm."</p> };
    }
    let lines = documents
        .into_iter()
        .map(|document| {
            let past = document.past().map(past).collect_view();
            let DocumentProof { title, file_name, number, digest, .. } = document;
            let number = (!number.is_empty()).then(|| format!(", số {number}"));
            view! {
                <li>
                    {title}{number}" ("{file_name}")"<br />"SHA-256 "<code class="digest">{digest}</code>
                    {past}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="proof-sheet__documents">{lines}</ol> }
}

/// A file that was replaced.
fn past(version: &Version) -> AnyView {
    let told = format!(
        "Bản trước, {}: {}, {} lượt tải, SHA-256 ",
        version.period(),
        version.size_text(),
        grouped(version.downloads)
    );
    view! { <br />{told}<code class="digest">{version.short_digest()}</code> }
}
