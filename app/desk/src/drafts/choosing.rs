//! Which of two texts is kept; the other stays beside, in this browser, until it is dropped.

use leptos::{prelude::*, task::spawn_local};

use super::{
    keeping::{Keeper, work_of},
    kept,
    status::Status,
};
use crate::content::Work;

impl Keeper {
    /// Saves the text typed here over the newer one, which stays beside.
    pub fn take_own(self) {
        let Some(newer) = self.newer.get_untracked() else { return };
        self.put_aside(work_of(&newer));
        self.stand_on(*newer);
        self.newer.set(None);
        self.status.set(Status::Typed);
        spawn_local(self.leave());
    }

    /// Takes the newer text; the one typed here stays beside.
    pub fn take_newer(self) {
        let Some(newer) = self.newer.get_untracked() else { return };
        if self.put_aside(self.sheet.work.get_untracked()) {
            kept::forget(newer.id);
        }
        self.newer.set(None);
        self.put(*newer);
        self.status.set(Status::Still);
    }

    /// It is not taken, and stays to be copied from; says whether this browser keeps it.
    pub(super) fn put_aside(self, work: Work) -> bool {
        self.aside.update(|all| {
            if !all.contains(&work) {
                all.push(work);
            }
        });
        self.keep_asides()
    }

    /// It is not needed any more.
    pub fn drop_aside(self, work: &Work) {
        self.aside.update(|all| all.retain(|it| it != work));
        self.keep_asides();
    }

    /// Keeps in this browser what stays beside; says whether there was room.
    pub(super) fn keep_asides(self) -> bool {
        let id = self.draft.with_untracked(|draft| draft.id);
        self.aside.with_untracked(|all| kept::keep_asides(id, all))
    }
}
