//! One page rendered to text.

use std::sync::{Arc, Mutex};

use app::{
    Given,
    wire::{Envelope, Wire},
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, Uri, header},
};
use domain::{Failure, Method, Moment};
use futures::{Stream, StreamExt};
use leptos::prelude::provide_context;
use leptos_integration_utils::{ExtendResponse, PinnedStream};
use leptos_meta::ServerMetaContext;

use crate::{http::Cache, router, store::Store};

/// A page and what its answer needs to know.
pub struct Rendered {
    pub html: String,
    /// What went wrong on the way, if anything; chooses the status.
    pub failure: Option<Failure>,
    /// When the board next changes by itself.
    pub next_change: Option<Moment>,
    /// One reader's own answer is on it.
    pub own: bool,
}

/// Renders the page at `uri`; with `given`, that instead.
pub async fn render(
    store: &Store,
    headers: &HeaderMap,
    uri: &Uri,
    given: Option<Given>,
) -> Rendered {
    let told = app::Told(Arc::new(Mutex::new(app::Telling::default())));
    let site = app::Site {
        style: env!("SITE_STYLE"),
        boot: env!("SITE_BOOT"),
        old: env!("SITE_OLD"),
        wasm: env!("SITE_WASM"),
        origin: origin(uri),
        address: app::Address::new(uri.path(), uri.query()),
        given: given.clone(),
    };
    let contexts = {
        let (wire, told, site) = (wire(store, headers, uri, &told), told.clone(), site.clone());
        move || {
            provide_context(wire);
            provide_context(told);
            provide_context(site);
        }
    };
    let (meta, meta_output) = ServerMetaContext::new();
    let contexts = move || {
        contexts();
        provide_context(meta);
    };
    let shell = move || app::shell(site);
    let streamed = Streamed::from_app(shell, meta_output, contexts, (), in_one_sweep, false).await;
    let html: String = streamed.0.collect().await;
    let telling = told.0.lock().map(|told| told.clone()).unwrap_or_default();
    let app::Telling { failure, next_change, own } = telling;
    let failure = match given {
        Some(Given::Failure(given)) => Some(given),
        _ => failure,
    };
    Rendered { html, failure, next_change, own }
}

fn in_one_sweep<V: leptos::IntoView + 'static>(
    app: V,
    // The answers a page was made of, for a browser that would make it again: ours does not.
    _answers: leptos_integration_utils::BoxedFnOnce<PinnedStream<String>>,
    _out_of_order: bool,
) -> leptos_integration_utils::PinnedFuture<PinnedStream<String>> {
    Box::pin(async move {
        // One text, so that head tags are known before the first byte is sent.
        let html: String = app.to_html_stream_in_order().collect().await;
        Box::pin(futures::stream::once(async move { html })) as PinnedStream<String>
    })
}

/// A rendered page as it streams out of Leptos.
struct Streamed(PinnedStream<String>);

impl ExtendResponse for Streamed {
    type ResponseOptions = ();

    fn from_stream(stream: impl Stream<Item = String> + Send + 'static) -> Self {
        Self(Box::pin(stream))
    }

    fn extend_response(&mut self, (): &()) {}

    fn set_default_content_type(&mut self, _content_type: &str) {}
}

fn origin(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or("https");
    let host = uri.authority().map(|authority| authority.as_str());
    host.map(|host| format!("{scheme}://{host}")).unwrap_or_default()
}

/// The app's questions, answered by the same routes as the browser's, without leaving the worker.
fn wire(store: &Store, headers: &HeaderMap, uri: &Uri, told: &app::Told) -> Wire {
    let told = told.clone();
    let (store, headers) = (store.clone(), own_headers(headers));
    let scheme = uri.scheme_str().unwrap_or("https").to_owned();
    Wire(Arc::new(move |envelope: Envelope| {
        let (store, headers, scheme) = (store.clone(), headers.clone(), scheme.clone());
        let told = told.clone();
        Box::pin(async move { dispatch(store, headers, &scheme, envelope, &told).await })
    }))
}

/// What of a reader's request their page's questions may carry along.
fn own_headers(headers: &HeaderMap) -> HeaderMap {
    let mut own = HeaderMap::new();
    for name in ["cookie", "user-agent", "cf-connecting-ip"] {
        if let Some(value) = headers.get(name) {
            own.insert(name, value.clone());
        }
    }
    own
}

async fn dispatch(
    store: Store,
    headers: HeaderMap,
    scheme: &str,
    envelope: Envelope,
    told: &app::Told,
) -> Result<String, Failure> {
    // A page only reads.
    if envelope.method != Method::Get {
        return Err(Failure::WrongMethod { allow: "GET".to_owned() });
    }
    let uri = format!("{scheme}://board{}?{}", envelope.path, envelope.text);
    let mut request =
        Request::builder().uri(uri).body(Body::empty()).map_err(|_| Failure::Missing)?;
    *request.headers_mut() = headers;
    request.headers_mut().remove(header::IF_NONE_MATCH);
    let response = router::call(store, request).await;
    let status = response.status();
    let cache = response.headers().get(header::CACHE_CONTROL);
    if status == StatusCode::OK
        && cache.is_some_and(|policy| policy == Cache::Own.header())
        && let Ok(mut telling) = told.0.lock()
    {
        telling.own = true;
    }
    let bytes = to_bytes(response.into_body(), usize::MAX).await.map_err(|_| Failure::Broken)?;
    if status == StatusCode::OK {
        return String::from_utf8(bytes.into()).map_err(|_| Failure::Broken);
    }
    Err(serde_json::from_slice(&bytes).unwrap_or(Failure::Broken))
}
