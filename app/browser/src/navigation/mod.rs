//! From page to page without loading: the next page is fetched as the worker makes it, and takes
//! the place of this one. Whatever does not go so goes as if there were no program.

mod cue;
mod life;
mod links;
mod page;

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use js_sys::Function;
use leptos::{ev, prelude::*, task::spawn_local};
use wasm_bindgen::JsValue;
use web_sys::ScrollRestoration;

use cue::Cue;
use life::Life;
use page::{Fetched, fetch};

/// Where a reader is, and where they were.
struct Journey {
    wake: Function,
    life: Life,
    /// The address of the page that is shown.
    shown: String,
    /// How far down each address was read, in pixels.
    places: HashMap<String, f64>,
    /// Of several pages that were asked for, the last is wanted.
    asked: u32,
    cue: Option<Cue>,
}

type Shared = Rc<RefCell<Journey>>;

/// How a page is come to.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// By a link: a new place in the history, at the top.
    Forth,
    /// By the browser's own buttons: where it was left.
    Again,
}

/// Wakes the page that is shown and follows its links from now on.
pub fn start(wake: Function) {
    let life = Life::begin(&wake);
    let journey = Rc::new(RefCell::new(Journey {
        wake,
        life,
        shown: here(),
        places: HashMap::new(),
        asked: 0,
        cue: None,
    }));
    // A page that is still on its way back is not where the browser would scroll it to. When the
    // reader leaves the board, the browser is better at it.
    restore(ScrollRestoration::Manual);
    window_event_listener(ev::pagehide, |_| restore(ScrollRestoration::Auto));
    window_event_listener(ev::pageshow, |_| restore(ScrollRestoration::Manual));
    window_event_listener(ev::click, {
        let journey = journey.clone();
        move |click| {
            if let Some(address) = links::followed(&click) {
                click.prevent_default();
                go(&journey, address, Step::Forth);
            }
        }
    });
    window_event_listener(ev::popstate, move |_| go(&journey, here(), Step::Again));
}

fn go(journey: &Shared, address: String, step: Step) {
    let asked = {
        let mut journey = journey.borrow_mut();
        journey.asked += 1;
        journey.cue = None;
        cue::forget_failure();
        if step == Step::Again && without_anchor(&address) == without_anchor(&journey.shown) {
            journey.leave(address);
            to_anchor(&journey.shown).unwrap_or_else(|| journey.find_place());
            return;
        }
        journey.cue = Some(Cue::begin());
        journey.asked
    };
    let journey = journey.clone();
    spawn_local(async move {
        let fetched = fetch(&address).await;
        if journey.borrow().asked != asked {
            return;
        }
        journey.borrow_mut().cue = None;
        match (fetched, step) {
            (Some(Fetched::Page { page, address }), _) => {
                journey.borrow_mut().turn(&page, address, step);
            }
            // The address is there already: whatever it gives, the browser shows.
            (_, Step::Again) => reload(),
            (Some(Fetched::Other), Step::Forth) => assign(&address),
            (None, Step::Forth) => cue::tell_failure(&address),
        }
    });
}

impl Journey {
    fn turn(&mut self, page: &web_sys::Document, address: String, step: Step) {
        let elsewhere = address != self.shown;
        self.leave(address);
        if step == Step::Forth && elsewhere {
            // Before the page is there: what it says of addresses is relative to its own.
            push(&self.shown);
        }
        self.life.end();
        page::put(page);
        self.life = Life::begin(&self.wake);
        match step {
            Step::Forth => to_anchor(&self.shown).unwrap_or_else(|| scroll_to(0.0)),
            Step::Again => self.find_place(),
        }
        islands::focus("noi-dung");
    }

    /// Remembers how far down the page was read that is left for `address`.
    fn leave(&mut self, address: String) {
        let left = std::mem::replace(&mut self.shown, address);
        self.places.insert(left, window().scroll_y().unwrap_or_default());
    }

    fn find_place(&self) {
        scroll_to(self.places.get(&self.shown).copied().unwrap_or_default());
    }
}

/// Brings the part of the page into view that `address` names; `None` when it names none.
fn to_anchor(address: &str) -> Option<()> {
    let (_, id) = address.split_once('#')?;
    document().get_element_by_id(id).map(|element| element.scroll_into_view())
}

fn scroll_to(place: f64) {
    window().scroll_to_with_x_and_y(0.0, place);
}

fn here() -> String {
    window().location().href().unwrap_or_default()
}

fn without_anchor(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}

fn push(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

fn restore(by: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(by);
    }
}

fn assign(address: &str) {
    let _ = window().location().assign(address);
}

fn reload() {
    let _ = window().location().reload();
}
