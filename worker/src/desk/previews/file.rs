//! A file of a draft, for who holds the draft's link. Not counted: nobody has posted it.

use axum::{
    Extension,
    extract::{Path, RawQuery},
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};
use domain::{Failure, desk::ReadPreview};

use super::shown;
use crate::{
    documents::disposition,
    http::{Cache, read_query},
    pages,
    store::Store,
};

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
    let mut documents = row.content.documents.into_iter();
    let document = documents.find(|it| it.digest == digest).ok_or(Failure::Missing)?;
    let key = format!("document/{}", document.digest);
    let opened = store.open(&key, None).await?.ok_or(Failure::Missing)?;
    let headers = [
        (header::CONTENT_TYPE, document.media_type),
        (header::CONTENT_DISPOSITION, disposition("attachment", &document.file_name)),
        (header::CACHE_CONTROL, Cache::Own.header().to_owned()),
    ];
    let mut response = headers.into_response();
    response.extensions_mut().insert(opened);
    Ok(response)
}
