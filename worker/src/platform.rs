//! Between the platform's requests and answers and ours.

use axum::{
    body::{Body, to_bytes},
    http::{
        HeaderValue, Uri,
        header::{ACCEPT_ENCODING, CONTENT_ENCODING},
    },
    response::Response,
};
use domain::{Failure, visitors::SHARDS};
use worker::{
    Env, Headers, Result,
    js_sys::{Reflect, Uint8Array},
    web_sys,
};

use crate::{
    desk,
    http::{Failed, secured},
    pages, router,
    store::{Opened, Store},
    tallies::Event,
    visitors,
};

/// Longer queries are probes: no question of ours needs as much.
const LONGEST_QUERY: usize = 2048;

/// Answers a request that no kept page answers.
pub async fn answer(request: web_sys::Request, env: Env) -> Result<web_sys::Response> {
    let store = Store::new(env);
    let url = request.url();
    let (bare, query) = url.split_once('?').unwrap_or((&url, ""));
    let response = match check(query).and_then(|()| check(bare)) {
        Ok(()) => {
            let encoding = own_encoding(&request);
            let mut request: worker::HttpRequest = worker::Request::from(request).try_into()?;
            if let Some(encoding) = encoding {
                request.headers_mut().insert(ACCEPT_ENCODING, encoding);
            }
            router::call(store, request.map(Body::new)).await
        }
        Err(failure) => refuse(&store, bare, failure).await,
    };
    to_platform(secured(response)).await
}

/// What no page and no question can be: too long, or not text.
pub fn check(text: &str) -> std::result::Result<(), Failure> {
    if text.len() > LONGEST_QUERY {
        return Err(Failure::invalid(
            "Địa chỉ quá dài. Hãy rút gọn hoặc bắt đầu lại từ trang chủ.",
        ));
    }
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
    match decoded {
        Ok(text) if !text.contains('\0') => Ok(()),
        _ => Err(Failure::invalid(
            "Địa chỉ có ký tự không đọc được. Hãy kiểm tra lại địa chỉ đã gõ hoặc sao chép.",
        )),
    }
}

/// The reader's own `Accept-Encoding`: the platform rewrites the header on its way to us.
fn own_encoding(request: &web_sys::Request) -> Option<HeaderValue> {
    let cf = Reflect::get(request, &"cf".into()).ok()?;
    let own = Reflect::get(&cf, &"clientAcceptEncoding".into()).ok()?.as_string()?;
    HeaderValue::from_str(&own).ok()
}

async fn refuse(store: &Store, url: &str, failure: Failure) -> Response {
    let origin: String = url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    if url[origin.len().min(url.len())..].starts_with("/api/") {
        return axum::response::IntoResponse::into_response(Failed(failure));
    }
    let uri: Uri = format!("{origin}/").parse().unwrap_or_default();
    pages::failure(store, &axum::http::HeaderMap::new(), &uri, failure).await
}

async fn to_platform(mut response: Response) -> Result<web_sys::Response> {
    let headers = Headers::new();
    for (name, value) in response.headers() {
        headers.append(name.as_str(), value.to_str().unwrap_or_default())?;
    }
    let init = web_sys::ResponseInit::new();
    init.set_status(response.status().as_u16());
    init.set_headers(&headers.0);
    if response.headers().contains_key(CONTENT_ENCODING) {
        // Already pressed: the platform passes it on as it is.
        Reflect::set(&init, &"encodeBody".into(), &"manual".into())?;
    }
    let answer = match response.extensions_mut().remove::<Opened>() {
        Some(Opened(file)) => {
            web_sys::Response::new_with_opt_readable_stream_and_init(Some(&file), &init)
        }
        None => {
            let bytes = to_bytes(response.into_body(), usize::MAX).await;
            let bytes = bytes.map_err(|cause| worker::Error::RustError(cause.to_string()))?;
            let body = (!bytes.is_empty()).then(|| Uint8Array::from(&bytes[..]));
            web_sys::Response::new_with_opt_js_u8_array_and_init(body.as_ref(), &init)
        }
    };
    Ok(answer?)
}

/// Cron repairs what a crash may have left, shards with unsettled counts; and it forgets what is over.
pub async fn repair(env: Env) {
    let store = Store::new(env);
    for shard in 0..SHARDS {
        // A failure is logged where it happens; the next round tries again.
        let _ = store.tell(shard, &Event::Woken).await;
    }
    store.wake_timetable().await;
    let today = store.now().vietnam_day();
    let _ = visitors::forget_salts(&store, today).await;
    let _ = desk::forget(&store).await;
}
