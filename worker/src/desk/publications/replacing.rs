//! What takes the place of something else: both pages say so.

use domain::{Failure, Moment, desk::Content};
use serde::Deserialize;

use crate::{
    desk::{drafts::DraftRow, gate::Desk},
    store::{Bind, Statement},
};

#[derive(Deserialize)]
struct Row {
    agency: Option<String>,
    own: bool,
}

/// Whether the caller may put what `row` holds in the place of what it names.
///
/// # Errors
/// `Invalid` when that is not on the board or is this very posting, `Refused` when it is not theirs.
pub async fn check(desk: &Desk, row: &DraftRow) -> Result<(), Failure> {
    if row.content.replaces.trim().is_empty() {
        return Ok(());
    }
    let path = row.content.replaced_path();
    let own = row.posted.as_ref().map_or(0, |posted| posted.id.0);
    let statement = Statement::new(include_str!("replaced.sql"), [Bind::from(path), own.into()]);
    let found: Option<Row> = desk.store.ask("replaced", statement).await?;
    let Some(found) = found.filter(|found| !found.own) else {
        return Err(Failure::invalid(format!(
            "Không có bài nào khác ở địa chỉ “{path}” để thay; hãy chép địa chỉ của bài cũ, ví dụ /thong-bao/ten-bai, \
             hoặc bỏ trống."
        )));
    };
    if desk.caller.may_edit_for(found.agency.as_deref()) {
        return Ok(());
    }
    Err(Failure::refused(
        "Bài bị thay thuộc cơ quan khác; chỉ người duyệt của cơ quan ấy mới thay được.",
    ))
}

/// Writes down what the posting `key` takes the place of, which may be nothing.
pub fn statements(content: &Content, key: &str, now: Moment) -> [Statement; 2] {
    let sql =
        "DELETE FROM replacement WHERE new_id = (SELECT id FROM posting WHERE source_key = ?1)";
    let binds = [Bind::from(content.replaced_path()), key.into(), now.unix().into()];
    [Statement::new(sql, [Bind::from(key)]), Statement::new(include_str!("replace.sql"), binds)]
}
