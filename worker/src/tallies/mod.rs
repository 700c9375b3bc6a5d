//! Tallies: what was counted for a subject. Shards count, settle with D1, and pages read D1.

mod event;
mod ledger;
mod row;
mod settle;
mod shard;

use axum::{
    Extension, Json, Router,
    extract::RawQuery,
    http::{HeaderMap, Uri, header::CACHE_CONTROL},
    response::IntoResponse,
    routing::get,
};
use domain::{
    Ask, Failure,
    tallies::{ReadTallies, Subject, Tally, TallyLine},
    visitors::shard as shard_of,
};
use serde::Deserialize;

pub use event::{Act, Event, Reply};
pub use row::TallyRow;

use crate::{
    http::{Answered, Cache, read_query},
    store::{Bind, Statement, Store},
    visitors,
};

pub fn routes() -> Router {
    Router::new().route(ReadTallies::PATH, get(read))
}

async fn read(
    Extension(store): Extension<Store>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Answered {
    let question: ReadTallies = read_query(query.as_deref().unwrap_or_default())?;
    let subjects = question.subjects().map_err(Failure::invalid)?;
    let (lines, cache) = if question.own {
        (own(&store, &headers, &uri, &subjects).await?, Cache::Own)
    } else {
        (settled(&store, &subjects).await?, Cache::Shared)
    };
    Ok(([(CACHE_CONTROL, cache.header())], Json(lines)).into_response())
}

/// What D1 has.
async fn settled(store: &Store, subjects: &[Subject]) -> Result<Vec<TallyLine>, Failure> {
    let found = find(store, subjects, 0).await?.lines;
    // What is not posted is left out; naming nothing that is posted is a mistake.
    let lines: Vec<TallyLine> = found.into_iter().filter_map(|line| line.line().ok()).collect();
    if lines.is_empty() { Err(Failure::Missing) } else { Ok(lines) }
}

/// The same with what the asker did a moment ago.
async fn own(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    subjects: &[Subject],
) -> Result<Vec<TallyLine>, Failure> {
    let voter = visitors::know(store, headers, uri).await?.visitor.key;
    let shard = shard_of(&voter);
    let mut lines = Vec::with_capacity(subjects.len());
    for subject in subjects.iter().copied() {
        let asked = Event::Asked { voter: voter.clone(), subject };
        let reply = store.tell(shard, &asked).await?;
        lines.push(fresh_line(store, subject, shard, &reply).await?);
    }
    Ok(lines)
}

#[derive(Deserialize)]
struct Found {
    lines: Vec<FoundLine>,
    /// The last batch of the shard asked about that D1 has.
    settled: Option<i64>,
}

#[derive(Deserialize)]
struct FoundLine {
    subject: Subject,
    row: Option<TallyRow>,
}

impl FoundLine {
    fn line(self) -> Result<TallyLine, Failure> {
        let row = self.row.ok_or(Failure::Missing)?;
        let refused = row.refusals();
        Ok(TallyLine { subject: self.subject, tally: row.into(), refused })
    }
}

async fn find(store: &Store, subjects: &[Subject], shard: u32) -> Result<Found, Failure> {
    let subjects = serde_json::to_string(subjects).unwrap_or_default();
    let binds = [Bind::from(subjects), shard.into(), store.now().unix().into()];
    let found = store.ask("tallies", Statement::new(include_str!("read.sql"), binds)).await?;
    found.ok_or(Failure::Broken)
}

/// Whether readers can see the subject now; what cannot be seen is not counted.
pub async fn exists(store: &Store, subject: Subject) -> Result<bool, Failure> {
    if subject == Subject::Site {
        return Ok(true);
    }
    let found = find(store, &[subject], 0).await?;
    Ok(found.lines.iter().any(|line| line.row.is_some()))
}

/// The subject's tally with what its shard had not settled when it replied: a reader's own act
/// shows at once. D1 is asked after the shard, so a batch settled in between is told by its
/// number and not added twice.
pub async fn fresh(
    store: &Store,
    subject: Subject,
    shard: u32,
    reply: &Reply,
) -> Result<Tally, Failure> {
    fresh_line(store, subject, shard, reply).await.map(|line| line.tally)
}

async fn fresh_line(
    store: &Store,
    subject: Subject,
    shard: u32,
    reply: &Reply,
) -> Result<TallyLine, Failure> {
    let found = find(store, &[subject], shard).await?;
    let settled = found.settled.unwrap_or_default();
    let mut line = found.lines.into_iter().next().ok_or(Failure::Missing)?;
    if let Some(row) = &mut line.row {
        for delta in reply.pending.iter().filter(|delta| delta.seq > settled) {
            row.add(delta);
        }
    }
    line.line()
}
