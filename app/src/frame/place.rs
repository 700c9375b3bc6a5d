//! The place on a page, found again on the way back. Browsers do it at once; a page that must first
//! be fetched is not there yet, so its place is looked for until it is.

use std::{collections::HashMap, time::Duration};

use leptos::{ev, leptos_dom::helpers::IntervalHandle, prelude::*};

/// How often, and how many times, a place is looked for: three seconds.
const PAUSE: Duration = Duration::from_millis(50);
const LOOKS: u32 = 60;

#[derive(Clone, Copy)]
struct Places {
    /// How far down each address was read, in pixels.
    known: StoredValue<HashMap<String, f64>>,
    looking: StoredValue<Option<IntervalHandle>>,
}

/// Remembers places, and finds them again when the reader goes back or forward.
pub fn keep_places() {
    Effect::new(move |_| {
        let places =
            Places { known: StoredValue::new(HashMap::new()), looking: StoredValue::new(None) };
        window_event_listener(ev::scroll, move |_| places.remember());
        window_event_listener(ev::popstate, move |_| places.find());
        // The reader's own hand ends the search.
        window_event_listener(ev::wheel, move |_| places.stop());
        window_event_listener(ev::touchstart, move |_| places.stop());
        window_event_listener(ev::keydown, move |_| places.stop());
        window_event_listener(ev::click, move |_| places.stop());
    });
}

impl Places {
    fn remember(self) {
        // While a place is looked for, the page jumps by our hand.
        if self.looking.with_value(Option::is_none) {
            self.known.update_value(|known| {
                known.insert(here(), height());
            });
        }
    }

    fn find(self) {
        self.stop();
        let Some(place) = self.known.with_value(|known| known.get(&here()).copied()) else {
            return;
        };
        let looks = StoredValue::new(0);
        let look = move || {
            looks.update_value(|looks| *looks += 1);
            if (height() - place).abs() > 1.0 {
                window().scroll_to_with_x_and_y(0.0, place);
            }
            if looks.get_value() >= LOOKS {
                self.stop();
            }
        };
        self.looking.set_value(set_interval_with_handle(look, PAUSE).ok());
    }

    fn stop(self) {
        if let Some(interval) = self.looking.get_value() {
            interval.clear();
            self.looking.set_value(None);
        }
    }
}

fn here() -> String {
    window().location().href().unwrap_or_default()
}

fn height() -> f64 {
    window().scroll_y().unwrap_or_default()
}
