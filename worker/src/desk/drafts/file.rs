//! A file of a draft: who approves it reads it first. Not counted: nobody has posted it.

use axum::{Router, http::Uri, response::Response};
use domain::{
    Failure,
    desk::{DraftFile, FILE_PATH, Right},
};

use crate::{
    desk::{gate::Desk, question::answer_file},
    documents,
    http::read_query,
};

pub fn routes() -> Router {
    answer_file(FILE_PATH, send)
}

async fn send(desk: Desk, uri: Uri) -> Result<Response, Failure> {
    let DraftFile { draft, digest } = read_query(uri.query().unwrap_or_default())?;
    let row = desk.draft(draft, Right::Read).await?;
    let mut attached = row.content.documents.into_iter();
    let document = attached.find(|it| it.digest == digest).ok_or(Failure::Missing)?;
    documents::unposted(&desk.store, &document, "inline").await
}
