//! Sessions: signing in and out, and which are open.

mod agent;
mod attempts;
mod sign_in;

use axum::{Router, http::HeaderValue};
use domain::{
    Failure,
    desk::{Done, EndSession, ListSessions, Me, ReadSession, Remaining, SessionLine, SignOut, Use},
};
use serde_json::Value;

use super::{
    cookie,
    gate::{self, Desk},
    question::{Stranger, answer_first, answer_stranger},
};
use crate::{
    log::{self, Act},
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    Router::new()
        .merge(answer_stranger(sign_in::sign_in))
        .merge(answer_stranger(sign_out))
        .merge(answer_first(read))
        .merge(answer_first(use_it))
        .merge(answer_first(list))
        .merge(answer_first(end))
}

async fn read(desk: Desk, _question: ReadSession) -> Result<Me, Failure> {
    Ok(desk.me(desk.session.left(desk.store.now())))
}

/// Passing the gate was the use.
async fn use_it(desk: Desk, _question: Use) -> Result<Remaining, Failure> {
    Ok(Remaining { left: desk.me(0).idle })
}

async fn list(desk: Desk, question: ListSessions) -> Result<Vec<SessionLine>, Failure> {
    let person = question.person.unwrap_or(desk.caller.id);
    if person != desk.caller.id {
        desk.administer()?;
    }
    let binds = [
        Bind::from(person.0),
        desk.session.id.as_str().into(),
        (desk.store.now().unix() - i64::from(desk.me(0).idle)).into(),
    ];
    let lines = desk.store.ask("sessions", Statement::new(include_str!("list.sql"), binds)).await?;
    Ok(lines.unwrap_or_default())
}

/// Whoever asks is signed out, whether or not they were signed in.
async fn sign_out(
    stranger: Stranger,
    _question: SignOut,
) -> Result<(Done, Option<HeaderValue>), Failure> {
    let Stranger { store, headers, uri } = stranger;
    let cookie = cookie::dropped(&headers, &uri)?;
    if let Some(token) = cookie::sent(&headers, &uri)
        && let Ok(desk) = gate::begun(store.clone(), &token).await
    {
        end_one(&desk, &desk.session.id, "sign-out").await?;
    }
    Ok((Done {}, Some(cookie)))
}

async fn end(desk: Desk, question: EndSession) -> Result<Done, Failure> {
    let owner = owner(&desk.store, &question.id).await?.ok_or(Failure::Missing)?;
    if owner != desk.caller.id.0 {
        desk.administer()?;
    }
    end_one(&desk, &question.id, "end-session").await?;
    Ok(Done {})
}

async fn owner(store: &Store, id: &str) -> Result<Option<u32>, Failure> {
    let sql = "SELECT CAST(person_id AS TEXT) AS json FROM session
               WHERE id = ?1 AND ended_at IS NULL";
    store.ask("session", Statement::new(sql, [Bind::from(id)])).await
}

async fn end_one(desk: &Desk, id: &str, what: &'static str) -> Result<(), Failure> {
    let sql = "UPDATE session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL";
    let binds = [Bind::from(id), desk.store.now().unix().into()];
    let actor = desk.actor();
    let act = Act {
        what,
        subject: format!("session {id}"),
        actor: &actor,
        open: None,
        detail: Value::Null,
    };
    log::act(&desk.store, &act, vec![Statement::new(sql, binds)]).await
}
