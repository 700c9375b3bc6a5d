//! Where a reader of a screen or a keyboard goes on.

use leptos::prelude::*;
use web_sys::wasm_bindgen::JsCast;

/// Moves the focus to the element `id`, which takes it by script only (`tabindex="-1"`), and leaves
/// the page where it stands.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let still = web_sys::FocusOptions::new();
        still.set_prevent_scroll(true);
        let _ = element.focus_with_options(&still);
    }
}
