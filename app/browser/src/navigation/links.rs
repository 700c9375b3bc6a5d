//! Which clicks lead to another page of the board.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// The address a click leads to, when it is for us to follow. A reader who wants a new tab, a file
/// or another site gets it from the browser; `rel="external"` says so of an address on this one.
pub fn followed(click: &MouseEvent) -> Option<String> {
    let plain = click.button() == 0
        && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    if !plain || click.default_prevented() {
        return None;
    }
    let target = click.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let here = window().location();
    // To a place on this very page.
    if !link.hash().is_empty()
        && (link.pathname(), link.search()) == (here.pathname().ok()?, here.search().ok()?)
    {
        return None;
    }
    let ours = link.origin() == here.origin().ok()?
        && link.target().is_empty()
        && !link.rel().contains("external")
        && !link.has_attribute("download")
        && is_page(&link.pathname());
    ours.then(|| link.href())
}

/// Files are no pages: a text may link to them like to any other address of the board.
fn is_page(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    !matches!(parts.as_slice(), ["api" | "anh" | "assets", ..] | ["van-ban", _, _, ..])
}
