//! Where a reader of a screen or a keyboard goes on.

use leptos::prelude::*;
use web_sys::{FocusOptions, HtmlElement, wasm_bindgen::JsCast};

/// Moves the focus to the element that `selector` finds and leaves the page where it stands.
/// What takes no focus by itself takes it for this once.
pub fn focus(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        if element.tab_index() < 0 {
            element.set_tab_index(-1);
        }
        let still = FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = element.focus_with_options(&still);
    }
}
