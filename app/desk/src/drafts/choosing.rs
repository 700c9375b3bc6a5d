//! Which of two texts is kept; the other stays beside.

use leptos::{prelude::*, task::spawn_local};

use super::{
    keeping::{Keeper, work_of},
    kept,
    status::Status,
};

impl Keeper {
    /// Saves the text typed here over the newer one, which stays beside.
    pub fn take_own(self) {
        let Some(newer) = self.newer.get_untracked() else { return };
        self.aside.set(Some(work_of(&newer)));
        self.stand_on(*newer);
        self.newer.set(None);
        self.status.set(Status::Typed);
        spawn_local(self.leave());
    }

    /// What lay beside is not needed any more.
    pub fn drop_aside(self) {
        self.aside.set(None);
        if !self.is_dirty() {
            kept::forget(self.draft.get_untracked().id);
        }
    }

    /// Takes the newer text; the one typed here stays beside.
    pub fn take_newer(self) {
        let Some(newer) = self.newer.get_untracked() else { return };
        self.aside.set(Some(self.sheet.work.get_untracked()));
        self.newer.set(None);
        kept::forget(newer.id);
        self.put(*newer);
        self.status.set(Status::Still);
    }
}
