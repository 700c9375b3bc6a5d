//! Delegations: somebody stands in for somebody else who is away, with all their roles.

use domain::{
    Failure,
    desk::{Delegate, Done, EndDelegation},
};
use serde_json::json;

use super::act;
use crate::{
    desk::gate::Desk,
    log,
    store::{Bind, Statement},
};

/// A year: who is away longer gives up their roles.
const LONGEST: i64 = 366 * 24 * 3600;

pub async fn delegate(desk: Desk, question: Delegate) -> Result<Done, Failure> {
    desk.administer()?;
    let Delegate { from, to, since, until, note } = &question;
    if from == to {
        return Err(Failure::invalid("Người đi vắng và người thay phải là hai người khác nhau."));
    }
    let length = until.unix() - since.unix();
    if length <= 0 || length > LONGEST || *until <= desk.store.now() {
        return Err(Failure::invalid(
            "Thời gian ủy quyền không đúng: ngày kết thúc phải sau ngày bắt đầu, chưa qua, và không quá một năm.",
        ));
    }
    let sql = "INSERT INTO delegation (from_id, to_id, since, until, note)
               SELECT f.id, t.id, ?3, ?4, ?5 FROM person f, person t WHERE f.id = ?1 AND t.id = ?2";
    let binds = [
        Bind::from(from.0),
        to.0.into(),
        since.unix().into(),
        until.unix().into(),
        note.trim().into(),
    ];
    let actor = desk.actor();
    let about = act("delegate", format!("person {from}"), &actor, json!(question));
    log::act(&desk.store, &about, vec![Statement::new(sql, binds)]).await?;
    Ok(Done {})
}

pub async fn end(desk: Desk, question: EndDelegation) -> Result<Done, Failure> {
    desk.administer()?;
    let sql =
        "UPDATE delegation SET until = ?2, since = min(since, ?2 - 1) WHERE id = ?1 AND until > ?2";
    let binds = [Bind::from(question.id), desk.store.now().unix().into()];
    let actor = desk.actor();
    let about = act("end-delegation", format!("delegation {}", question.id), &actor, json!({}));
    log::act(&desk.store, &about, vec![Statement::new(sql, binds)]).await?;
    Ok(Done {})
}
