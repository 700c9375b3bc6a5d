//! From page to page without loading: the next page is fetched as the worker makes it, and takes
//! the place of this one. Whatever does not go so goes as if there were no program.

mod cue;
mod errand;
mod forms;
mod history;
mod life;
mod links;
mod page;
mod places;
mod scrolling;

use std::{cell::RefCell, rc::Rc, time::Duration};

use islands::Patience;
use js_sys::Function;
use leptos::{ev, prelude::*, task::spawn_local};
use web_sys::{AbortController, ScrollRestoration, VisibilityState};

use errand::Errand;
use history::here;
use life::Life;
use page::{Fetched, fetch, kept};
use places::Places;

/// Where a reader is, and where they were.
struct Journey {
    wake: Function,
    life: Life,
    /// The address of the page that is shown.
    shown: String,
    places: Places,
    /// Of several pages that were asked for, the last is wanted.
    asked: u32,
    errand: Option<Errand>,
}

type Shared = Rc<RefCell<Journey>>;

/// How a page is come to.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    /// By a link: a new place in the history, at the top.
    Forth,
    /// By the browser's own buttons: where it was left; on a bad line, as the browser has kept it.
    Again,
}

/// Wakes the page that is shown and follows its links from now on.
pub fn start(wake: Function) {
    let life = Life::begin(&wake);
    let journey =
        Journey { wake, life, shown: here(), places: Places::kept(), asked: 0, errand: None };
    // Left so by a document of ours that was thrown away unasked: nobody else finds the place.
    if history::restoring() == Some(ScrollRestoration::Manual) {
        journey.find_place();
    }
    listen(&Rc::new(RefCell::new(journey)));
}

fn listen(journey: &Shared) {
    // A page that is still on its way back is not where the browser would scroll it to. When the
    // reader leaves the board, the browser is better at it.
    history::restore(ScrollRestoration::Manual);
    window_event_listener(ev::pagehide, |_| history::restore(ScrollRestoration::Auto));
    window_event_listener(ev::pageshow, |_| history::restore(ScrollRestoration::Manual));
    let leaving = journey.clone();
    window_event_listener(ev::visibilitychange, move |_| {
        if document().visibility_state() == VisibilityState::Hidden {
            leaving.borrow_mut().keep_places();
        }
    });
    let following = journey.clone();
    window_event_listener(ev::click, move |click| {
        cue::heed(&click);
        if let Some(address) = links::followed(&click) {
            click.prevent_default();
            go(&following, address, Step::Forth);
        }
    });
    let asking = journey.clone();
    window_event_listener(ev::submit, move |submit| {
        if let Some(address) = forms::asked(&submit) {
            submit.prevent_default();
            go(&asking, address, Step::Forth);
        }
    });
    let returning = journey.clone();
    window_event_listener(ev::popstate, move |_| go(&returning, here(), Step::Again));
}

/// Longer than this the browser's own copy is not let wait.
const FRESH: Duration = Duration::from_secs(3);

fn go(journey: &Shared, address: String, step: Step) {
    let Ok(giving_up) = AbortController::new() else {
        return drop(window().location().assign(&address));
    };
    let asked = {
        let mut journey = journey.borrow_mut();
        journey.asked += 1;
        journey.errand = None;
        cue::forget_failure();
        if step == Step::Again && without_anchor(&address) == without_anchor(&journey.shown) {
            journey.leave(address);
            return scrolling::to_anchor(&journey.shown).unwrap_or_else(|| journey.find_place());
        }
        journey.errand = Some(Errand::begin(giving_up.clone()));
        journey.asked
    };
    let journey = journey.clone();
    spawn_local(async move {
        let wanted = || journey.borrow().asked == asked;
        let longest = if step == Step::Again { FRESH } else { Patience::LONGEST };
        let mut fetched = fetch(&address, &giving_up, longest).await;
        if fetched.is_none() && step == Step::Again && wanted() {
            fetched = kept(&address).await;
        }
        if wanted() {
            let mut journey = journey.borrow_mut();
            journey.errand = None;
            journey.arrive(fetched, address, step);
        }
    });
}

impl Journey {
    fn arrive(&mut self, fetched: Option<Fetched>, asked: String, step: Step) {
        match (fetched, step) {
            (Some(Fetched::Page { page, address }), _) => self.turn(&page, address, step),
            // The address is there already: whatever it gives, the browser shows.
            (_, Step::Again) => drop(window().location().reload()),
            (Some(Fetched::Other), Step::Forth) => drop(window().location().assign(&asked)),
            (None, Step::Forth) => {
                // On a way back that this link cut short, the address has gone ahead of the page.
                if here() != self.shown {
                    history::replace(&self.shown);
                }
                cue::tell_failure(&asked);
            }
        }
    }

    fn turn(&mut self, page: &web_sys::Document, address: String, step: Step) {
        self.leave(address);
        if step == Step::Forth && self.shown != here() {
            // Before the page is there: what it says of addresses is relative to its own.
            history::push(&self.shown);
        }
        self.life.end();
        page::put(page);
        self.life = Life::begin(&self.wake);
        match step {
            Step::Forth => {
                scrolling::to_anchor(&self.shown).unwrap_or_else(|| scrolling::jump(0));
            }
            Step::Again => self.find_place(),
        }
        cue::forget_place();
        // The heading is read aloud, and the keyboard goes on from it.
        islands::focus("main h1");
    }

    /// Remembers how far down the page was read that is left for `address`.
    fn leave(&mut self, address: String) {
        let left = std::mem::replace(&mut self.shown, address);
        self.places.set(left, scrolling::place());
    }

    fn find_place(&self) {
        scrolling::jump(self.places.get(&self.shown).unwrap_or_default());
    }

    /// The document may not be there when the reader comes back.
    fn keep_places(&mut self) {
        self.places.set(self.shown.clone(), scrolling::place());
        self.places.keep();
    }
}

fn without_anchor(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}
