//! Drafts (bản thảo): what is being written, by whom, and how far it has come.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Content, Done, PersonName, Posted, State};
use crate::{
    Ask, Method, Moment, PageNumber,
    postings::{Kind, PostingId},
};

/// The number of a draft, given by the store once and for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DraftId(pub u32);

impl fmt::Display for DraftId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Somebody who has a draft open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    pub person: PersonName,
    /// When their browser last said so.
    pub at: Moment,
}

/// What of a draft changes with every save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    /// Raised by every save: who saves names the one they had.
    pub version: u32,
    pub state: State,
    pub updated: Moment,
    pub updated_by: PersonName,
    /// Others who have it open now.
    pub others: Vec<Presence>,
}

/// A draft in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    pub id: DraftId,
    pub kind: Kind,
    pub meta: Meta,
    pub content: Content,
    /// What readers are to be told that changed, when it is not the first edition.
    pub note: String,
    pub author: PersonName,
    pub created: Moment,
    /// Why it was returned; empty otherwise.
    pub comment: String,
    /// When it is to be posted, once it is scheduled.
    pub publish_at: Option<Moment>,
    pub approved_by: Option<PersonName>,
    /// Everybody whose words are in it: none of them may approve it.
    pub hands: Vec<PersonName>,
    pub posted: Option<Posted>,
}

/// A draft as it stands in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DraftLine {
    pub id: DraftId,
    pub kind: Kind,
    pub state: State,
    pub title: String,
    pub agency: String,
    pub author: PersonName,
    pub updated: Moment,
    pub publish_at: Option<Moment>,
    /// It corrects what is posted.
    pub posted: Option<Posted>,
    pub comment: String,
}

/// A page of drafts, and how many there are in each state.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DraftList {
    pub lines: Vec<DraftLine>,
    pub total: u32,
    /// Of all that the asker may see.
    pub counts: Vec<(State, u32)>,
}

/// How many lines a page of drafts holds.
pub const PAGE_SIZE: u32 = 30;

/// Lists drafts that the asker may see, the last changed first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListDrafts {
    #[serde(default)]
    pub page: PageNumber,
    /// One state only; those that are not over when none is chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// Own drafts only.
    #[serde(default)]
    pub mine: bool,
    /// Words of the title, marked or not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

impl Ask for ListDrafts {
    const PATH: &'static str = "/api/desk/drafts";
    type Answer = DraftList;
}

/// Reads a draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadDraft {
    pub id: DraftId,
}

impl Ask for ReadDraft {
    const PATH: &'static str = "/api/desk/draft";
    type Answer = Draft;
}

/// Begins a draft: a new posting of `kind`, or the next edition of `posting` (as the edition
/// `restored` was, if that is named). A posting has one open draft: who begins another gets that one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BeginDraft {
    #[serde(default)]
    pub kind: Option<Kind>,
    #[serde(default)]
    pub posting: Option<PostingId>,
    #[serde(default)]
    pub restored: Option<u32>,
}

impl Ask for BeginDraft {
    const PATH: &'static str = "/api/desk/drafts";
    const METHOD: Method = Method::Post;
    type Answer = Draft;
}

/// Saves what is typed, over version `version` and no other.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SaveDraft {
    pub id: DraftId,
    pub version: u32,
    pub content: Content,
    #[serde(default)]
    pub note: String,
}

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Saved {
    Kept(Meta),
    /// Somebody has saved a newer version meanwhile; nothing was written.
    Newer(Box<Draft>),
}

impl Ask for SaveDraft {
    const PATH: &'static str = "/api/desk/draft";
    const METHOD: Method = Method::Post;
    type Answer = Saved;
}

/// Asks what must be put right before a draft can be posted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CheckDraft {
    pub id: DraftId,
}

/// Something that must be put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// As `title`, `agenda[2].title`, `documents[1].title`.
    pub field: String,
    /// A Vietnamese sentence that says what to do.
    pub reason: String,
}

/// All of it; nothing when the draft can be posted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checked {
    pub problems: Vec<Problem>,
}

impl Ask for CheckDraft {
    const PATH: &'static str = "/api/desk/draft-check";
    type Answer = Checked;
}

/// Gives a draft up.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DropDraft {
    pub id: DraftId,
}

impl Ask for DropDraft {
    const PATH: &'static str = "/api/desk/draft";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}

/// Says that the asker has a draft open. Does not count as use.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MarkPresence {
    pub id: DraftId,
}

impl Ask for MarkPresence {
    const PATH: &'static str = "/api/desk/presences";
    const METHOD: Method = Method::Post;
    type Answer = Meta;
}
