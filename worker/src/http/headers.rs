//! The headers every answer has.

use axum::{
    http::{HeaderName, HeaderValue},
    response::Response,
};

/// `Referrer-Policy` is not `no-referrer`: plain forms would then send `Origin: null`.
pub const SECURITY: [(&str, &str); 5] = [
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
];

/// What an answer that is no page may do: nothing.
const BARE_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// Adds them; an answer's own content policy is kept.
pub fn secured(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in SECURITY {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers
        .entry(HeaderName::from_static("content-security-policy"))
        .or_insert(HeaderValue::from_static(BARE_POLICY));
    response
}
