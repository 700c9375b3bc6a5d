//! The posting that a draft is about.

use serde::{Deserialize, Serialize};

use crate::postings::PostingId;

/// The posting a draft is a next edition of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    pub id: PostingId,
    /// The public address.
    pub path: String,
    pub title: String,
    /// Of its last publication.
    pub edition: u32,
    /// It is withdrawn or has expired.
    pub gone: bool,
}

impl Posted {
    /// What somebody saw on the board who approves its next edition.
    pub const fn standing(&self) -> Standing {
        Standing { edition: self.edition, gone: self.gone }
    }
}

/// How a posting stood on the board when somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub edition: u32,
    /// As [`Posted::gone`].
    pub gone: bool,
}
