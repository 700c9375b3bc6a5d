//! How readers will see it: the same elements and the same style as the public page, in a frame in
//! which nothing runs.

use domain::{
    desk::{Attachment, Content},
    postings::Kind,
};
use leptos::prelude::*;

use super::{Sheet, documents::size_text};
use crate::{editor::told_by_page, view::view};

/// Telephones are hardly narrower than this, in pixels.
const PHONE: u32 = 360;

pub fn preview(sheet: Sheet) -> AnyView {
    let phone = RwSignal::new(true);
    let page = Memo::new(move |_| sheet.settled.with(|work| page(sheet.kind, &work.content)));
    let choice = move |own: bool, name: &'static str| {
        view! {
            <button
                class="button button--plain" type="button"
                aria-pressed=move || (phone.get() == own).to_string() on:click=move |_| phone.set(own)
            >
                {name}
            </button>
        }
    };
    view! {
        <section class="preview" aria-labelledby="xem-truoc">
            <h2 class="preview__title" id="xem-truoc">"Xem trước"</h2>
            <p class="buttons">{choice(true, "Điện thoại")} {choice(false, "Máy tính")}</p>
            <div class="preview__room" tabindex="0" role="group" aria-label="Khung xem trước">
                <iframe
                    class="preview__frame" class:preview__frame--phone=phone sandbox=""
                    title="Bài như người đọc thấy" width=move || phone.get().then_some(PHONE) srcdoc=page
                ></iframe>
            </div>
        </section>
    }
}

fn page(kind: Kind, content: &Content) -> String {
    let style = told_by_page("style")
        .map(|style| format!(r#"<link rel="stylesheet" href="{}">"#, escaped(&style)));
    let title = match content.title.trim() {
        "" => "Bài chưa có tiêu đề",
        title => title,
    };
    let element = |name: &str, class: &str, text: &str| {
        if text.trim().is_empty() {
            return String::new();
        }
        format!(r#"<{name} class="{class}">{}</{name}>"#, escaped(text))
    };
    let class = if kind == Kind::Article {
        "posting__title"
    } else {
        "posting__title posting__title--official"
    };
    let documents = content.documents.iter().map(document).collect::<String>();
    let documents = if documents.is_empty() {
        documents
    } else {
        format!(
            r#"<section class="documents"><h2 class="documents__title">Văn bản đính kèm</h2><ul class="documents__list">{documents}</ul></section>"#
        )
    };
    // It cannot run anything where it is: neither scripts nor forms are let into the frame.
    let body = match content.body.as_str() {
        "" => String::new(),
        body => format!(r#"<div class="body">{body}</div>"#),
    };
    let parts = if kind == Kind::Notice { [&documents, &body] } else { [&body, &documents] };
    format!(
        r#"<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Xem trước</title>{}</head><body><main class="page"><article class="posting"><header class="posting__head">{}{}</header>{}{}{}</article></main></body></html>"#,
        style.unwrap_or_default(),
        element("h1", class, title),
        element("p", "posting__facts", &content.agency),
        element("p", "posting__lead", &content.lead),
        parts[0],
        parts[1],
    )
}

fn document(document: &Attachment) -> String {
    let title = if document.title.is_empty() { &document.file_name } else { &document.title };
    let number = match document.number.as_str() {
        "" => String::new(),
        number => format!(r#"<p class="document__facts">Số {}</p>"#, escaped(number)),
    };
    format!(
        r#"<li class="document"><p class="document__name">{}</p>{number}<p class="document__facts">{}</p></li>"#,
        escaped(title),
        size_text(document),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
