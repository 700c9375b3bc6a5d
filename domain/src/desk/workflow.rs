//! From a draft to a posting: nháp → trình duyệt → (trả lại) → hẹn giờ or niêm yết → thu hồi.
//!
//! Each names the version it means: who approves approves what they have seen.

use serde::{Deserialize, Serialize};

use super::{Done, Draft, DraftId, Standing};
use crate::{Ask, Method, Moment, postings::PostingId};

/// Hands a draft in for approval.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Submit {
    pub id: DraftId,
    pub version: u32,
}

impl Ask for Submit {
    const PATH: &'static str = "/api/desk/submissions";
    const METHOD: Method = Method::Post;
    type Answer = Draft;
}

/// Takes a submission back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TakeBack {
    pub id: DraftId,
}

impl Ask for TakeBack {
    const PATH: &'static str = "/api/desk/submissions";
    const METHOD: Method = Method::Delete;
    type Answer = Draft;
}

/// Returns a submission with a comment.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Return {
    pub id: DraftId,
    pub version: u32,
    pub comment: String,
}

impl Ask for Return {
    const PATH: &'static str = "/api/desk/returns";
    const METHOD: Method = Method::Post;
    type Answer = Draft;
}

/// Approves a draft and posts it, now or at a moment. Who wrote it may not approve it, unless they say
/// why nobody else could (`override_why`); another person then confirms it afterwards.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Publish {
    pub id: DraftId,
    pub version: u32,
    /// What it was compared with; `None` for a new posting.
    #[serde(default)]
    pub over: Option<Standing>,
    #[serde(default)]
    pub at: Option<Moment>,
    #[serde(default)]
    pub override_why: String,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Published {
    /// On the board, at this address.
    Now { path: String, edition: u32, posting: PostingId },
    /// Set for its moment.
    Scheduled { at: Moment },
}

impl Ask for Publish {
    const PATH: &'static str = "/api/desk/publications";
    const METHOD: Method = Method::Post;
    type Answer = Published;
}

/// Takes a scheduled draft off the timetable; it waits for approval again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Unschedule {
    pub id: DraftId,
}

impl Ask for Unschedule {
    const PATH: &'static str = "/api/desk/publications";
    const METHOD: Method = Method::Delete;
    type Answer = Draft;
}

/// Confirms an edition that its own writer approved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ConfirmEdition {
    pub posting: PostingId,
    pub edition: u32,
}

impl Ask for ConfirmEdition {
    const PATH: &'static str = "/api/desk/confirmations";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Takes a posting off the board; a page stays that says so and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Withdraw {
    pub posting: PostingId,
    /// Of the edition that is meant.
    pub edition: u32,
    /// Readers see it.
    pub why: String,
}

impl Ask for Withdraw {
    const PATH: &'static str = "/api/desk/withdrawals";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}
