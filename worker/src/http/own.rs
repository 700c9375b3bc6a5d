//! Answers that are one reader's own.

use axum::{
    http::{HeaderValue, header},
    response::Response,
};

use super::Cache;

/// One reader's own answer, with the cookie to be set.
pub fn own(mut response: Response, set_cookie: Option<HeaderValue>) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(Cache::Own.header()));
    if let Some(cookie) = set_cookie {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}
