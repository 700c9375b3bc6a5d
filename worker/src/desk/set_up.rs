//! The link for the first administrator, for who holds the import token: `cargo xtask administrator`.

use axum::{
    Extension, Json, Router,
    body::Body,
    http::{HeaderMap, header::CACHE_CONTROL},
    response::IntoResponse,
    routing::post,
};
use domain::Failure;
use serde::Deserialize;

use super::people;
use crate::{
    http::{Answered, Cache, read_body},
    imports,
    store::Store,
};

pub fn routes() -> Router {
    Router::new().route("/api/desk/set-up", post(set_up))
}

#[derive(Deserialize)]
struct SetUp {
    email: String,
    name: String,
}

async fn set_up(Extension(store): Extension<Store>, headers: HeaderMap, body: Body) -> Answered {
    if !imports::is_editor(&store, &headers) {
        return Err(Failure::Unknown.into());
    }
    let SetUp { email, name } = read_body(body).await?;
    let welcome = people::first(&store, &email, &name).await?;
    Ok(([(CACHE_CONTROL, Cache::Own.header())], Json(welcome)).into_response())
}
