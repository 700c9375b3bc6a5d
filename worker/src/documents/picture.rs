//! Pictures of bodies: named by their digest, so they never change.

use axum::{
    Extension,
    extract::Path,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
};
use domain::Failure;

use crate::{pages, store::Store};

pub async fn send(
    Extension(store): Extension<Store>,
    Path(name): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    match try_send(&store, &name).await {
        Ok(response) => response,
        Err(failure) => pages::failure(&store, &headers, &uri, failure).await,
    }
}

async fn try_send(store: &Store, name: &str) -> Result<Response, Failure> {
    let media_type = match name.rsplit_once('.') {
        Some((_, "png")) => "image/png",
        Some((_, "jpg")) => "image/jpeg",
        Some((_, "webp")) => "image/webp",
        Some((_, "gif")) => "image/gif",
        Some((_, "avif")) => "image/avif",
        _ => return Err(Failure::Missing),
    };
    let opened = store.open(&format!("picture/{name}"), None).await?.ok_or(Failure::Missing)?;
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    let mut response = headers.into_response();
    response.extensions_mut().insert(opened);
    Ok(response)
}
