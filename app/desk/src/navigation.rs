//! From page to page without loading: links, the back button, and what must be saved before.

use std::{cell::Cell, sync::LazyLock};

use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use crate::{address::Address, leaving};

static HERE: LazyLock<ArcRwSignal<Address>> = LazyLock::new(|| ArcRwSignal::new(shown()));

thread_local! {
    /// A page was just gone to: its heading takes the focus once it is there.
    static ARRIVING: Cell<bool> = const { Cell::new(false) };
}

/// Where one is; tracked.
pub fn here() -> Address {
    HERE.get()
}

/// Where one is; not tracked.
pub fn here_now() -> Address {
    HERE.get_untracked()
}

/// Whether a page was just gone to; says so once.
pub fn arriving() -> bool {
    ARRIVING.replace(false)
}

/// Goes to a page of the desk, once what is unsaved is saved or given up.
pub fn go(to: impl Into<String>) {
    let to = to.into();
    spawn_local(async move {
        if leaving::may_leave().await {
            push(&to);
            arrive(Address::read(&to));
        }
    });
}

/// Goes to another page in this one's stead: the way back leads to what was before it.
pub fn replace(to: &str) {
    let _ = history().replace_state_with_url(&JsValue::NULL, "", Some(to));
    arrive(Address::read(to));
}

/// Loads the page anew.
pub fn reload() {
    let _ = window().location().reload();
}

/// Loads another page, or this one, as if for the first time.
pub fn load(to: &str) {
    let _ = window().location().assign(to);
}

/// Follows links and the browser's own buttons.
pub fn listen() {
    let clicks = window_event_listener(ev::click, follow);
    let back = window_event_listener(ev::popstate, |_| turned());
    let closing = window_event_listener(ev::beforeunload, |event| {
        if leaving::is_unsaved() {
            event.prevent_default();
        }
    });
    on_cleanup(move || {
        clicks.remove();
        back.remove();
        closing.remove();
    });
}

fn shown() -> Address {
    let location = window().location();
    let (path, query) = (location.pathname(), location.search());
    Address::read(&format!("{}{}", path.unwrap_or_default(), query.unwrap_or_default()))
}

fn arrive(at: Address) {
    if HERE.with_untracked(|here| *here == at) {
        return;
    }
    ARRIVING.set(true);
    HERE.set(at);
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// The browser shows another address already; if the page may not be left, the old one comes back.
fn turned() {
    let (from, to) = (here_now(), shown());
    if from == to {
        return;
    }
    spawn_local(async move {
        if leaving::may_leave().await {
            arrive(to);
        } else {
            push(&from.text());
        }
    });
}

fn push(to: &str) {
    let _ = history().push_state_with_url(&JsValue::NULL, "", Some(to));
}

fn history() -> web_sys::History {
    window().history().unwrap_or_else(|_| JsValue::NULL.unchecked_into())
}

fn follow(event: MouseEvent) {
    let changed = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || changed {
        return;
    }
    let Some(link) = link(&event) else { return };
    let own = link.origin() == window().location().origin().unwrap_or_default();
    let inside = link.pathname() == domain::desk::PATH
        || link.pathname().starts_with(&format!("{}/", domain::desk::PATH));
    let elsewhere = !link.target().is_empty() || link.has_attribute("download");
    let to = format!("{}{}", link.pathname(), link.search());
    // A link into the page that is shown is the browser's.
    let within = !link.hash().is_empty() && Address::read(&to) == here_now();
    if own && inside && !elsewhere && !within {
        event.prevent_default();
        go(to);
    }
}

fn link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.closest("a[href]").ok()??.dyn_into().ok()
}
