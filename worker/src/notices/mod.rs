//! Notices: announcements with their documents.

use axum::Router;
use domain::{
    Failure, Leaf,
    notices::{ListNotices, Notice, PAGE_SIZE, ReadNotice},
    postings::{Kind, Line},
};

use crate::{
    http::{Cache, answer},
    postings,
    store::Store,
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

async fn list(store: Store, question: ListNotices) -> Result<Leaf<Line>, Failure> {
    let listed = postings::list(&store, Kind::Notice, None, question.page, PAGE_SIZE).await?;
    Ok(listed.leaf)
}

async fn read(store: Store, question: ReadNotice) -> Result<Notice, Failure> {
    let ReadNotice { slug } = question;
    let row = postings::read(&store, Kind::Notice, &slug).await?;
    Ok(Notice {
        id: row.id,
        slug,
        title: row.title,
        lead: row.lead,
        body: row.body,
        agency: row.agency,
        poster: row.poster,
        exam: row.exam,
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
