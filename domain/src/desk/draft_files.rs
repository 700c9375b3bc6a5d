//! The files of a draft, for who may read it.

use serde::{Deserialize, Serialize};

use super::{Attachment, DraftId};

/// Where a draft's file is fetched, with [`DraftFile`] as its query.
pub const FILE_PATH: &str = "/api/desk/draft-file";

/// Names a file of a draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DraftFile {
    pub draft: DraftId,
    /// [`Attachment::digest`].
    pub digest: String,
}

impl DraftFile {
    /// The address of a draft's file.
    pub fn path(draft: DraftId, file: &Attachment) -> String {
        format!("{FILE_PATH}?draft={draft}&digest={}", file.digest)
    }
}
