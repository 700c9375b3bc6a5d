//! Saving what is typed: over the version it was typed over, and no other. What is there already is
//! kept, whichever version it is: an answer may be lost on its way, and the question come again.

use domain::{
    Failure,
    desk::{Content, Meta, Right, SaveDraft, Saved},
    fold::{fold, name_key},
    import::drafted,
};
use serde::Deserialize;

use super::{
    attachments::verified,
    row::{DraftRow, find},
};
use crate::{
    desk::gate::Desk,
    store::{Bind, Statement},
};

pub async fn save(desk: Desk, question: SaveDraft) -> Result<Saved, Failure> {
    let row = desk.draft(question.id, Right::Write).await?;
    let mut content = question.content;
    content.body = drafted(&content.body).map_err(Failure::invalid)?;
    if row.meta.version != question.version {
        return Ok(overtaken(row, &content, &question.note));
    }
    content.documents = verified(&desk.store, &row.content.documents, content.documents).await?;
    let agency = agency(&desk, &content).await?;
    let title = content.title.trim().to_owned();
    let binds = [
        Bind::from(row.id.0),
        question.version.into(),
        serde_json::to_string(&content).unwrap_or_default().into(),
        fold(&title).into(),
        title.into(),
        question.note.clone().into(),
        agency.into(),
        desk.store.now().unix().into(),
        desk.caller.id.0.into(),
        row.meta.state.slug().into(),
    ];
    let kept: Option<u32> =
        desk.store.ask("save", Statement::new(include_str!("save.sql"), binds)).await?;
    let row = find(&desk.store, question.id, desk.caller.id.0).await?.ok_or(Failure::Missing)?;
    match kept {
        Some(version) => Ok(Saved::Kept(Meta { version, ..row.meta })),
        None if row.meta.version == question.version => Err(Failure::conflict(
            "Bài vừa được trình, duyệt hoặc hẹn giờ nên chưa lưu được; hãy tải lại trang. Chữ đã gõ vẫn còn trong trình \
             duyệt này.",
        )),
        None => Ok(overtaken(row, &content, &question.note)),
    }
}

fn overtaken(row: DraftRow, content: &Content, note: &str) -> Saved {
    if row.content == *content && row.note == note {
        Saved::Kept(row.meta)
    } else {
        Saved::Newer(Box::new(row.into()))
    }
}

#[derive(Deserialize)]
struct AgencyRow {
    id: u32,
    slug: String,
}

/// The agency a content names; `None` for the board's own.
///
/// # Errors
/// `Invalid` when there is no such agency, `Refused` when the caller may not write for it.
pub async fn agency(desk: &Desk, content: &Content) -> Result<Option<u32>, Failure> {
    let name = name_key(&content.agency);
    let known: Option<AgencyRow> = if name.is_empty() {
        None
    } else {
        let sql = "SELECT json_object('id', a.id, 'slug', a.slug) AS json
                   FROM agency_known k JOIN agency a ON a.id = k.id WHERE k.key = ?1";
        let found = desk.store.ask("agency", Statement::new(sql, [Bind::from(name)])).await?;
        Some(found.ok_or_else(|| {
            Failure::invalid("Không có cơ quan này trên trang; hãy chọn cơ quan trong danh sách.")
        })?)
    };
    if !desk.caller.may_write_for(known.as_ref().map(|known| known.slug.as_str())) {
        return Err(Failure::refused(
            "Anh chị chưa được giao viết bài cho cơ quan này; hãy chọn cơ quan khác hoặc nhờ quản trị.",
        ));
    }
    Ok(known.map(|known| known.id))
}
