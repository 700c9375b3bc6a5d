//! What becomes of a draft elsewhere, or by one's own deeds, while it is open here.

use domain::desk::{Draft, Meta, ReadDraft};
use leptos::{prelude::*, task::spawn_local};

use super::{
    keeping::{Keeper, work_of},
    status::Status,
};
use crate::{frame::say, wire};

impl Keeper {
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
        } else if meta.version == draft.meta.version {
            // What may be done with it changes, and not what is typed over.
            self.draft.update(|draft| draft.meta = meta);
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

    /// Something was done with the draft, which now is this. What is not saved yet stays, upon it or
    /// against it.
    pub fn moved(self, draft: Draft) {
        if !self.is_dirty() {
            self.put(draft);
        } else if draft.meta.version == self.draft.with_untracked(|draft| draft.meta.version) {
            self.draft.set(draft);
            self.changed();
        } else {
            self.status.set(Status::Newer);
            self.newer.set(Some(Box::new(draft)));
        }
    }

    /// What the worker has is this, whatever is typed here.
    pub fn stand_on(self, draft: Draft) {
        self.sent.set_value(None);
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
