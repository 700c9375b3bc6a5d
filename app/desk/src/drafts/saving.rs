//! A save: over the version it was typed over, and never over a text that somebody else has saved
//! meanwhile. What was sent and not answered goes once more as it was, before what was typed since:
//! so nobody is put against their own words.

use domain::{
    Failure,
    desk::{CheckDraft, Meta, SaveDraft, Saved},
};
use leptos::{prelude::*, task::spawn_local};

use super::{keepalive, keeping::Keeper, kept, status::Status};
use crate::{content::Work, failures, moments, session, wire};

/// The longest wait between two tries, in seconds.
const LONGEST: u64 = 30;

impl Keeper {
    /// As [`Keeper::save`], for those who do not wait to hear.
    pub async fn leave(self) {
        self.save().await;
    }

    /// Saves what is typed; says whether the worker has all of it.
    pub async fn save(self) -> bool {
        let Some(turn) = self.turn.try_get_value() else { return false };
        let _turn = turn.lock().await;
        if let Some(sent) = self.sent.try_get_value().flatten() {
            self.send(sent, false).await;
            if self.sent.try_with_value(Option::is_none) != Some(true) {
                return false;
            }
        }
        if !self.is_dirty() {
            return self.newer.try_get_untracked().is_some_and(|newer| newer.is_none());
        }
        match self.sheet.work.try_get_untracked() {
            Some(work) => self.send(work, false).await,
            None => false,
        }
    }

    /// The page's last word: it waits for nothing, for no more time may be given.
    pub(super) async fn save_at_last(self) {
        if !self.is_dirty() || self.newer.with_untracked(Option::is_some) {
            return;
        }
        let turn = self.turn.get_value();
        let work = self.sheet.work.get_untracked();
        if let Some(_turn) = turn.try_lock() {
            self.send(work, true).await;
        } else {
            // Which of the two arrives, who opens the draft again finds out by what is kept.
            let _ = keepalive::save(&self.question(work)).await;
        }
    }

    fn question(self, work: Work) -> SaveDraft {
        let (id, version) = self.draft.with_untracked(|draft| (draft.id, draft.meta.version));
        let Work { content, note } = work;
        SaveDraft { id, version, content, note }
    }

    async fn send(self, work: Work, last: bool) -> bool {
        // The page may be gone; what was kept stays until it is opened again.
        if self.draft.is_disposed() {
            return false;
        }
        let against = self.newer.with_untracked(Option::is_some);
        // Without a line nothing can arrive.
        let first = self.sent.with_value(Option::is_none);
        if !against && first && window().navigator().on_line() {
            self.sent.set_value(Some(work.clone()));
        }
        // Kept first: whatever becomes of the line or the page, the text is somewhere.
        let here = self.keep();
        self.sheet.settled.set(self.sheet.work.get_untracked());
        if against {
            return false;
        }
        self.status.set(Status::Saving);
        self.last.set_value(js_sys::Date::now());
        let question = self.question(work.clone());
        let answer = if last || document().hidden() {
            keepalive::save(&question).await
        } else {
            wire::ask_once(question).await
        };
        if self.draft.is_disposed() { false } else { self.answered(answer, work, here) }
    }

    fn answered(self, answer: Result<Saved, Failure>, work: Work, here: bool) -> bool {
        if !matches!(answer, Err(Failure::Broken | Failure::Unknown)) {
            self.sent.set_value(None);
        }
        match answer {
            Ok(Saved::Kept(meta)) => {
                self.stored(meta, work);
                return true;
            }
            // What is typed here arrived by another way, as the last word of a page that came back.
            Ok(Saved::Newer(newer)) if self.has_typed(&newer) => {
                self.stored(newer.meta, self.sheet.work.get_untracked());
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

    /// The worker has `work`.
    fn stored(self, meta: Meta, work: Work) {
        self.tries.set_value(0);
        self.draft.update(|draft| {
            draft.meta = meta;
            // By it rights are given.
            draft.content.agency.clone_from(&work.content.agency);
        });
        // What another page of this browser keeps of the same draft is not ours to forget.
        let id = self.draft.with_untracked(|draft| draft.id);
        let own = kept::read(id).is_some_and(|kept| kept.work == work);
        self.base.set_value(work);
        self.status.set(Status::Saved(moments::clock()));
        if self.is_dirty() {
            self.keep();
        } else if own {
            kept::forget(id);
        }
        self.check_again();
        self.changed();
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
}
