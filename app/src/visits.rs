//! A page's word that a reader has it before their eyes.

use std::time::Duration;

use domain::{
    documents::DocumentId,
    tallies::{ReadTallies, Subject, Tally},
    visits::CountVisit,
};
use leptos::{ev, prelude::*, task::spawn_local};

use crate::wire::ask;

/// Counts a view of `subject` once the page is visible, and shows the new count in `tally`.
/// Without scripts a picture does the same.
#[component]
pub fn Visited(
    subject: Subject,
    #[prop(optional)] tally: Option<RwSignal<Tally>>,
) -> impl IntoView {
    Effect::new(move |_| when_visible(move || count(subject, tally)));
    // As text: a browser with scripts would not find the elements that hydration looks for.
    let picture = format!(
        "<img src=\"/api/visits.gif?subject={subject}\" alt=\"\" width=\"1\" height=\"1\">"
    );
    view! { <noscript inner_html=picture></noscript> }
}

fn count(subject: Subject, tally: Option<RwSignal<Tally>>) {
    spawn_local(async move {
        // A page that could not be counted is still a page: the failure is the worker's to log.
        if let (Ok(visit), Some(tally)) = (ask(CountVisit { subject }).await, tally) {
            tally.try_update(|shown| {
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

/// After a click on a download: shows the count with the reader's own download in it, and adds
/// what is new to the `whole` it belongs to. The worker counts before it sends the first byte, but
/// a bad line may take its time to ask for it.
pub fn after_download(
    document: DocumentId,
    tally: RwSignal<Tally>,
    whole: Option<RwSignal<Tally>>,
) {
    for wait in [1, 3, 8] {
        look_again(document, tally, whole, Duration::from_secs(wait));
    }
}

fn look_again(
    document: DocumentId,
    tally: RwSignal<Tally>,
    whole: Option<RwSignal<Tally>>,
    wait: Duration,
) {
    let before = tally.get_untracked().downloads();
    set_timeout(
        move || {
            // An earlier look has seen it.
            if tally.try_get_untracked().is_none_or(|tally| tally.downloads() != before) {
                return;
            }
            spawn_local(async move {
                let question =
                    ReadTallies { subject: Subject::Document(document).to_string(), own: true };
                if let Ok(lines) = ask(question).await
                    && let Some(line) = lines.into_iter().next()
                {
                    tally.try_set(line.tally);
                    let new = line.tally.downloads().saturating_sub(before);
                    whole.and_then(|whole| whole.try_update(|whole| whole.downloads += new));
                }
            });
        },
        wait,
    );
}
