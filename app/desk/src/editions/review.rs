//! What exactly somebody is asked to approve: every change against what readers see now.

use domain::desk::{
    Attachment, CheckDraft, Checked, Content, Draft, DraftFile, DraftId, EditionContent,
    ReadChoices, ReadDraft, ReadEdition,
};
use leptos::{prelude::*, task::spawn_local};

use super::difference;
use crate::{
    address::Address,
    content::{self, Sheet, Work, checking, documents::size_text, preview::preview},
    drafts,
    parts::{Asked, Badge, Heading},
    publications::{Course, approval, returning, unscheduling},
    view::view,
    wire,
};

pub fn review_page(address: &Address) -> AnyView {
    let id = DraftId(address.param("id").unwrap_or_default());
    let asked = Asked::new(move || ReadDraft { id });
    view! {
        <Heading text="Xem thay đổi" />
        {asked.show(review)}
    }
}

fn review(draft: Draft) -> AnyView {
    let choices = RwSignal::default();
    spawn_local(async move {
        if let Ok(known) = wire::ask(ReadChoices {}).await {
            choices.try_set(known);
        }
    });
    // Who approves approves what is shown here, and nothing that was saved since.
    let version = draft.meta.version;
    let shown = RwSignal::new(draft.clone());
    let course = Course::new(shown, choices, move || async move { Some(version) });
    let id = draft.id;
    let sheet = Sheet::new(
        draft.kind,
        Work { content: draft.content.clone(), note: draft.note.clone() },
        draft.posted.is_some(),
    );
    let (one, _) = content::told(draft.kind);
    let hands: Vec<_> = draft.hands.iter().map(|hand| hand.name.clone()).collect();
    let facts = format!(
        "{one}, {} soạn; người đã viết: {}. Lưu lần cuối lúc {}.",
        draft.author.name,
        if hands.is_empty() { draft.author.name.clone() } else { hands.join(", ") },
        draft.meta.updated.short(),
    );
    let note = (!draft.note.is_empty()).then(|| {
        view! { <p class="told">{format!("Người đọc sẽ được báo: “{}”", draft.note)}</p> }
    });
    view! {
        <div class="review">
            <p class="review__facts">
                {move || view! { <Badge state=shown.with(|draft| draft.meta.state) /> }} " " {facts}
            </p>
            {note}
            {problems(id)}
            {checking::remarks(draft.kind, &draft.content)}
            {files(&draft)}
            {changes(draft)}
            <div class="review__preview">{preview(sheet, id, RwSignal::new(true))}</div>
            <section class="draft__actions" aria-labelledby="quyet-dinh">
                <h2 class="draft__actions-title" id="quyet-dinh">"Quyết định"</h2>
                <p><a class="button" href=drafts::path(id)>"Mở để sửa"</a></p>
                {approval(course)} {returning(course)} {unscheduling(course)}
            </section>
        </div>
    }
}

fn problems(id: DraftId) -> AnyView {
    Asked::new(move || CheckDraft { id }).show(|Checked { problems }| {
        let lines = problems.into_iter().map(|it| view! { <li>{it.reason}</li> }).collect_view();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="returned" aria-labelledby="phai-sua">
                    <h2 class="returned__title" id="phai-sua">"Phải sửa trước khi đăng"</h2>
                    <ul class="review__problems">{lines}</ul>
                </section>
            }
        })
    })
}

/// What hangs on it is read before it is approved.
fn files(draft: &Draft) -> AnyView {
    let line = |file: &Attachment| {
        let name = if file.title.is_empty() { &file.file_name } else { &file.title };
        view! {
            <li>
                <a href=DraftFile::path(draft.id, file) target="_blank">{name.clone()}</a>
                {format!(" ({}, {})", file.file_name, size_text(file))}
            </li>
        }
    };
    let lines: Vec<_> = draft.content.documents.iter().map(line).collect();
    (!lines.is_empty())
        .then(|| {
            view! {
                <section aria-labelledby="tep-dinh-kem">
                    <h2 class="review__title" id="tep-dinh-kem">"Tệp đính kèm"</h2>
                    <ul class="review__files">{lines}</ul>
                </section>
            }
        })
        .into_any()
}

fn changes(draft: Draft) -> AnyView {
    let title = move |against: Option<u32>| match against {
        Some(edition) => format!("Thay đổi so với bản {edition} đang niêm yết"),
        None => "Bài mới, chưa từng đăng".to_owned(),
    };
    let section = move |against: Option<u32>, old: Option<Content>, new: &Content| {
        view! {
            <section class="review__changes" aria-labelledby="thay-doi">
                <h2 id="thay-doi">{title(against)}</h2>
                {difference(old.as_ref(), new)}
            </section>
        }
    };
    let Draft { posted, content, .. } = draft;
    match posted {
        None => section(None, None, &content),
        Some(posted) => {
            let (posting, edition) = (posted.id, posted.edition);
            let asked = Asked::new(move || ReadEdition { posting, edition });
            asked.show(move |EditionContent { content: old, .. }| {
                section(Some(edition), Some(old), &content)
            })
        }
    }
}
