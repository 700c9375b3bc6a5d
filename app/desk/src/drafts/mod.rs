//! Drafts (bản thảo): found, begun, written, and never lost.

mod actions;
mod choosing;
mod conflict;
mod dashboard;
mod following;
mod keepalive;
mod keeping;
mod kept;
mod line;
mod list;
mod new;
mod page;
mod presence;
mod previews;
mod recovering;
mod saving;
mod status;

pub use dashboard::dashboard;
pub use list::draft_list;
pub use new::new_draft;
pub use page::draft_page;

use domain::desk::{DraftId, PATH};

/// Where a draft is written.
pub fn path(id: DraftId) -> String {
    format!("{PATH}/bai/{id}")
}

/// Where it is looked at before it is approved.
pub fn review_path(id: DraftId) -> String {
    format!("{PATH}/bai/{id}/duyet")
}
