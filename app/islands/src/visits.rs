//! A page's word that a reader has it before their eyes.

use domain::{tallies::Subject, visits::CountVisit};
use leptos::{ev, prelude::*, task::spawn_local};

use crate::{Live, wire::ask};

/// Counts a view of `subject` once the page is visible, and shows the new count.
/// Without scripts a picture does the same.
#[island]
pub fn Visited(subject: Subject) -> impl IntoView {
    let live = Live::here();
    Effect::new(move |_| {
        let live = live.clone();
        when_visible(move || count(subject, live.clone()));
    });
    // As text: a browser with scripts would not find the elements that hydration looks for.
    let picture = format!(
        "<img src=\"/api/visits.gif?subject={subject}\" alt=\"\" width=\"1\" height=\"1\">"
    );
    view! { <noscript inner_html=picture></noscript> }
}

fn count(subject: Subject, live: Live) {
    spawn_local(async move {
        // A page that could not be counted is still a page: the failure is the worker's to log.
        if let Ok(visit) = ask(CountVisit { subject }).await {
            live.tell(subject, |shown| {
                shown.views = visit.tally.views;
                shown.downloads = visit.tally.downloads;
            });
        }
    });
}

/// Does `act` now, or when the page first comes before the reader's eyes.
fn when_visible(act: impl Fn() + 'static) {
    let visible = || document().visibility_state() == web_sys::VisibilityState::Visible;
    if visible() {
        return act();
    }
    let waiting = StoredValue::new_local(true);
    let listener = window_event_listener(ev::visibilitychange, move |_| {
        if visible() && waiting.try_get_value() == Some(true) {
            waiting.set_value(false);
            act();
        }
    });
    on_cleanup(move || listener.remove());
}
