//! To the field that something is wrong with.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::Sheet;

/// Moves the focus to a field by the name the worker calls it, and in the text to `words`.
pub fn jump(sheet: Sheet, field: &str, words: &str) {
    if field == "body" && in_text(sheet, words) {
        return;
    }
    let mut name = field;
    loop {
        if let Some(element) = document().get_element_by_id(name) {
            unfold(&element);
            if let Ok(element) = element.dyn_into::<HtmlElement>() {
                element.scroll_into_view();
                let _ = element.focus();
            }
            return;
        }
        // The field is not drawn: its row is, or the list of rows.
        let Some(end) = name.rfind(['.', '[']) else { return };
        name = &name[..end];
    }
}

fn in_text(sheet: Sheet, words: &str) -> bool {
    sheet.body.with_untracked(|editor| {
        let Some(editor) = editor else { return false };
        if let Some(host) = document().get_element_by_id("body") {
            host.scroll_into_view();
        }
        if words.is_empty() || !editor.find(words) {
            editor.focus();
        }
        true
    })
}

fn unfold(element: &Element) {
    let mut inside = Some(element.clone());
    while let Some(around) = inside {
        if around.tag_name() == "DETAILS" {
            let _ = around.set_attribute("open", "");
        }
        inside = around.parent_element();
    }
}
