//! A page on its way, and putting it in the place of the one that is shown.

use std::time::Duration;

use gloo_net::http::Request;
use islands::Patience;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{
    AbortController, Document, DomParser, Element, Node, RequestCache, RequestInit, RequestMode,
    SupportedType,
};

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
/// reached, does not begin to answer in time, or the page is no longer wanted.
pub async fn fetch(
    address: &str,
    giving_up: &AbortController,
    longest: Duration,
) -> Option<Fetched> {
    let how = RequestInit::new();
    how.set_signal(Some(&giving_up.signal()));
    get(address, &how, Some(Patience::begin(giving_up, longest))).await
}

/// The copy the browser has kept, however old; `None` when it has none.
pub async fn kept(address: &str) -> Option<Fetched> {
    let how = RequestInit::new();
    how.set_cache(RequestCache::OnlyIfCached);
    how.set_mode(RequestMode::SameOrigin);
    get(address, &how, None).await
}

async fn get(address: &str, how: &RequestInit, patience: Option<Patience>) -> Option<Fetched> {
    // Made by hand: the library's own builder adds to addresses that have a query.
    let request = web_sys::Request::new_with_str_and_init(address, how).ok()?;
    let response = Request::from(request).send().await.ok()?;
    drop(patience);
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

/// Whether `page` can take the place of the one that is shown: it is whole, and made for the same
/// style and program. A page that only says what failed has no program.
fn fits(page: &Document) -> bool {
    let whole = PARTS.iter().all(|part| matches!(page.query_selector(part), Ok(Some(_))));
    let shown = document();
    let same = |what: &str, address: &str| {
        let theirs = attribute(page, what, address);
        theirs.is_none() || theirs == attribute(&shown, what, address)
    };
    whole && same("link[rel=stylesheet]", "href") && same("script[type=module]", "src")
}

fn attribute(page: &Document, selector: &str, name: &str) -> Option<String> {
    page.query_selector(selector).ok()??.get_attribute(name)
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
