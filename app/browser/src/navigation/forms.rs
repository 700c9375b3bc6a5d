//! Which forms ask for another page of the board.

use js_sys::{Reflect, encode_uri_component};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlFormElement};

/// The address that a form asks for, without what is left empty in it: the browser would write out all
/// of it. Forms that send something are the browser's.
pub fn asked(submit: &Event) -> Option<String> {
    let form = submit.target()?.dyn_into::<HtmlFormElement>().ok()?;
    if submit.default_prevented() || form.method() != "get" {
        return None;
    }
    let fields = form.elements();
    let pairs: Vec<String> = (0..fields.length())
        .filter_map(|at| {
            let field = fields.item(at)?;
            let told = |part: &str| {
                let text = Reflect::get(&field, &part.into()).ok()?.as_string()?;
                (!text.is_empty()).then_some(text)
            };
            let (name, value) = (told("name")?, told("value")?);
            Some(format!("{name}={}", encode_uri_component(&value)))
        })
        .collect();
    let page = form.action();
    Some(if pairs.is_empty() { page } else { format!("{page}?{}", pairs.join("&")) })
}
