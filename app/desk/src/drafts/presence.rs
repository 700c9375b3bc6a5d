//! Who else has the draft open.

use std::time::Duration;

use domain::desk::MarkPresence;
use leptos::{prelude::*, task::spawn_local};

use super::keeping::Keeper;
use crate::{view::view, wire};

const OFTEN: Duration = Duration::from_secs(15);

pub fn presence(keeper: Keeper) -> AnyView {
    let mark = move || {
        let Some(id) = keeper.draft.try_get_untracked().map(|draft| draft.id) else { return };
        spawn_local(async move {
            // Not use of the desk: it opens no dialog and keeps no session.
            if let Ok(meta) = wire::ask_quietly(MarkPresence { id }).await
                && !keeper.draft.is_disposed()
            {
                keeper.told(meta);
            }
        });
    };
    mark();
    let marking = set_interval_with_handle(mark, OFTEN).ok();
    on_cleanup(move || {
        if let Some(marking) = marking {
            marking.clear();
        }
    });
    let others = Memo::new(move |_| {
        keeper.draft.with(|draft| {
            let names = draft.meta.others.iter().map(|it| it.person.name.clone());
            names.collect::<Vec<_>>().join(", ")
        })
    });
    view! {
        <p class="presence" role="status">
            {move || {
                others.with(|names| (!names.is_empty()).then(|| format!("{names} cũng đang mở bài này.")))
            }}
        </p>
    }
}
