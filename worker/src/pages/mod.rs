//! Pages: the app rendered on the worker, kept for moments, the same for every reader.

mod cache;
mod render;

use std::sync::Arc;

use app::Given;
use axum::{
    Extension,
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use domain::{Failure, Moment, desk::Preview, postings::Kind};
use sha2::{Digest, Sha256};
use worker::{Headers, web_sys::ResponseInit};

pub use cache::{answer_from_cache, clear as clear_cache};

use crate::{
    http::{Cache, SECURITY, dress, own, status},
    store::Store,
    visitors,
};
use render::{Rendered, render};

/// How long a page may be kept, in seconds: counts on it are at most this much older than D1's.
const KEPT: i64 = 5;

/// No page has a script's or a style's text in it: even a text that slipped through every escape would not
/// be let run.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Shows the page at the request's address; every address that is nothing else comes here.
pub async fn show(Extension(store): Extension<Store>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let (headers, uri) = (parts.headers, parts.uri);
    if parts.method != Method::GET && parts.method != Method::HEAD {
        let failure = Failure::WrongMethod { allow: "GET, HEAD".to_owned() };
        return self::failure(&store, &headers, &uri, failure).await;
    }
    let address = canonical(uri.path());
    if address != uri.path() {
        return moved(&address, uri.query());
    }
    let rendered = render(&store, &headers, &uri, None).await;
    if rendered.own {
        return private(&store, &headers, &uri, rendered).await;
    }
    let until = until(&store, &rendered);
    let keep = matches!(rendered.failure, None | Some(Failure::Withdrawn { .. }));
    let shared = shared(&store, &rendered);
    let page = Page::new(&store, rendered, shared);
    if keep {
        cache::keep(uri.to_string(), &page, until);
    }
    let known = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    if page.failure.is_none() && known.is_some_and(|known| known.contains(&page.etag)) {
        return page.unchanged();
    }
    page.into_response()
}

/// A page has one address: single slashes, none at its end, no capitals (phones begin with one).
fn canonical(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let path = format!("/{}", parts.join("/"));
    // In escapes capitals are usual, and no page's address has escapes.
    if path.contains('%') { path } else { path.to_ascii_lowercase() }
}

/// Sends a reader on to the page's one address, with what they asked of it.
fn moved(path: &str, query: Option<&str>) -> Response {
    let address = query.map_or(path.to_owned(), |query| format!("{path}?{query}"));
    let cache = (header::CACHE_CONTROL, Cache::Shared.header().to_owned());
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address), cache]).into_response()
}

/// Shows a failure as a page of the board, with the status that fits it.
pub async fn failure(store: &Store, headers: &HeaderMap, uri: &Uri, failure: Failure) -> Response {
    let rendered = render(store, headers, uri, Some(Given::Failure(failure))).await;
    Page::new(store, rendered, Cache::Own.header()).into_response()
}

/// A draft as the page it will be, in the part of the board where its kind is.
///
/// # Errors
/// What stands around every page could not be had.
pub async fn draft(store: &Store, kind: Kind, draft: Preview) -> Result<String, Failure> {
    let (headers, uri) = (HeaderMap::new(), Uri::from_static(kind.path()));
    let given = Given::Draft(Arc::new(draft));
    let rendered = render(store, &headers, &uri, Some(given)).await;
    rendered.failure.map_or(Ok(rendered.html), Err)
}

/// A page that holds one reader's own vote; it also sets the cookie that voting needs.
async fn private(store: &Store, headers: &HeaderMap, uri: &Uri, rendered: Rendered) -> Response {
    let page = Page::new(store, rendered, Cache::Own.header());
    let cookie = match visitors::know(store, headers, uri).await {
        Ok(known) => known.set_cookie,
        Err(_) => None,
    };
    own(page.into_response(), cookie)
}

/// Until when a page is kept here: neither longer than [`KEPT`] since it was asked for nor beyond the
/// next moment something appears or expires.
fn until(store: &Store, rendered: &Rendered) -> Moment {
    let kept = Moment::from_unix(store.now().unix() + KEPT);
    rendered.next_change.map_or(kept, |next| kept.min(next))
}

/// What caches between us and the reader are told. They count from when they get a page, which may
/// have been kept here before: so near the next change they are to ask each time.
fn shared(store: &Store, rendered: &Rendered) -> &'static str {
    let soon = store.now().unix() + 2 * KEPT;
    match rendered.next_change {
        Some(next) if next.unix() <= soon => "public, max-age=0",
        _ => Cache::Shared.header(),
    }
}

/// A rendered page with its headers.
struct Page {
    html: String,
    status: u16,
    etag: String,
    headers: Vec<(&'static str, String)>,
    failure: Option<Failure>,
}

impl Page {
    fn new(store: &Store, rendered: Rendered, cache: &'static str) -> Self {
        let Rendered { html, failure, .. } = rendered;
        let digest: String =
            Sha256::digest(&html).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let etag = format!("\"{digest}\"");
        let mut headers = vec![
            ("content-type", "text/html; charset=utf-8".to_owned()),
            ("content-security-policy", POLICY.to_owned()),
            ("content-language", "vi".to_owned()),
            ("cache-control", cache.to_owned()),
            ("server-timing", format!("d1;desc=\"{}\"", store.questions())),
        ];
        if failure.is_none() {
            headers.push(("etag", etag.clone()));
        }
        let status = failure.as_ref().map_or(StatusCode::OK, status).as_u16();
        Self { html, status, etag, headers, failure }
    }

    /// The same as the platform takes it, for keeping. A kept page asks nothing of D1.
    fn init(&self, status: u16) -> worker::Result<ResponseInit> {
        let headers = Headers::new();
        for (name, value) in &self.headers {
            let value = if *name == "server-timing" { "d1;desc=\"0\"" } else { value };
            headers.set(name, value)?;
        }
        for (name, value) in SECURITY {
            headers.set(name, value)?;
        }
        let init = ResponseInit::new();
        init.set_status(status);
        init.set_headers(&headers.0);
        Ok(init)
    }
}

impl Page {
    /// The reader has this very page.
    fn unchanged(mut self) -> Response {
        self.html.clear();
        self.status = StatusCode::NOT_MODIFIED.as_u16();
        self.into_response()
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.html));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or_default();
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        if let Some(failure) = &self.failure {
            let cache = response.headers_mut().remove(header::CACHE_CONTROL);
            dress(failure, &mut response);
            if let (Failure::Withdrawn { .. }, Some(cache)) = (failure, cache) {
                response.headers_mut().insert(header::CACHE_CONTROL, cache);
            }
        }
        response
    }
}
