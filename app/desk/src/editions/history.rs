//! The editions of a posting, newest first.

use domain::{
    desk::{ConfirmEdition, EditionLine, EditionList, ListEditions, reports::writer_text},
    postings::PostingId,
};
use leptos::prelude::*;

use super::page::begin;
use crate::{
    failures,
    frame::say,
    parts::{
        Asked, Busy, Press,
        confirm::{Question, confirm},
    },
    session,
    view::view,
    wire,
};

pub fn history(asked: Asked<ListEditions>, list: &EditionList) -> AnyView {
    let newest = list.editions.iter().map(|it| it.number).max().unwrap_or_default();
    let posting = list.posting;
    let lines = list.editions.iter().cloned();
    let lines = lines.map(|it| line(asked, posting, it, newest)).collect_view();
    view! {
        <section class="history" aria-labelledby="cac-ban">
            <h2 id="cac-ban">"Các bản đã đăng"</h2>
            <ol class="history__list" reversed>{lines}</ol>
        </section>
    }
}

fn line(asked: Asked<ListEditions>, posting: PostingId, line: EditionLine, newest: u32) -> AnyView {
    let EditionLine { number, at, who, approver, note, digest, override_why, confirmed_by } = line;
    let of = format!("bản {number}");
    let who = match writer_text(&who) {
        text if text == who => format!("{who} soạn"),
        loaded => loaded.to_owned(),
    };
    let approver = match approver.as_str() {
        "" => String::new(),
        approver => format!(" · {approver} duyệt"),
    };
    let note = (!note.is_empty()).then(|| view! { <p class="history__note">{note}</p> });
    let busy = Busy::new();
    let restore = (number < newest).then(|| {
        let press = move |()| busy.run(restore(posting, number));
        view! { <Press busy label="Khôi phục thành bản sửa" of=of.clone() on_press=press /> }
    });
    let short: String = digest.chars().take(8).collect();
    view! {
        <li class="history__line">
            <p class="history__head">
                <strong>{format!("Bản {number}")}</strong> {format!(" · {}", at.short())}
            </p>
            <p>{who} {approver}</p>
            {note}
            {own(asked, posting, number, override_why, confirmed_by)}
            <details class="file__digest">
                <summary>"SHA-256: " <code>{short} "…"</code></summary>
                <code class="file__whole">{digest}</code>
            </details>
            {restore}
        </li>
    }
}

/// Approved by its own writer: why, and who looked at it afterwards.
fn own(
    asked: Asked<ListEditions>,
    posting: PostingId,
    edition: u32,
    why: String,
    confirmed_by: String,
) -> AnyView {
    if why.is_empty() {
        return ().into_any();
    }
    let told = format!("Người viết tự duyệt. Lý do: {why}");
    if !confirmed_by.is_empty() {
        let told = format!("{told} {confirmed_by} đã xác nhận sau.");
        return view! { <p class="told">{told}</p> };
    }
    let busy = Busy::new();
    let edits = session::caller()
        .is_some_and(|it| it.grants.iter().any(|grant| grant.role >= domain::desk::Role::Editor));
    let press = move |()| {
        busy.run(async move {
            match wire::ask(ConfirmEdition { posting, edition }).await {
                Ok(_) => {
                    say("Đã xác nhận.");
                    asked.again();
                }
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    view! {
        <div class="told told--warning">
            <p>{told} " Chưa có người thứ hai xác nhận."</p>
            {edits.then(|| view! { <Press busy label="Xác nhận" of=format!("bản {edition}") on_press=press /> })}
        </div>
    }
}

async fn restore(posting: PostingId, number: u32) {
    let question = Question {
        title: format!("Khôi phục bản {number}?"),
        text: format!(
            "Một bản thảo mới được soạn theo bản {number}. Bài đang niêm yết giữ nguyên cho đến khi bản thảo ấy được duyệt."
        ),
        yes: "Soạn theo bản này".to_owned(),
        no: "Thôi".to_owned(),
        grave: false,
    };
    if confirm(question).await {
        begin(posting, Some(number)).await;
    }
}
