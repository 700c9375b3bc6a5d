//! People: who they are, what they may do, who stands in for whom. For administrators.

mod delegations;
mod invitations;

use axum::Router;
use domain::{
    Failure,
    desk::{ChangePerson, Done, Grant, ListPeople, People},
};
use serde_json::{Value, json};

pub use invitations::first;

use super::{
    account::named,
    gate::Desk,
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
        .merge(answer_stranger(invitations::read))
        .merge(answer_stranger(invitations::accept))
        .merge(answer(delegations::delegate))
        .merge(answer(delegations::end))
}

async fn list(desk: Desk, _question: ListPeople) -> Result<People, Failure> {
    desk.administer()?;
    let now = desk.store.now().unix();
    let idle = i64::from(desk.me(0).idle);
    let binds = [Bind::from(now), (now - idle).into()];
    let people = desk.store.ask("people", Statement::new(include_str!("list.sql"), binds)).await?;
    Ok(people.unwrap_or_default())
}

/// Roles as a JSON text.
///
/// # Errors
/// `Invalid` when there is none.
fn granted(grants: &[Grant]) -> Result<String, Failure> {
    if grants.is_empty() {
        return Err(Failure::invalid("Hãy chọn ít nhất một vai trò."));
    }
    Ok(json!(grants).to_string())
}

/// The statements that give a person (`?1`, by e-mail) these roles and no others.
fn regrant(email: &str, grants: &str) -> [Statement; 2] {
    let binds = [Bind::from(email), grants.into()];
    [
        Statement::new(
            "DELETE FROM person_role
             WHERE person_id = (SELECT id FROM person WHERE email = ?1) AND ?2 <> ''",
            binds.clone(),
        ),
        Statement::new(include_str!("grant.sql"), binds),
    ]
}

async fn change(desk: Desk, question: ChangePerson) -> Result<Done, Failure> {
    desk.administer()?;
    let name = named(&question.name)?;
    let grants = granted(&question.grants)?;
    let own = question.id == desk.caller.id;
    let stays = question
        .grants
        .iter()
        .any(|grant| grant.role == domain::desk::Role::Administrator && grant.agency.is_none());
    if own && (question.disabled || !stays) {
        return Err(Failure::refused(
            "Không thể tự khoá mình hoặc tự bỏ quyền quản trị; hãy nhờ một quản trị khác.",
        ));
    }
    let sql = "SELECT json_quote(email) AS json FROM person WHERE id = ?1";
    let email: Option<String> =
        desk.store.ask("person", Statement::new(sql, [Bind::from(question.id.0)])).await?;
    let email = email.ok_or(Failure::Missing)?;
    let now = desk.store.now().unix();
    let id = Bind::from(question.id.0);
    let mut statements = vec![Statement::new(
        "UPDATE person SET name = ?2, office = ?3,
         disabled_at = iif(?4, ifnull(disabled_at, ?5), NULL) WHERE id = ?1",
        [
            id.clone(),
            name.into(),
            question.office.trim().into(),
            Bind::from(i64::from(question.disabled)),
            now.into(),
        ],
    )];
    statements.extend(regrant(&email, &grants));
    if question.drop_totp {
        let sql =
            "UPDATE person SET totp = NULL, totp_pending = NULL, recovery = '[]' WHERE id = ?1";
        statements.push(Statement::new(sql, [id.clone()]));
    }
    if question.end_sessions || question.disabled {
        let sql = "UPDATE session SET ended_at = ?2 WHERE person_id = ?1 AND ended_at IS NULL";
        statements.push(Statement::new(sql, [id, now.into()]));
    }
    let actor = desk.actor();
    let act = Act {
        what: "change-person",
        subject: format!("person {}", question.id),
        actor: &actor,
        open: None,
        detail: json!({
            "name": question.name, "grants": question.grants, "disabled": question.disabled,
            "drop_totp": question.drop_totp, "end_sessions": question.end_sessions,
        }),
    };
    log::act(&desk.store, &act, statements).await?;
    Ok(Done {})
}

/// An act about people.
fn act<'a>(what: &'static str, subject: String, actor: &'a log::Actor, detail: Value) -> Act<'a> {
    Act { what, subject, actor, open: None, detail }
}
