//! A text that was kept in this browser: whether the worker has it by now, and where it goes if not.

use domain::{
    comparison::{Change, compare},
    desk::Draft,
};
use leptos::prelude::*;

use super::{
    keeping::{Keeper, work_of},
    kept,
    status::Status,
};
use crate::{content::Work, frame::say, session};

impl Keeper {
    /// Takes up what was kept. `may` says whether the draft may be written in as it stands now.
    pub fn recover(self, may: bool) {
        let draft = self.draft.get_untracked();
        let Some(kept) = kept::read(draft.id) else { return };
        let all_sent = kept.sent.as_ref() == Some(&kept.work);
        if kept.work == work_of(&draft) || (all_sent && is_own(&kept.work, &draft)) {
            kept::forget(draft.id);
            return;
        }
        if !may {
            // It has gone on its way without these words: they stay to be copied from.
            if self.put_aside(kept.work) {
                kept::forget(draft.id);
            }
            return;
        }
        let arrived = kept.sent.as_ref().is_some_and(|sent| is_own(sent, &draft));
        let same = is_own(&kept.work, &draft);
        self.sheet.work.set(kept.work);
        if same {
            return;
        }
        if kept.version == draft.meta.version || arrived {
            if !arrived {
                // It may still be on its way.
                self.sent.set_value(kept.sent);
            }
            say("Đã lấy lại phần viết còn giữ trên máy này.");
        } else {
            self.newer.set(Some(Box::new(draft)));
            self.status.set(Status::Newer);
        }
    }

    /// Whether `stored` is what is typed here.
    pub(super) fn has_typed(self, stored: &Draft) -> bool {
        self.sheet.work.with_untracked(|work| is_own(work, stored))
    }
}

/// Whether the one who is signed in has saved this text: the worker may have spelled its markup
/// otherwise.
fn is_own(work: &Work, stored: &Draft) -> bool {
    let me = session::signal().with_untracked(|me| me.as_ref().map(|me| me.id));
    let theirs = work_of(stored);
    let but_body = |work: &Work| {
        let mut work = work.clone();
        work.content.body.clear();
        work
    };
    me == Some(stored.meta.updated_by.id)
        && but_body(work) == but_body(&theirs)
        && compare(&theirs.content.body, &work.content.body).iter().all(Change::is_unchanged)
}
