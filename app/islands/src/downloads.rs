//! The link to a file, which shows that it was taken.

use std::time::Duration;

use domain::{
    documents::DocumentId,
    tallies::{ReadTallies, Subject},
};
use leptos::{prelude::*, task::spawn_local};

use crate::{Live, wire::ask};

/// A download; its document's count follows, and that of the `whole` it is listed on. Where it is
/// not one of a list, it is the page's main action.
#[island]
pub fn Download(
    id: DocumentId,
    /// Where the file is.
    address: String,
    file_name: String,
    label: String,
    whole: Option<Subject>,
) -> impl IntoView {
    let live = Live::here();
    view! {
        <a
            class="button"
            class:button--main=whole.is_none()
            rel="external"
            download=file_name
            href=address
            on:click=move |_| follow(id, whole, &live)
        >
            {label}
        </a>
    }
}

/// Shows the count with the reader's own download in it. The worker counts before it sends the
/// first byte, but a bad line may take its time to ask for it.
fn follow(id: DocumentId, whole: Option<Subject>, live: &Live) {
    let before = downloads(id, live);
    for wait in [1, 3, 8] {
        let live = live.clone();
        let look = move || {
            // An earlier look may have seen it.
            if downloads(id, &live) == before {
                look(id, whole, live);
            }
        };
        set_timeout(look, Duration::from_secs(wait));
    }
}

fn look(id: DocumentId, whole: Option<Subject>, live: Live) {
    spawn_local(async move {
        let subject = Subject::Document(id);
        let question = ReadTallies { subject: subject.to_string(), own: true };
        if let Ok(lines) = ask(question).await
            && let Some(line) = lines.into_iter().next()
        {
            // Another look's answer may have come first: only what is new is added.
            let new = line.tally.downloads().saturating_sub(downloads(id, &live));
            live.tell(subject, |shown| *shown = line.tally);
            if let Some(whole) = whole {
                live.tell(whole, |shown| shown.downloads += new);
            }
        }
    });
}

fn downloads(id: DocumentId, live: &Live) -> u64 {
    live.get(Subject::Document(id)).unwrap_or_default().downloads()
}
