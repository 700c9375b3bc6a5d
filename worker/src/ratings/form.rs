//! The vote as a plain form, for readers without scripts.

use axum::{
    Extension, Router,
    body::{Body, to_bytes},
    extract::Path,
    http::{HeaderMap, StatusCode, Uri, header::LOCATION},
    response::{IntoResponse, Response},
    routing::post,
};
use domain::{Failure, Slug, articles::ReadArticle, ratings::Stars, tallies::Subject};
use serde::Deserialize;

use super::{Cast, cast};
use crate::{
    articles,
    http::{own, read_query},
    pages,
    store::Store,
};

/// The page itself is the app's; only the sending is answered here.
pub fn routes() -> Router {
    Router::new().route("/tin-tuc/{slug}/danh-gia", post(send).get(pages::show))
}

/// Either a number of stars or the wish to withdraw.
#[derive(Deserialize)]
struct Ballot {
    stars: Option<Stars>,
    withdraw: Option<String>,
}

async fn send(
    Extension(store): Extension<Store>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    uri: Uri,
    body: Body,
) -> Response {
    match try_send(&store, slug, &headers, &uri, body).await {
        Ok(response) => response,
        Err(failure) => pages::failure(&store, &headers, &uri, failure).await,
    }
}

async fn try_send(
    store: &Store,
    slug: String,
    headers: &HeaderMap,
    uri: &Uri,
    body: Body,
) -> Result<Response, Failure> {
    let slug: Slug = slug.parse().map_err(|_| Failure::Missing)?;
    let bytes = to_bytes(body, 1024).await.map_err(|_| Failure::TooLarge { limit: 1024 })?;
    let ballot: Ballot = read_query(std::str::from_utf8(&bytes).unwrap_or_default())?;
    if ballot.stars.is_none() && ballot.withdraw.is_none() {
        return Err(Failure::invalid("Hãy chọn số sao trước khi gửi đánh giá."));
    }
    let question = ReadArticle { slug: slug.clone() };
    let id = articles::read(store.clone(), question).await?.id;
    let stars = if ballot.withdraw.is_some() { None } else { ballot.stars };
    let (word, cookie) = match cast(store, headers, uri, Subject::Posting(id), stars).await? {
        Cast::Done(_) if stars.is_none() => ("da-rut", None),
        Cast::Done(_) => ("da-ghi", None),
        Cast::CookieNeeded(cookie) => ("gui-lai", Some(cookie)),
    };
    let back = format!("/tin-tuc/{slug}/danh-gia?ket-qua={word}");
    Ok(own((StatusCode::SEE_OTHER, [(LOCATION, back)]).into_response(), cookie))
}
