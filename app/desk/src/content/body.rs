//! The text itself.

use domain::desk::DraftId;
use leptos::prelude::*;

use super::{Sheet, fields::Entry, part, pictures, section::section};
use crate::{
    parts::{Rich, UNFORMATTED},
    view::view,
};

const LABEL: &str = "Nội dung bài";

pub fn body(sheet: Sheet, draft: DraftId) -> AnyView {
    let body = part!(sheet.content(), body);
    let rich = Rich {
        label: LABEL,
        text: Signal::derive(move || body.get().unwrap_or_default()),
        write: Callback::new(move |html| body.set(html)),
        open: sheet.open.into(),
        editor: sheet.body,
    };
    let around = move |place| {
        let wrong =
            move || sheet.wrong("body").map(|it| view! { <p class="field__error">{it}</p> });
        view! { <div class="writing__body" id="body" tabindex="-1">{wrong} {place}</div> }
    };
    let plain = move || Entry::new("body", LABEL, body).rows(14).hint(UNFORMATTED).draw();
    let upload = Box::new(move |file| pictures::upload(draft, file));
    section("Nội dung", rich.draw(Some(upload), around, plain))
}
