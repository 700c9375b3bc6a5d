//! The log as the desk shows it, and the check of its chain.

use axum::Router;
use domain::{
    Failure, Moment,
    chain::{Head, verify},
    desk::{ActLine, ListLog, LogPage, Verdict, VerifyLog},
};
use serde::Deserialize;
use serde_json::Value;

use super::{gate::Desk, question::answer};
use crate::{
    proofs::entries,
    store::{Bind, Statement},
};

pub fn routes() -> Router {
    Router::new().merge(answer(list)).merge(answer(check))
}

/// Acts of a page.
const PAGE: usize = 50;

#[derive(Deserialize)]
struct Row {
    number: u64,
    at: Moment,
    what: String,
    subject: String,
    hash: String,
    who: String,
    detail: Value,
}

impl From<Row> for ActLine {
    fn from(Row { number, at, what, subject, hash, who, detail }: Row) -> Self {
        let told = ["why", "comment", "override_why"].map(|name| detail[name].as_str());
        let detail = told.into_iter().flatten().find(|text| !text.is_empty());
        let detail = detail.unwrap_or_default().to_owned();
        Self { number, at, who, what, subject, detail, hash }
    }
}

async fn list(desk: Desk, question: ListLog) -> Result<LogPage, Failure> {
    desk.administer()?;
    let before = question.before.and_then(|number| i64::try_from(number).ok()).unwrap_or(i64::MAX);
    let before = before.min(i64::try_from(LAST).unwrap_or(i64::MAX));
    let size = i64::try_from(PAGE).unwrap_or_default();
    let binds = [Bind::from(before), size.into()];
    let rows: Option<Vec<Row>> =
        desk.store.ask("log", Statement::new(include_str!("log.sql"), binds)).await?;
    let acts: Vec<ActLine> = rows.unwrap_or_default().into_iter().map(Into::into).collect();
    let older = acts.last().map(|act| act.number).filter(|number| *number > 1);
    Ok(LogPage { older: older.filter(|_| acts.len() == PAGE), acts })
}

/// Links looked at in one question.
const MOST: u32 = 500;

/// No act has a greater number: D1 takes JavaScript's.
const LAST: u64 = 9_007_199_254_740_991;

async fn check(desk: Desk, _question: VerifyLog) -> Result<Verdict, Failure> {
    desk.administer()?;
    let mut head = Head::default();
    loop {
        let entries = entries(&desk.store, head.number + 1, LAST, MOST).await?;
        if entries.is_empty() {
            return Ok(Verdict { links: head.number, head: head.hash.to_string(), broken: None });
        }
        match verify(entries, head.clone()) {
            Ok(next) => head = next,
            Err(broken) => {
                return Ok(Verdict {
                    links: head.number,
                    head: head.hash.to_string(),
                    broken: Some((broken.number, broken.to_string())),
                });
            }
        }
    }
}
