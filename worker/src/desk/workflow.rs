//! From a draft to its approval: handed in, taken back, returned.

use axum::Router;
use domain::{
    Failure,
    desk::{Draft, DraftId, Return, Right, Submit, TakeBack},
};
use serde_json::{Value, json};

use super::{
    drafts::{DraftRow, find, guard, problems},
    gate::Desk,
    question::answer,
};
use crate::{
    log::{self, Act},
    store::{Bind, Statement},
};

pub fn routes() -> Router {
    Router::new().merge(answer(submit)).merge(answer(take_back)).merge(answer(give_back))
}

async fn submit(desk: Desk, question: Submit) -> Result<Draft, Failure> {
    let row = desk.draft(question.id, Right::Submit).await?;
    same_version(&row, question.version)?;
    let problems = problems(&row, desk.store.now());
    if !problems.is_empty() {
        let reasons: Vec<String> = problems.into_iter().map(|problem| problem.reason).collect();
        return Err(Failure::invalid(reasons.join("\n")));
    }
    let sql = "UPDATE draft SET state = 'submitted', comment = '' WHERE id = ?1";
    advance(&desk, &row, "submit", sql, Vec::new(), json!({ "version": question.version })).await
}

async fn take_back(desk: Desk, question: TakeBack) -> Result<Draft, Failure> {
    let row = desk.draft(question.id, Right::TakeBack).await?;
    let sql = "UPDATE draft SET state = 'draft' WHERE id = ?1";
    advance(&desk, &row, "take-back", sql, Vec::new(), Value::Null).await
}

async fn give_back(desk: Desk, question: Return) -> Result<Draft, Failure> {
    let row = desk.draft(question.id, Right::Return).await?;
    same_version(&row, question.version)?;
    let comment = question.comment.trim().to_owned();
    if comment.is_empty() {
        return Err(Failure::invalid("Hãy ghi cần sửa gì, để người soạn biết."));
    }
    let sql = "UPDATE draft SET state = 'returned', comment = ?2 WHERE id = ?1";
    let detail = json!({ "comment": comment });
    advance(&desk, &row, "return", sql, vec![comment.into()], detail).await
}

/// # Errors
/// `Conflict` when the draft is another one than the caller has seen.
pub fn same_version(row: &DraftRow, version: u32) -> Result<(), Failure> {
    if row.meta.version == version {
        return Ok(());
    }
    let name = &row.meta.updated_by.name;
    Err(Failure::conflict(format!(
        "{name} vừa lưu một bản mới hơn của bài này; hãy tải lại trang để xem rồi làm tiếp."
    )))
}

/// Runs `sql` (whose ?1 is the draft) together with its act, if the draft is still what `row` says.
pub async fn advance(
    desk: &Desk,
    row: &DraftRow,
    what: &'static str,
    sql: &'static str,
    values: Vec<Bind>,
    detail: Value,
) -> Result<Draft, Failure> {
    let mut binds = vec![Bind::from(row.id.0)];
    binds.extend(values);
    let actor = desk.actor();
    let act = Act { what, subject: row.subject(), actor: &actor, open: None, detail };
    log::act(&desk.store, &act, vec![guard(row), Statement::new(sql, binds)]).await?;
    reread(desk, row.id).await
}

/// A draft after something was done with it.
pub async fn reread(desk: &Desk, id: DraftId) -> Result<Draft, Failure> {
    let row = find(&desk.store, id, desk.caller.id.0).await?;
    Ok(row.ok_or(Failure::Missing)?.into())
}
