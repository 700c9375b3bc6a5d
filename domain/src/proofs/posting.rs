//! What is proved of one posting.

use serde::{Deserialize, Serialize};

use super::{Date, PATH};
use crate::{
    Ask, Moment, Slug,
    chain::{Digest, Head},
    documents::{DocumentId, Version},
    postings::{Kind, PostingId},
};

/// An act by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActName {
    pub number: u64,
    /// The day it is told on.
    pub date: Date,
    pub hash: Digest,
}

/// One edition, and whether it is still what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionProof {
    /// From 1.
    pub number: u32,
    pub at: Moment,
    /// What readers were told that changed.
    pub note: String,
    /// SHA-256 of the content; `None` for one of before the board kept digests.
    pub digest: Option<Digest>,
    /// The act that made it; `None` for one of before the log began.
    pub act: Option<ActName>,
    /// A Vietnamese sentence saying what does not agree; `None` when all does.
    pub wrong: Option<String>,
    /// The content, byte for byte as it is hashed; only while its posting is on the board.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

/// How a posting left the board, as the log has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndingProof {
    /// Its time was over; otherwise somebody withdrew it.
    pub expired: bool,
    pub act: ActName,
    pub at: Moment,
    pub why: String,
    /// As with editions.
    pub wrong: Option<String>,
}

/// A document that hangs on the posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentProof {
    pub id: DocumentId,
    pub title: String,
    pub file_name: String,
    /// The official number; may be empty.
    pub number: String,
    /// SHA-256 of the file.
    pub digest: String,
    /// All files it has been, the present one first, then those before it, newest first.
    #[serde(default)]
    pub versions: Vec<Version>,
}

impl DocumentProof {
    /// The versions before the present one, newest first.
    pub fn past(&self) -> impl Iterator<Item = &Version> {
        self.versions.iter().filter(|version| version.digest != self.digest)
    }
}

/// Since when and why it is no longer on the board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    pub at: Moment,
    pub why: String,
}

/// What is proved of a posting, recomputed as it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostingProof {
    pub id: PostingId,
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
    pub agency: String,
    /// The date it bears itself, where that is earlier than it was on this board.
    pub dated: Option<Moment>,
    /// Since when it is public on this board.
    pub from: Moment,
    pub ended: Option<Ended>,
    /// When it is to end, if that is set.
    pub expires: Option<Moment>,
    /// Newest first.
    pub editions: Vec<EditionProof>,
    /// Newest first.
    pub endings: Vec<EndingProof>,
    pub documents: Vec<DocumentProof>,
    pub views: u64,
    pub downloads: u64,
    /// When it was recomputed.
    pub now: Moment,
    /// Where the log stood then.
    pub head: Head,
}

impl PostingProof {
    /// The posting's own address.
    pub fn posting_path(&self) -> String {
        format!("{}/{}", self.kind.path(), self.slug)
    }

    /// The address of the page that tells all this.
    pub fn path(&self) -> String {
        Self::path_of(self.id)
    }

    /// The same by the posting's number.
    pub fn path_of(id: PostingId) -> String {
        format!("{PATH}/bai/{id}")
    }

    /// What does not agree, in Vietnamese sentences.
    pub fn faults(&self) -> impl Iterator<Item = &str> {
        let editions = self.editions.iter().map(|edition| edition.wrong.as_deref());
        let endings = self.endings.iter().map(|act| act.wrong.as_deref());
        editions.chain(endings).flatten()
    }

    /// How many editions are from before the log began.
    pub fn unchained(&self) -> usize {
        self.editions.iter().filter(|edition| edition.act.is_none()).count()
    }
}

/// Reads what is proved of a posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPosting {
    pub id: PostingId,
    /// Only this edition's content is told, for those that are large; 0 for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<u32>,
}

impl Ask for ReadPosting {
    const PATH: &'static str = "/api/niem-yet/posting";
    type Answer = PostingProof;
}
