//! Documents: their pages, their files, and the pictures of bodies.

mod file;
mod picture;
mod range;
mod unposted;

use axum::{Router, routing::get};
use domain::{
    Failure, Moment, Slug,
    documents::{Document, DocumentPage, Holder, ReadDocument},
    postings::Kind,
};
use serde::Deserialize;

pub use unposted::unposted;

use crate::{
    http::{Cache, answer},
    postings::DocumentRow,
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    answer(Cache::Shared, read)
        .route("/van-ban/{id}/{name}", get(file::send))
        .route("/anh/{name}", get(picture::send))
}

#[derive(Deserialize)]
struct Row {
    document: DocumentRow,
    kind: Kind,
    slug: Slug,
    title: String,
    posted: Option<Moment>,
    expires_at: Option<Moment>,
    withdrawn_at: Option<Moment>,
    withdrawn_why: Option<String>,
}

async fn read(store: Store, question: ReadDocument) -> Result<DocumentPage, Failure> {
    let binds = [Bind::from(question.id.0), store.now().unix().into()];
    let statement = Statement::new(include_str!("read.sql"), binds);
    let row: Row = store.ask("document", statement).await?.ok_or(Failure::Missing)?;
    // A document shares its posting's fate.
    let expired = row.expires_at.filter(|at| *at <= store.now());
    if let Some(since) = row.withdrawn_at.or(expired) {
        let why = row.withdrawn_why.unwrap_or_else(|| "Hết thời hạn niêm yết.".to_owned());
        return Err(Failure::Withdrawn { title: row.title, since, why });
    }
    let Row { document, kind, slug, title, posted, .. } = row;
    let holder = Holder { kind, slug, title, posted };
    Ok(DocumentPage { document: Document::from(document), holder })
}
