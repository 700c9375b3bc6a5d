//! The browser's own record of where the reader was.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

/// The whole address of the document.
pub fn here() -> String {
    window().location().href().unwrap_or_default()
}

pub fn push(address: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

pub fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Who finds the place again on the way back.
pub fn restoring() -> Option<ScrollRestoration> {
    history()?.scroll_restoration().ok()
}

pub fn restore(by: ScrollRestoration) {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(by);
    }
}

fn history() -> Option<History> {
    window().history().ok()
}
