//! Questions of the desk made into routes: every one passes the same gate.

use std::{pin::Pin, sync::Arc};

use axum::{
    Extension, Router,
    body::Body,
    extract::RawQuery,
    http::{HeaderMap, HeaderValue, Method, Uri, header},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, on},
};
use domain::{Ask, Failure, Method as Travels};

use super::gate::{Desk, admit, admit_first};
use crate::{
    http::{Answered, Cache, foreign, heard, is_foreign, own, read_json, read_query},
    store::{Store, broken},
};

/// The longest question, in bytes: a draft, which D1 must hold as one value.
pub const LIMIT: usize = 1_600_000;

type Found = Pin<Box<dyn Future<Output = Result<String, Failure>> + Send>>;
type Find = Arc<dyn Fn(Desk, String) -> Found + Send + Sync>;

/// Answers `Q` to somebody at the desk.
pub fn answer<Q, F, Fut>(find: F) -> Router
where
    Q: Ask,
    F: Fn(Desk, Q) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Q::Answer, Failure>> + Send,
{
    answer_any(find, false)
}

/// The same for what must be possible while a second factor is still to be set up.
pub fn answer_first<Q, F, Fut>(find: F) -> Router
where
    Q: Ask,
    F: Fn(Desk, Q) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Q::Answer, Failure>> + Send,
{
    answer_any(find, true)
}

fn answer_any<Q, F, Fut>(find: F, first: bool) -> Router
where
    Q: Ask,
    F: Fn(Desk, Q) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Q::Answer, Failure>> + Send,
{
    let find = move |desk: Desk, text: String| -> Found {
        let find = find.clone();
        Box::pin(async move {
            let question = read::<Q>(&text)?;
            let answer = find(desk, question).await?;
            serde_json::to_string(&answer).map_err(|cause| broken("desk", &cause.to_string()))
        })
    };
    route(Q::PATH, filter(Q::METHOD), first, Arc::new(find))
}

fn read<Q: Ask>(text: &str) -> Result<Q, Failure> {
    match Q::METHOD {
        Travels::Post => read_json(text.as_bytes()),
        Travels::Get | Travels::Delete => read_query(text),
    }
}

const fn filter(method: Travels) -> MethodFilter {
    match method {
        Travels::Get => MethodFilter::GET,
        Travels::Post => MethodFilter::POST,
        Travels::Delete => MethodFilter::DELETE,
    }
}

fn route(path: &str, filter: MethodFilter, first: bool, find: Find) -> Router {
    let handler = move |Extension(store): Extension<Store>,
                        method: Method,
                        uri: Uri,
                        headers: HeaderMap,
                        RawQuery(query): RawQuery,
                        body: Body| {
        let find = find.clone();
        async move {
            let desk = if first {
                admit_first(store, &method, &uri, &headers).await?
            } else {
                admit(store, &method, &uri, &headers).await?
            };
            let text = if method == Method::POST {
                text_of(&headers, body, LIMIT).await?
            } else {
                query.unwrap_or_default()
            };
            Answered::Ok(json(find(desk, text).await?))
        }
    };
    let routes: MethodRouter = on(filter, handler);
    Router::new().route(path, routes)
}

/// Sends a file to somebody at the desk, for a link to it.
pub fn answer_file<F, Fut>(path: &str, write: F) -> Router
where
    F: Fn(Desk, Uri) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<Response, Failure>> + Send,
{
    let handler = move |Extension(store): Extension<Store>, uri: Uri, headers: HeaderMap| async move {
        let desk = admit(store, &Method::GET, &uri, &headers).await?;
        Answered::Ok(write(desk, uri).await?)
    };
    let routes: MethodRouter = on(MethodFilter::GET, handler);
    Router::new().route(path, routes)
}

/// What is asked without a session.
#[derive(Clone)]
pub struct Stranger {
    pub store: Store,
    pub headers: HeaderMap,
    pub uri: Uri,
}

type Welcomed =
    Pin<Box<dyn Future<Output = Result<(String, Option<HeaderValue>), Failure>> + Send>>;
type Welcome = Arc<dyn Fn(Stranger, String) -> Welcomed + Send + Sync>;

/// Answers `Q` to whoever asks; the answer may set a cookie.
pub fn answer_stranger<Q, F, Fut>(find: F) -> Router
where
    Q: Ask,
    F: Fn(Stranger, Q) -> Fut + Clone + Send + Sync + 'static,
    Fut: Future<Output = Result<(Q::Answer, Option<HeaderValue>), Failure>> + Send,
{
    let find = move |stranger: Stranger, text: String| -> Welcomed {
        let find = find.clone();
        Box::pin(async move {
            let (answer, cookie) = find(stranger, read::<Q>(&text)?).await?;
            let json = serde_json::to_string(&answer);
            Ok((json.map_err(|cause| broken("desk", &cause.to_string()))?, cookie))
        })
    };
    stranger_route(Q::PATH, filter(Q::METHOD), Arc::new(find))
}

/// No stranger's question is longer.
const STRANGER_LIMIT: usize = 8 * 1024;

fn stranger_route(path: &str, filter: MethodFilter, find: Welcome) -> Router {
    let handler = move |Extension(store): Extension<Store>,
                        method: Method,
                        uri: Uri,
                        headers: HeaderMap,
                        RawQuery(query): RawQuery,
                        body: Body| {
        let find = find.clone();
        async move {
            if method != Method::GET && is_foreign(&headers, &uri) {
                return Err(foreign().into());
            }
            let text = if method == Method::POST {
                text_of(&headers, body, STRANGER_LIMIT).await?
            } else {
                query.unwrap_or_default()
            };
            let (answer, cookie) = find(Stranger { store, headers, uri }, text).await?;
            Answered::Ok(own(json(answer), cookie))
        }
    };
    let routes: MethodRouter = on(filter, handler);
    Router::new().route(path, routes)
}

async fn text_of(headers: &HeaderMap, body: Body, limit: usize) -> Result<String, Failure> {
    // A form of another site's page can send anything but this.
    if !is_json(headers) {
        return Err(Failure::invalid(
            "Dữ liệu gửi lên phải là JSON (application/json); hãy tải lại trang rồi làm lại.",
        ));
    }
    String::from_utf8(heard(body, limit).await?)
        .map_err(|_| Failure::invalid("Dữ liệu gửi lên không phải chữ UTF-8; hãy tải lại trang."))
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

fn json(text: String) -> Response {
    let headers =
        [(header::CACHE_CONTROL, Cache::Own.header()), (header::CONTENT_TYPE, "application/json")];
    (headers, text).into_response()
}
