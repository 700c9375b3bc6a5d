//! Saving by itself: soon after every change, on leaving, and again when the line is back. Never
//! over a text that somebody else has saved meanwhile.

use std::{sync::Arc, time::Duration};

use domain::{
    Failure,
    desk::{CheckDraft, Draft, Meta, ReadDraft, SaveDraft, Saved, State},
};
use futures::lock::Mutex;
use leptos::{ev, prelude::*, task::spawn_local};

use super::{keepalive, kept, status::Status};
use crate::{
    content::{Sheet, Work},
    failures,
    frame::say,
    leaving, moments, session, wire,
};

/// Between two saves while somebody types, in milliseconds.
const PACE: f64 = 3_000.0;
/// From a change to its save, at the soonest.
const SOON: f64 = 1_000.0;
/// The longest wait between two tries, in seconds.
const LONGEST: u64 = 30;

#[derive(Clone, Copy)]
pub struct Keeper {
    pub sheet: Sheet,
    /// As it was last read or saved; the sheet has the text.
    pub draft: RwSignal<Draft>,
    pub status: RwSignal<Status>,
    /// What somebody else saved, while a text typed here stands against it.
    pub newer: RwSignal<Option<Box<Draft>>>,
    /// What was not taken when one had to choose: it stays to be copied from.
    pub aside: RwSignal<Option<Work>>,
    /// What the worker has.
    base: StoredValue<Work>,
    /// The status before something was typed.
    calm: StoredValue<Status>,
    turn: StoredValue<Arc<Mutex<()>>>,
    planned: StoredValue<bool>,
    last: StoredValue<f64>,
    tries: StoredValue<u32>,
}

pub fn work_of(draft: &Draft) -> Work {
    Work { content: draft.content.clone(), note: draft.note.clone() }
}

impl Keeper {
    pub fn new(draft: Draft) -> Self {
        let work = work_of(&draft);
        let keeper = Self {
            sheet: Sheet::new(draft.kind, work.clone(), draft.posted.is_some()),
            draft: RwSignal::new(draft),
            status: RwSignal::new(Status::Still),
            newer: RwSignal::new(None),
            aside: RwSignal::new(None),
            base: StoredValue::new(work),
            calm: StoredValue::new(Status::Still),
            turn: StoredValue::new(Arc::default()),
            planned: StoredValue::new(false),
            last: StoredValue::new(0.0),
            tries: StoredValue::new(0),
        };
        keeper.recover();
        keeper.listen();
        keeper
    }

    /// A text that was kept in this browser and never reached the worker.
    fn recover(self) {
        let draft = self.draft.get_untracked();
        let Some(kept) = kept::read(draft.id) else { return };
        if kept.work == work_of(&draft) {
            kept::forget(draft.id);
            return;
        }
        if !matches!(draft.meta.state, State::Draft | State::Returned) {
            // It has gone on its way without these words: they stay to be copied from.
            self.aside.set(Some(kept.work));
            return;
        }
        self.sheet.work.set(kept.work);
        if kept.version == draft.meta.version {
            say("Đã lấy lại phần viết còn giữ trên máy này.");
        } else {
            self.newer.set(Some(Box::new(draft)));
            self.status.set(Status::Newer);
        }
    }

    fn listen(self) {
        Effect::new(move |_| {
            self.sheet.work.track();
            self.changed();
        });
        let hidden = window_event_listener(ev::visibilitychange, move |_| {
            if document().hidden() {
                spawn_local(self.leave());
            }
        });
        let gone = window_event_listener(ev::pagehide, move |_| spawn_local(self.leave()));
        let online = window_event_listener(ev::online, move |_| spawn_local(self.leave()));
        on_cleanup(move || {
            hidden.remove();
            gone.remove();
            online.remove();
        });
        session::before_sign_out(move || self.leave());
        // What this browser keeps is not lost: nobody is asked whether they mean to leave it.
        leaving::guard(move || self.is_dirty() && !self.keep());
    }

    /// Keeps what is typed in this browser; says whether there was room.
    fn keep(self) -> bool {
        let draft = self.draft.get_untracked();
        self.sheet.work.with_untracked(|work| kept::keep(draft.id, draft.meta.version, work))
    }

    /// As [`Keeper::save`], for those who do not wait to hear.
    pub async fn leave(self) {
        self.save().await;
    }

    pub fn is_dirty(self) -> bool {
        let base = self.base.try_get_value();
        base.is_some() && base != self.sheet.work.try_get_untracked()
    }

    fn changed(self) {
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
        self.plan((self.last.get_value() + PACE - js_sys::Date::now()).clamp(SOON, PACE));
    }

