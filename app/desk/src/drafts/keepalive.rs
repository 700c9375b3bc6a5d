//! A save that outlives its page: the browser sends it even while the tab is being closed.

use domain::{
    Ask, Failure,
    desk::{SaveDraft, Saved},
};
use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestInit, Response};

use crate::session;

/// Browsers let no more than 64 KiB outlive a page.
const MOST: usize = 60_000;

/// Where the page stays after all, the next save does not wait longer, in milliseconds.
const LONGEST: u32 = 30_000;

/// Saves. A text that is too long goes like any other request, and stays in the browser besides.
///
/// # Errors
/// What the worker says; `Broken` when it cannot be reached or understood.
pub async fn save(question: &SaveDraft) -> Result<Saved, Failure> {
    let body = serde_json::to_string(question).map_err(|_| Failure::Broken)?;
    let text = send(&body).await.map_err(|_| Failure::Broken)?;
    let (good, text) = text;
    if good {
        return serde_json::from_str(&text).map_err(|_| Failure::Broken);
    }
    Err(serde_json::from_str(&text).unwrap_or(Failure::Broken))
}

async fn send(body: &str) -> Result<(bool, String), JsValue> {
    let headers = Object::new();
    Reflect::set(&headers, &"content-type".into(), &"application/json".into())?;
    Reflect::set(&headers, &"x-csrf".into(), &session::csrf().into())?;
    let how = RequestInit::new();
    how.set_method("POST");
    how.set_signal(Some(&AbortSignal::timeout_with_u32(LONGEST)));
    how.set_headers(&headers);
    how.set_body(&body.into());
    Reflect::set(&how, &"keepalive".into(), &(body.len() < MOST).into())?;
    let sent = window().fetch_with_str_and_init(SaveDraft::PATH, &how);
    let response: Response = JsFuture::from(sent).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok((response.ok(), text.as_string().unwrap_or_default()))
}
