//! What has left the board because its time was over: pages know it by the date, the log is told.

use domain::{Failure, Moment};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    log::{self, Act, Actor, Chain, Landing},
    store::{Bind, Statement, Store},
};

#[derive(Deserialize)]
struct Row {
    subject: String,
    at: Moment,
}

/// Acts written in one transaction.
const AT_ONCE: u32 = 40;

/// Writes an act for every posting whose time was over after `since`.
pub async fn record_expired(store: &Store, since: i64) -> Result<(), Failure> {
    let mut races = 0;
    while races < log::TRIES {
        let binds = [Bind::from(since), store.now().unix().into(), AT_ONCE.into()];
        let statement = Statement::new(include_str!("expired.sql"), binds);
        let rows: Vec<Row> = store.ask("expired", statement).await?.unwrap_or_default();
        if rows.is_empty() {
            return Ok(());
        }
        races += u32::from(record(store, &rows).await? == Landing::Raced);
    }
    Err(log::busy())
}

async fn record(store: &Store, rows: &[Row]) -> Result<Landing, Failure> {
    let actor = Actor::timetable();
    let mut chain = Chain::look(store).await?;
    let mut statements = Vec::new();
    for Row { subject, at } in rows {
        let act = Act {
            what: "expire",
            subject: subject.clone(),
            actor: &actor,
            open: Some(json!({ "expires": at.iso() })),
            detail: Value::Null,
        };
        statements.push(chain.add(store, &act)?.1);
    }
    log::commit(store, "expire", statements).await
}
