//! The page the desk's program runs in: the same for everybody, with nothing of anybody's on it.

use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::desk::PATH;

use crate::http::Cache;

/// Scripts and styles of our own only; pictures may be shown before they are sent.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";

const PAGE: &str = concat!(
    "<!DOCTYPE html>\n<html lang=\"vi\" data-editor=\"",
    env!("SITE_DESK_EDITOR"),
    "\">\n<head>\n<meta charset=\"utf-8\">\n",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    "<meta name=\"robots\" content=\"noindex\">\n<title>Bàn biên tập</title>\n",
    "<link rel=\"icon\" href=\"/favicon.svg\">\n<link rel=\"stylesheet\" href=\"",
    env!("SITE_DESK_STYLE"),
    "\">\n<link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"",
    env!("SITE_DESK_WASM"),
    "\">\n</head>\n<body>\n<noscript>Bàn biên tập cần JavaScript; hãy bật JavaScript cho trang này rồi tải lại.",
    "</noscript>\n<script type=\"module\" src=\"",
    env!("SITE_DESK_BOOT"),
    "\"></script>\n</body>\n</html>\n"
);

pub fn routes() -> Router {
    let below = format!("{PATH}/{{*rest}}");
    Router::new().route(PATH, get(show)).route(&below, get(show))
}

async fn show() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, Cache::Own.header()),
        (header::CONTENT_LANGUAGE, "vi"),
    ];
    (headers, PAGE).into_response()
}
