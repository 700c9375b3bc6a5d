//! Confirmations: what its own writer approved is looked at by somebody else afterwards.

use domain::{
    Failure,
    desk::{ConfirmEdition, Done, PersonId},
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    desk::gate::Desk,
    log::{self, Act},
    store::{Bind, Statement},
};

#[derive(Deserialize)]
struct Row {
    subject: String,
    agency: Option<String>,
    waits: bool,
    /// Who approved it, and all whose words are in it.
    hands: Vec<PersonId>,
}

pub async fn confirm(desk: Desk, question: ConfirmEdition) -> Result<Done, Failure> {
    let binds = [Bind::from(question.posting.0), question.edition.into()];
    let statement = Statement::new(include_str!("waiting.sql"), binds.clone());
    let row: Row = desk.store.ask("confirmation", statement).await?.ok_or(Failure::Missing)?;
    if !desk.caller.may_edit_for(row.agency.as_deref()) {
        return Err(Failure::refused("Chỉ người duyệt của cơ quan này mới xác nhận được."));
    }
    if !row.waits {
        return Err(Failure::conflict(
            "Lần đăng này không chờ xác nhận, hoặc đã có người xác nhận.",
        ));
    }
    if row.hands.contains(&desk.caller.id) {
        return Err(Failure::refused(
            "Anh chị đã soạn hoặc tự duyệt bài này; cần một người khác xác nhận.",
        ));
    }
    let unless = "UPDATE edition SET number = NULL
                  WHERE posting_id = ?1 AND number = ?2 AND confirmed_by <> ''";
    let unless = Statement::new(unless, binds.clone());
    let sql = "UPDATE edition SET confirmed_by = ?3 WHERE posting_id = ?1 AND number = ?2";
    let mut values = binds.to_vec();
    values.push(desk.caller.name.as_str().into());
    let actor = desk.actor();
    let act = Act {
        what: "confirm",
        subject: row.subject,
        actor: &actor,
        open: None,
        detail: json!({ "edition": question.edition }),
    };
    log::act(&desk.store, &act, vec![unless, Statement::new(sql, values)]).await?;
    Ok(Done {})
}
