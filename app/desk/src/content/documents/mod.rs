//! Files of what is written: sent, named, put in order, replaced.

mod card;
mod choosing;
mod delivery;
mod room;
mod sending;
mod transfer;

pub use card::size_text;
pub use delivery::deliver;

use domain::desk::{Attachment, DraftId};
use leptos::prelude::*;

use super::{
    Sheet, part,
    rows::{Names, rows},
    section::section,
};
use crate::view::view;
use room::Room;

const DOCUMENTS: Names = Names { one: "tệp", add: "", none: "" };

pub fn documents(sheet: Sheet, draft: DraftId) -> AnyView {
    let documents = part!(sheet.content(), documents);
    let room = Room::new(documents, draft);
    let hint = "Tệp PDF, Word, Excel, PowerPoint, ODF, ảnh hoặc ZIP, mỗi tệp không quá 100 MB.";
    section(
        "Văn bản đính kèm",
        view! {
            <p class="field__hint">{hint}</p>
            {rows("documents", DOCUMENTS, documents, Attachment::default, move |at, it| card::card(room, at, it))}
            {room.draw()}
        },
    )
}
