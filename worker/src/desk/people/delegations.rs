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

/// A year, in seconds: who is away longer gives up their roles.
const LONGEST: i64 = 366 * 24 * 3600;

pub async fn delegate(desk: Desk, question: Delegate) -> Result<Done, Failure> {
    desk.administer()?;
    let Delegate { from, to, since, until, note } = &question;
    if from == to {
        return Err(Failure::invalid("Người đi vắng và người thay phải là hai người khác nhau."));
    }
    // Who stands in for an administrator would stay one for good.
    if *to == desk.caller.id {
        return Err(Failure::refused(
            "Không thể tự giao cho mình vai trò của người khác; hãy nhờ một quản trị khác.",
        ));
    }
    let now = desk.store.now();
    let length = until.unix().saturating_sub(since.unix());
    let ahead = since.unix().saturating_sub(now.unix());
    if length <= 0 || length > LONGEST || ahead > LONGEST || *until <= now {
        return Err(Failure::invalid(
            "Thời gian ủy quyền không đúng: ngày kết thúc phải sau ngày bắt đầu, chưa qua, và không quá một năm; ngày \
             bắt đầu phải trong vòng một năm tới.",
        ));
    }
    if note.chars().count() > 500 {
        return Err(Failure::invalid("Ghi chú ủy quyền dài quá 500 ký tự; hãy ghi gọn lại."));
    }
    let both = "SELECT CAST(count(*) AS TEXT) AS json FROM person WHERE id IN (?1, ?2)";
    let both = Statement::new(both, [Bind::from(from.0), to.0.into()]);
    if desk.store.ask::<u32>("people", both).await? != Some(2) {
        return Err(Failure::Missing);
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
    let open = "SELECT 'true' AS json FROM delegation WHERE id = ?1 AND until > ?2";
    let binds = [Bind::from(question.id), desk.store.now().unix().into()];
    let open: Option<bool> =
        desk.store.ask("delegation", Statement::new(open, binds.clone())).await?;
    open.ok_or(Failure::Missing)?;
    let sql =
        "UPDATE delegation SET until = ?2, since = min(since, ?2 - 1) WHERE id = ?1 AND until > ?2";
    let actor = desk.actor();
    let about = act("end-delegation", format!("delegation {}", question.id), &actor, json!({}));
    log::act(&desk.store, &about, vec![Statement::new(sql, binds)]).await?;
    Ok(Done {})
}
