//! People: who they are, what they may do, who stands in for whom. For administrators.

mod delegations;
mod grants;
mod invitations;

use axum::Router;
use domain::{
    Failure,
    desk::{ChangePerson, Done, Grant, ListPeople, People},
};
use serde::Deserialize;
use serde_json::{Value, json};

pub use invitations::first;

use super::{
    account::{named, office},
    gate::Desk,
    overtaken,
    question::{answer, answer_stranger},
};
use crate::{
    log::{self, Act},
    store::{Bind, Statement},
};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(list))
        .merge(answer(change))
        .merge(answer(invitations::invite))
        .merge(answer(invitations::revoke))
        .merge(answer_stranger(invitations::read))
        .merge(answer_stranger(invitations::accept))
        .merge(answer(delegations::delegate))
        .merge(answer(delegations::end))
}

async fn list(desk: Desk, _question: ListPeople) -> Result<People, Failure> {
    desk.administer()?;
    let now = desk.store.now().unix();
    let idle = i64::from(desk.idle());
    let binds = [Bind::from(now), (now - idle).into()];
    let people = desk.store.ask("people", Statement::new(include_str!("list.sql"), binds)).await?;
    Ok(people.unwrap_or_default())
}

#[derive(Deserialize)]
struct Known {
    email: String,
    grants: Vec<Grant>,
}

async fn change(desk: Desk, question: ChangePerson) -> Result<Done, Failure> {
    desk.administer()?;
    let name = named(&question.name)?;
    let office = office(&question.office)?;
    grants::check(&desk.store, &question.grants).await?;
    let id = Bind::from(question.id.0);
    let known = Statement::new(include_str!("known.sql"), [id.clone()]);
    let known: Known = desk.store.ask("person", known).await?.ok_or(Failure::Missing)?;
    let regranted = !grants::same(&known.grants, &question.grants);
    if question.id == desk.caller.id {
        not_own(&question, regranted)?;
    }
    let now = desk.store.now().unix();
    let mut statements = vec![Statement::new(
        "UPDATE person SET name = ?2, office = ?3,
         disabled_at = iif(?4, ifnull(disabled_at, ?5), NULL) WHERE id = ?1",
        [
            id.clone(),
            name.into(),
            office.into(),
            Bind::from(i64::from(question.disabled)),
            now.into(),
        ],
    )];
    statements.extend(grants::regrant(&known.email, &question.grants));
    if regranted || question.disabled {
        // A link that was sent before would bring the old roles back.
        let sql = "DELETE FROM invitation WHERE email = ?1 AND accepted_at IS NULL";
        statements.push(Statement::new(sql, [Bind::from(known.email)]));
    }
    if question.drop_totp {
        let sql =
            "UPDATE person SET totp = NULL, totp_pending = NULL, recovery = '[]' WHERE id = ?1";
        statements.push(Statement::new(sql, [id.clone()]));
    }
    if question.end_sessions || question.disabled {
        let sql = "UPDATE session SET ended_at = ?2 WHERE person_id = ?1 AND ended_at IS NULL";
        statements.push(Statement::new(sql, [id, now.into()]));
    }
    statements.push(grants::administered());
    let actor = desk.actor();
    let detail = json!({
        "name": question.name, "grants": question.grants, "disabled": question.disabled,
        "drop_totp": question.drop_totp, "end_sessions": question.end_sessions,
    });
    let about = act("change-person", format!("person {}", question.id), &actor, detail);
    let landed = log::act(&desk.store, &about, statements).await;
    landed.map_err(|failure| {
        overtaken(
            failure,
            "Trang phải còn ít nhất một quản trị; hãy giao quyền cho người khác trước.",
        )
    })?;
    Ok(Done {})
}

/// What nobody may do to themselves: somebody else must have seen it. Who stands in for an administrator
/// would make themselves one for good.
fn not_own(question: &ChangePerson, regranted: bool) -> Result<(), Failure> {
    if question.disabled || regranted {
        return Err(Failure::refused(
            "Không thể tự khóa mình hoặc tự đổi vai trò của mình; hãy nhờ một quản trị khác.",
        ));
    }
    if question.drop_totp {
        return Err(Failure::refused(
            "Hãy tắt xác thực hai bước của chính mình ở trang Tài khoản, nơi hỏi lại mật khẩu.",
        ));
    }
    Ok(())
}

/// An act about people.
fn act<'a>(what: &'static str, subject: String, actor: &'a log::Actor, detail: Value) -> Act<'a> {
    Act { what, subject, actor, open: None, detail }
}
