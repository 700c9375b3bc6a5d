//! The program readers download, as the copy that was pressed hardest: the platform would press it
//! anew for every reader, and less.

use axum::{
    Extension, Router,
    extract::Path,
    http::{HeaderMap, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::Failure;

use crate::{
    pages,
    store::{Opened, Store},
};

pub fn routes() -> Router {
    Router::new().route("/assets/{name}", get(send))
}

async fn send(
    Extension(store): Extension<Store>,
    Path(name): Path<String>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let brotli = takes_brotli(&headers);
    match open(&store, &name, brotli).await {
        Ok((opened, pressed)) => answer(opened, pressed),
        Err(failure) => pages::failure(&store, &headers, &uri, failure).await,
    }
}

/// The pressed copy when the reader takes it and the build made one; whether it is.
async fn open(store: &Store, name: &str, brotli: bool) -> Result<(Opened, bool), Failure> {
    let path = format!("/assets/{name}");
    if brotli && let Some(pressed) = store.asset(&format!("{path}.br")).await? {
        return Ok((pressed, true));
    }
    let plain = store.asset(&path).await?.ok_or(Failure::Missing)?;
    Ok((plain, false))
}

fn answer(opened: Opened, pressed: bool) -> Response {
    let mut response = [
        (header::CONTENT_TYPE, "application/wasm"),
        // The name carries a hash of the contents.
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "Accept-Encoding"),
    ]
    .into_response();
    if pressed {
        let brotli = header::HeaderValue::from_static("br");
        response.headers_mut().insert(header::CONTENT_ENCODING, brotli);
    }
    response.extensions_mut().insert(opened);
    response
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let sent = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let mut codings = sent.unwrap_or_default().split(',');
    codings.any(|coding| coding.split(';').next().is_some_and(|name| name.trim() == "br"))
}
