//! Pages kept by this isolate for moments, ready to be sent: what is kept are the platform's own
//! objects, so that sending a page again touches no text and asks no database.

use std::{cell::RefCell, collections::HashMap};

use domain::Moment;
use worker::{
    js_sys::{Date, Uint8Array},
    web_sys::{Request, Response, ResponseInit},
};

use super::Page;
use crate::platform::check as check_query;

/// All kept pages together, in bytes; what an isolate may use is 128 MB.
const ROOM: usize = 24 * 1024 * 1024;

struct Kept {
    until: f64,
    etag: String,
    body: Uint8Array,
    init: ResponseInit,
    unchanged: ResponseInit,
    size: usize,
}

#[derive(Default)]
struct Shelf {
    pages: HashMap<String, Kept>,
    size: usize,
}

thread_local! {
    static SHELF: RefCell<Shelf> = RefCell::default();
}

/// A kept page for this request, if one is fresh.
pub fn answer_from_cache(request: &Request) -> Option<Response> {
    let method = request.method();
    if method != "GET" && method != "HEAD" {
        return None;
    }
    let place = place(request.url())?;
    SHELF.with_borrow(|shelf| {
        let kept = shelf.pages.get(&place).filter(|kept| Date::now() < kept.until)?;
        let known = request.headers().get("if-none-match").ok().flatten();
        if known.is_some_and(|known| known.contains(&kept.etag)) {
            return Response::new_with_opt_str_and_init(None, &kept.unchanged).ok();
        }
        let body = (method == "GET").then_some(&kept.body);
        Response::new_with_opt_js_u8_array_and_init(body, &kept.init).ok()
    })
}

/// Keeps `page` under its address `until` a moment.
pub fn keep(url: String, page: &Page, until: Moment) {
    let Some(place) = place(url) else { return };
    let (Ok(init), Ok(unchanged)) = (page.init(page.status), page.init(304)) else { return };
    let size = page.html.len() + place.len();
    #[expect(clippy::cast_precision_loss, reason = "milliseconds stay below 2^53")]
    let until = (until.unix() * 1000) as f64;
    let body = Uint8Array::from(page.html.as_bytes());
    let etag = page.etag.clone();
    SHELF.with_borrow_mut(|shelf| {
        if shelf.size + size > ROOM {
            shelf.pages.clear();
            shelf.size = 0;
        }
        shelf.size += size;
        let kept = Kept { until, etag, body, init, unchanged, size };
        if let Some(old) = shelf.pages.insert(place, kept) {
            shelf.size -= old.size;
        }
    });
}

/// The parameters that change a page; all others (a sharer's marks, a prober's noise) do not.
const KNOWN: [&str; 8] =
    ["chuyen-muc", "trang", "linh-vuc", "co-quan", "cap", "muc-do", "tu-khoa", "sap-xep"];

/// Where a page is kept: its address with the known parameters only. `None` for an address that
/// no page can have: those are refused elsewhere.
fn place(url: String) -> Option<String> {
    let Some((bare, query)) = url.split_once('?') else { return Some(url) };
    check_query(query).ok()?;
    let mut place = bare.to_owned();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if KNOWN.contains(&&*name) {
            let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
            place.push_str(&format!("?{name}={value}"));
        }
    }
    Some(place)
}

/// Forgets all pages: something was published through this isolate.
pub fn clear() {
    SHELF.with_borrow_mut(|shelf| *shelf = Shelf::default());
}
