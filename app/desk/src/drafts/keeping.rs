//! What is typed, how it stands with it, and when it is saved by itself: soon after every change, on
//! leaving, and again when the line is back.

use std::{sync::Arc, time::Duration};

use domain::desk::Draft;
use futures::lock::Mutex;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{
    kept::{self, Kept},
    status::Status,
};
use crate::{
    content::{Sheet, Work},
    leaving, session,
};

/// Between two saves while somebody types, in milliseconds.
const PACE: f64 = 3_000.0;
/// From a change to its save, at the soonest.
const SOON: f64 = 1_000.0;
/// From a change until this browser keeps it.
const AT_HAND: Duration = Duration::from_millis(500);

#[derive(Clone, Copy)]
pub struct Keeper {
    pub sheet: Sheet,
    /// As it was last read or saved; the sheet has the text.
    pub draft: RwSignal<Draft>,
    pub status: RwSignal<Status>,
    /// What somebody else saved, while a text typed here stands against it.
    pub newer: RwSignal<Option<Box<Draft>>>,
    /// What was not taken when one had to choose: it stays to be copied from.
    pub aside: RwSignal<Vec<Work>>,
    /// What the worker has.
    pub(super) base: StoredValue<Work>,
    /// What was sent over the draft's version and not answered: the worker may have it.
    pub(super) sent: StoredValue<Option<Work>>,
    /// The status before something was typed.
    calm: StoredValue<Status>,
    /// Saves go one after another.
    pub(super) turn: StoredValue<Arc<Mutex<()>>>,
    planned: StoredValue<bool>,
    keeping: StoredValue<bool>,
    pub(super) last: StoredValue<f64>,
    pub(super) tries: StoredValue<u32>,
}

pub fn work_of(draft: &Draft) -> Work {
    Work { content: draft.content.clone(), note: draft.note.clone() }
}

impl Keeper {
    pub fn new(draft: Draft) -> Self {
        // It outlives its page as long as something is being saved of it.
        let life = Owner::default();
        let keeper = life.with(|| Self::of(draft));
        keeper.listen();
        keeper.save_before_leaving(life.clone());
        // Nor is it gone before all that its page was made of.
        on_cleanup(move || queue_microtask(move || drop(life)));
        keeper
    }

    fn of(draft: Draft) -> Self {
        let work = work_of(&draft);
        Self {
            sheet: Sheet::new(draft.kind, work.clone(), draft.posted.is_some()),
            aside: RwSignal::new(kept::asides(draft.id)),
            draft: RwSignal::new(draft),
            status: RwSignal::new(Status::Still),
            newer: RwSignal::new(None),
            base: StoredValue::new(work),
            sent: StoredValue::new(None),
            calm: StoredValue::new(Status::Still),
            turn: StoredValue::new(Arc::default()),
            planned: StoredValue::new(false),
            keeping: StoredValue::new(false),
            last: StoredValue::new(0.0),
            tries: StoredValue::new(0),
        }
    }

    fn listen(self) {
        Effect::new(move |_| {
            self.sheet.work.track();
            self.changed();
        });
        // Kept before anything is waited for: a page that goes may be given no more time.
        let hidden = window_event_listener(ev::visibilitychange, move |_| {
            if document().hidden() {
                self.keep_typed();
                spawn_local(self.leave());
            }
        });
        let gone = window_event_listener(ev::pagehide, move |_| {
            self.keep_typed();
            spawn_local(self.save_at_last());
        });
        let online = window_event_listener(ev::online, move |_| spawn_local(self.leave()));
        on_cleanup(move || {
            hidden.remove();
            gone.remove();
            online.remove();
        });
    }

    fn save_before_leaving(self, life: Owner) {
        session::before_sign_out(move || {
            let life = life.clone();
            async move {
                self.save().await;
                drop(life);
            }
        });
        // What this browser keeps is not lost: nobody is asked whether they mean to leave it.
        leaving::guard(move || (self.is_dirty() && !self.keep()) || !self.keep_asides());
    }

    /// Keeps what is typed in this browser; says whether there was room.
    pub(super) fn keep(self) -> bool {
        let draft = self.draft.get_untracked();
        let (version, sent) = (draft.meta.version, self.sent.get_value());
        kept::keep(draft.id, &Kept { version, work: self.sheet.work.get_untracked(), sent })
    }

    fn keep_typed(self) {
        if self.is_dirty() {
            self.keep();
        }
    }

    fn keep_soon(self) {
        if self.keeping.get_value() {
            return;
        }
        self.keeping.set_value(true);
        let keep = move || {
            if self.keeping.try_set_value(false).is_none() {
                self.keep_typed();
            }
        };
        set_timeout(keep, AT_HAND);
    }

    /// Whether there is something that the worker may not have.
    pub fn is_dirty(self) -> bool {
        let base = self.base.try_get_value();
        let sent = self.sent.try_with_value(Option::is_some) == Some(true);
        sent || (base.is_some() && base != self.sheet.work.try_get_untracked())
    }

    pub(super) fn changed(self) {
        let status = self.status.get_untracked();
        if !self.is_dirty() {
            if status.waits() {
                // What was typed was taken back: there is nothing to save, and nothing to keep.
                kept::forget(self.draft.get_untracked().id);
                self.status.set(self.calm.get_value());
            }
            return;
        }
        if matches!(status, Status::Still | Status::Saved(_)) {
            self.calm.set_value(status);
            self.status.set(Status::Typed);
        }
        self.keep_soon();
        self.plan((self.last.get_value() + PACE - js_sys::Date::now()).clamp(SOON, PACE));
    }

    pub(super) fn plan(self, milliseconds: f64) {
        if self.planned.get_value() {
            return;
        }
        self.planned.set_value(true);
        let save = move || {
            if self.planned.try_set_value(false).is_none() {
                spawn_local(self.leave());
            }
        };
        set_timeout(save, Duration::from_millis(milliseconds as u64));
    }
}