    fn plan(self, milliseconds: f64) {
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

    /// Saves what is typed; says whether the worker has all of it.
    pub async fn save(self) -> bool {
        let Some(turn) = self.turn.try_get_value() else { return false };
        let _turn = turn.lock().await;
        if !self.is_dirty() {
            return self.newer.try_get_untracked().is_some_and(|newer| newer.is_none());
        }
        let (Some(draft), Some(work)) =
            (self.draft.try_get_untracked(), self.sheet.work.try_get_untracked())
        else {
            return false;
        };
        // Kept first: whatever becomes of the line or the page, the text is somewhere.
        let version = draft.meta.version;
        let here = kept::keep(draft.id, version, &work);
        self.sheet.settled.try_set(work.clone());
        if self.newer.with_untracked(Option::is_some) {
            return false;
        }
        self.status.set(Status::Saving);
        self.last.set_value(js_sys::Date::now());
        let Work { content, note } = work.clone();
        let question = SaveDraft { id: draft.id, version, content, note };
        let answer = if document().hidden() {
            keepalive::save(&question).await
        } else {
            wire::ask_once(question).await
        };
        self.answered(answer, work, here)
    }

    fn answered(self, answer: Result<Saved, Failure>, work: Work, here: bool) -> bool {
        // The page may be gone; what was kept stays until it is opened again.
        let Some(draft) = self.draft.try_get_untracked() else {
            return false;
        };
        match answer {
            Ok(Saved::Kept(meta)) => {
                self.tries.set_value(0);
                self.draft.update(|draft| {
                    draft.meta = meta;
                    // By it rights are given.
                    draft.content.agency.clone_from(&work.content.agency);
                });
                self.base.set_value(work);
                self.status.set(Status::Saved(moments::clock()));
                kept::forget(draft.id);
                self.check_again();
                self.changed();
                return true;
            }
            Ok(Saved::Newer(newer)) => {
                self.status.set(Status::Newer);
                self.newer.set(Some(newer));
            }
            Err(Failure::Unknown) => {
                self.status.set(Status::SignedOut(here));
                spawn_local(async move {
                    session::lose();
                    session::regained().await;
                    self.leave().await;
                });
            }
            Err(Failure::Broken) => {
                self.status.set(Status::Offline(here));
                let tries = self.tries.get_value();
                self.tries.set_value(tries + 1);
                let wait = (2_u64 << tries.min(4)).min(LONGEST);
                self.plan((wait * 1000) as f64);
            }
            Err(failure) => self.status.set(Status::Refused(failures::words(&failure))),
        }
        if !self.is_dirty() {
            self.changed();
        }
        false
    }

    /// What had to be put right may be right now.
    fn check_again(self) {
        if self.sheet.problems.with_untracked(|problems| !problems.is_empty()) {
            spawn_local(self.check());
        }
    }

    /// Asks the worker what must be put right.
    pub async fn check(self) {
        let Some(id) = self.draft.try_get_untracked().map(|draft| draft.id) else { return };
        if let Ok(checked) = wire::ask_once(CheckDraft { id }).await {
            self.sheet.problems.try_set(checked.problems);
        }
    }

    /// Another browser says how the draft stands.
    pub fn told(self, meta: Meta) {
        let draft = self.draft.get_untracked();
        let moved = meta.version > draft.meta.version || meta.state != draft.meta.state;
        let busy = self.status.get_untracked() == Status::Saving;
        if !moved {
            self.draft.update(|draft| draft.meta.others = meta.others);
        } else if !self.is_dirty() && !busy {
            let name = meta.updated_by.name;
            spawn_local(async move {
                if self.read_again().await {
                    say(format!("Đã lấy bản mới do {name} vừa lưu."));
                }
            });
        }
    }

    /// Reads what the worker has, if nothing typed here stands against it.
    pub async fn read_again(self) -> bool {
        let id = self.draft.get_untracked().id;
        let answer = wire::ask_once(ReadDraft { id }).await;
        match answer {
            Ok(draft) if !self.is_dirty() => {
                self.put(draft);
                true
            }
            _ => false,
        }
    }

    /// What the worker has is this, whatever is typed here.
    pub fn stand_on(self, draft: Draft) {
        self.base.set_value(work_of(&draft));
        self.draft.set(draft);
    }

    /// The draft as the worker has it now.
    pub fn put(self, draft: Draft) {
        let work = work_of(&draft);
        self.stand_on(draft);
        self.sheet.work.set(work.clone());
        self.sheet.settled.set(work);
    }
}
