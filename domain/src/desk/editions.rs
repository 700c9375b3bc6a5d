//! Editions (lần đăng): every publication as it was.

use serde::{Deserialize, Serialize};

use super::Content;
use crate::{
    Ask, Moment, PageNumber, Slug,
    documents::VersionList,
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
    /// Also those that a later edition left out.
    pub documents: Vec<VersionList>,
    /// An open draft of its next edition.
    pub draft: Option<super::DraftId>,
    pub views: u64,
    pub downloads: u64,
}

/// A posting as the desk lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostingLine {
    pub id: PostingId,
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
    pub agency: String,
    /// When it appeared, or will.
    pub publish_at: Moment,
    /// Of its last publication.
    pub edition: u32,
    /// It is withdrawn or has expired.
    pub gone: bool,
    /// An edition of it was approved by its own writer, and nobody has confirmed that yet.
    pub waits: bool,
}

/// A page of postings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostingList {
    pub lines: Vec<PostingLine>,
    pub total: u32,
}

/// Lists the postings of the asker's agencies, newest first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListPostings {
    #[serde(default)]
    pub page: PageNumber,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Words of title or lead, marked or not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Only those that wait to be confirmed.
    #[serde(default)]
    pub waits: bool,
}

impl Ask for ListPostings {
    const PATH: &'static str = "/api/desk/postings";
    type Answer = PostingList;
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
