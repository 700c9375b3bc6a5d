//! A page on its way, and putting it in the place of the one that is shown.

use gloo_net::http::Request;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, Node, SupportedType};

/// What an address gave.
pub enum Fetched {
    Page {
        page: Document,
        /// Where it was in the end, after any redirection.
        address: String,
    },
    /// No page of this program: a file, a page of a newer release, or somebody else's.
    Other,
}

/// The parts of a page that are its own, in the order they stand in.
const PARTS: [&str; 3] = [".header", "main", ".footer"];

/// What machines read of a page.
const FOR_MACHINES: &str =
    "head > [property], head > [name=description], head > [name=robots], head > [rel=canonical]";

/// Fetches the page at `address`, be it one that says what failed; `None` when the worker cannot be
/// reached.
pub async fn fetch(address: &str) -> Option<Fetched> {
    // Made by hand: the library's own builder adds to addresses that have a query.
    let request = web_sys::Request::new_with_str(address).ok()?;
    let response = Request::from(request).send().await.ok()?;
    let kind = response.headers().get("content-type").unwrap_or_default();
    if !kind.starts_with("text/html") {
        return Some(Fetched::Other);
    }
    let anchor = address.split_once('#').map_or(String::new(), |(_, anchor)| format!("#{anchor}"));
    let address = response.url() + &anchor;
    let text = response.text().await.ok()?;
    let page = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    Some(if fits(&page) { Fetched::Page { page, address } } else { Fetched::Other })
}

/// Whether `page` can take the place of the one that is shown.
fn fits(page: &Document) -> bool {
    let whole = PARTS.iter().all(|part| matches!(page.query_selector(part), Ok(Some(_))));
    whole && program(page).is_none_or(|its| program(&document()) == Some(its))
}

/// The program a page was made for; a page that only says what failed has none.
fn program(page: &Document) -> Option<String> {
    page.query_selector("script[src]").ok()??.get_attribute("src")
}

/// Puts `page`, which fits, in the place of the one that is shown.
pub fn put(page: &Document) {
    // Meant for readers without scripts; out of their element they would act.
    each(page, "noscript", |element| element.set_inner_html(""));
    let shown = document();
    for part in PARTS {
        if let (Ok(Some(old)), Ok(Some(new))) =
            (shown.query_selector(part), page.query_selector(part))
        {
            let _ = old.replace_with_with_node_1(&new);
        }
    }
    shown.set_title(&page.title());
    each(&shown, FOR_MACHINES, |element| element.remove());
    if let Some(head) = shown.head() {
        each(page, FOR_MACHINES, |element| {
            let _ = head.append_child(element.as_ref());
        });
    }
}

/// Does `act` with each element of `page` that `selector` finds.
pub fn each(page: &Document, selector: &str, act: impl Fn(&Element)) {
    let Ok(found) = page.query_selector_all(selector) else { return };
    for number in 0..found.length() {
        if let Some(element) = found.item(number).as_ref().and_then(Node::dyn_ref::<Element>) {
            act(element);
        }
    }
}
