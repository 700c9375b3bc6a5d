//! A part of a file on its way. By `XMLHttpRequest`: `fetch` does not tell how much has gone.

use std::{cell::Cell, rc::Rc, time::Duration};

use domain::Failure;
use futures::channel::oneshot;
use js_sys::Date;
use leptos::prelude::set_interval_with_handle;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Blob, ProgressEvent, XmlHttpRequest};

/// A line on which nothing moved for so long is lost, though nobody says so; in milliseconds.
const STALLED: f64 = 60_000.0;

/// How often that is looked at.
const WATCH: Duration = Duration::from_secs(10);

/// What stops a transfer.
pub type Stop = Rc<XmlHttpRequest>;

/// What a part is sent by.
///
/// # Errors
/// `Broken` where the browser does not even begin.
pub fn begin() -> Result<Stop, Failure> {
    XmlHttpRequest::new().map(Rc::new).map_err(|_| Failure::Broken)
}

/// Sends it; `progress` is told how many bytes have gone.
///
/// # Errors
/// What the worker says; `Broken` when the line is lost or the transfer is stopped.
pub async fn send(
    request: Stop,
    upload: &str,
    number: u32,
    part: &Blob,
    csrf: &str,
    progress: impl Fn(u64) + 'static,
) -> Result<(), Failure> {
    let id = js_sys::encode_uri_component(upload);
    let url = format!("/api/desk/upload-parts?id={id}&part={number}");
    let broken = |_| Failure::Broken;
    request.open_with_async("PUT", &url, true).map_err(broken)?;
    request.set_request_header("x-csrf", csrf).map_err(broken)?;
    request.set_request_header("content-type", "application/octet-stream").map_err(broken)?;
    let last = Rc::new(Cell::new(Date::now()));
    let heard = last.clone();
    let moved = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
        heard.set(Date::now());
        progress(event.loaded() as u64);
    });
    let stalled = request.clone();
    let watch = set_interval_with_handle(
        move || {
            if Date::now() - last.get() > STALLED {
                let _ = stalled.abort();
            }
        },
        WATCH,
    );
    let (tell, told) = oneshot::channel();
    // `loadend` follows success, loss and abortion alike.
    let ended = Closure::once(move || {
        let _ = tell.send(());
    });
    request.upload().map_err(broken)?.set_onprogress(Some(moved.as_ref().unchecked_ref()));
    request.set_onloadend(Some(ended.as_ref().unchecked_ref()));
    request.send_with_opt_blob(Some(part)).map_err(broken)?;
    let _ = told.await;
    if let Ok(watch) = watch {
        watch.clear();
    }
    let status = request.status().unwrap_or_default();
    if (200..300).contains(&status) {
        return Ok(());
    }
    let text = request.response_text().ok().flatten().unwrap_or_default();
    Err(serde_json::from_str(&text).unwrap_or(Failure::Broken))
}
