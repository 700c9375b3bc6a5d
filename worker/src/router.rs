//! Every route of the system, in reading order.

use std::{convert::Infallible, sync::LazyLock};

use axum::{
    Router,
    body::HttpBody,
    extract::Request,
    http::{HeaderMap, StatusCode, Uri, header::ALLOW},
    response::{IntoResponse, Response},
    routing::MethodRouter,
};
use domain::Failure;
use tower_service::Service;

use crate::{
    agencies, articles, assets, board, desk, documents, exams, http::Failed, imports, meetings,
    notices, pages, procedures, proofs, prose, ratings, store::Store, tallies, visits,
};

/// Built once: it holds neither bindings nor promises, which belong to one request each.
static ROUTES: LazyLock<Router> = LazyLock::new(|| {
    Router::new()
        .merge(board::routes())
        .merge(articles::routes())
        .merge(notices::routes())
        .merge(procedures::routes())
        .merge(meetings::routes())
        .merge(exams::routes())
        .merge(agencies::routes())
        .merge(documents::routes())
        .merge(assets::routes())
        .merge(prose::routes())
        .merge(proofs::routes())
        .merge(tallies::routes())
        .merge(visits::routes())
        .merge(ratings::routes())
        .merge(imports::routes())
        .merge(desk::routes())
        .route("/api/", MethodRouter::new().fallback(no_such_question))
        .route("/api/{*rest}", MethodRouter::new().fallback(no_such_question))
        .fallback(pages::show)
});

/// Answers a request with the store it may use.
pub async fn call(store: Store, mut request: Request) -> Response {
    let (uri, headers) = (request.uri().clone(), request.headers().clone());
    request.extensions_mut().insert(store.clone());
    let answered: Result<Response, Infallible> = ROUTES.clone().call(request).await;
    let response = answered.unwrap_or_default();
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        return explained(&store, &headers, &uri, response).await;
    }
    response
}

/// A wrong method is answered by axum with the right `Allow` and nothing else.
async fn explained(store: &Store, headers: &HeaderMap, uri: &Uri, response: Response) -> Response {
    let allow = response.headers().get(ALLOW).and_then(|allow| allow.to_str().ok());
    let Some(allow) = allow.filter(|_| response.body().is_end_stream()) else { return response };
    let failure = Failure::WrongMethod { allow: allow.replace(',', ", ") };
    if uri.path().starts_with("/api/") {
        Failed(failure).into_response()
    } else {
        pages::failure(store, headers, uri, failure).await
    }
}

async fn no_such_question() -> Failed {
    Failed(Failure::Missing)
}
