//! Editions (lần đăng): every publication as it was.

use serde::{Deserialize, Serialize};

use super::Content;
use crate::{
    Ask, Moment, Slug,
    postings::{Kind, PostingId},
};

/// One publication.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionLine {
    /// From 1.
    pub number: u32,
    pub at: Moment,
    /// Who wrote it; `import` for what was loaded.
    pub who: String,
    /// Who approved it; empty for what was loaded.
    pub approver: String,
    /// What readers were told that changed.
    pub note: String,
    /// SHA-256 of the content.
    pub digest: String,
    /// Why its writer approved it alone; empty otherwise.
    pub override_why: String,
    /// Who confirmed that afterwards.
    pub confirmed_by: String,
}

/// A posting's editions, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionList {
    pub posting: PostingId,
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
    pub agency: String,
    /// When it appeared, or will.
    pub publish_at: Moment,
    pub expires_at: Option<Moment>,
    pub withdrawn_at: Option<Moment>,
    pub withdrawn_why: Option<String>,
    pub editions: Vec<EditionLine>,
    /// An open draft of its next edition.
    pub draft: Option<super::DraftId>,
    pub views: u64,
    pub downloads: u64,
}

/// Lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListEditions {
    pub posting: PostingId,
}

impl Ask for ListEditions {
    const PATH: &'static str = "/api/desk/editions";
    type Answer = EditionList;
}

/// Reads one as it was.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadEdition {
    pub posting: PostingId,
    pub edition: u32,
}

/// An edition's content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionContent {
    pub line: EditionLine,
    pub content: Content,
}

impl Ask for ReadEdition {
    const PATH: &'static str = "/api/desk/edition";
    type Answer = EditionContent;
}
