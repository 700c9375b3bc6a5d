//! Whether a request was sent from another site's page.

use axum::http::{HeaderMap, Uri, header::HOST, header::ORIGIN};
use domain::Failure;

/// What a page of another site is told.
pub fn foreign() -> Failure {
    Failure::refused("Yêu cầu này được gửi từ trang web khác nên không được nhận.")
}

/// Browsers say so themselves (`Sec-Fetch-Site`, `Origin`). A client that sends neither is no
/// browser and carries nobody's cookies against their will.
pub fn is_foreign(headers: &HeaderMap, uri: &Uri) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(origin) = text(ORIGIN.as_str()) {
        let host = text(HOST.as_str()).or_else(|| uri.authority().map(|own| own.as_str()));
        let theirs = origin.split_once("://").map(|(_, rest)| rest);
        return theirs.is_none() || theirs != host;
    }
    matches!(text("sec-fetch-site"), Some("cross-site" | "same-site"))
}
