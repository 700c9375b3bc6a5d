//! A file of a draft, for who holds the draft's link. Not counted: nobody has posted it.

use axum::{
    Extension,
    extract::{Path, RawQuery},
    http::{HeaderMap, Uri},
    response::Response,
};
use domain::{Failure, desk::ReadPreview};

use super::shown;
use crate::{documents, http::read_query, pages, store::Store};

pub async fn send(
    Extension(store): Extension<Store>,
    Path(digest): Path<String>,
    headers: HeaderMap,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> Response {
    match try_send(&store, &digest, query.as_deref().unwrap_or_default()).await {
        Ok(response) => response,
        Err(failure) => pages::failure(&store, &headers, &uri, failure).await,
    }
}

async fn try_send(store: &Store, digest: &str, query: &str) -> Result<Response, Failure> {
    let ReadPreview { token } = read_query(query).map_err(|_| Failure::Missing)?;
    let row = shown(store, &token).await?;
    let mut attached = row.content.documents.into_iter();
    let document = attached.find(|it| it.digest == digest).ok_or(Failure::Missing)?;
    documents::unposted(store, &document, "attachment").await
}
