//! Meetings and what came of them.

mod row;

use axum::Router;
use domain::{
    Failure, Leaf, PageNumber,
    meetings::{ListMeetings, Meeting, MeetingLine, Minutes, PAGE_SIZE, ReadMeeting},
    postings::Kind,
};
use serde::Deserialize;

pub use row::MeetingLineRow;

use crate::{
    http::{Cache, answer},
    postings,
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

#[derive(Deserialize)]
struct LeafRow {
    lines: Vec<MeetingLineRow>,
    total: u32,
}

async fn list(store: Store, question: ListMeetings) -> Result<Leaf<MeetingLine>, Failure> {
    let page = question.page;
    let binds = [Bind::from(store.now().unix()), PAGE_SIZE.into(), page.offset(PAGE_SIZE).into()];
    let statement = Statement::new(include_str!("list.sql"), binds);
    let row: LeafRow = store.ask("meetings", statement).await?.ok_or(Failure::Broken)?;
    if row.lines.is_empty() && page != PageNumber::default() {
        return Err(Failure::Missing);
    }
    let lines = row.lines.into_iter().map(|row| row.line(store.now())).collect();
    Ok(Leaf { lines, page, size: PAGE_SIZE, total: row.total })
}

async fn read(store: Store, question: ReadMeeting) -> Result<Meeting, Failure> {
    let ReadMeeting { slug } = question;
    let row = postings::read(&store, Kind::Meeting, &slug).await?;
    let minutes: Minutes = postings::detail(row.detail.as_deref())?;
    let to_come = minutes.starts.is_some_and(|starts| starts > store.now());
    Ok(Meeting {
        id: row.id,
        slug,
        title: row.title,
        lead: row.lead,
        body: row.body,
        agency: row.agency,
        poster: row.poster,
        minutes,
        to_come,
        posted: row.posted,
        updated: row.updated_at.filter(|at| Some(*at) > row.posted),
        documents: row.documents.into_iter().map(Into::into).collect(),
        changes: row.changes,
        newer: row.newer,
        older: row.older,
        standing: row.standing,
        tally: row.tally.into(),
    })
}
