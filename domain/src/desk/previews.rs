//! Previews: for people outside by links that nobody can guess, which expire; for who writes as they write.

use serde::{Deserialize, Serialize};

use super::{Content, Done, DraftId};
use crate::{
    Ask, Method, Moment, articles::Article, exams::Exam, meetings::Meeting, notices::Notice,
    procedures::Procedure,
};

/// Where a preview is, with its token as `ma`.
pub const PREVIEW: &str = "/xem-truoc";

/// Reads what a link shows; needs no session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ReadPreview {
    #[serde(rename = "ma")]
    pub token: String,
}

/// A draft as it will stand on its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preview {
    Article(Box<Article>),
    Notice(Box<Notice>),
    Procedure(Box<Procedure>),
    Meeting(Box<Meeting>),
    Exam(Box<Exam>),
}

impl Ask for ReadPreview {
    const PATH: &'static str = "/api/preview";
    type Answer = Preview;
}

/// Draws a draft's page with what is typed, whether it has been saved or not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DrawDraft {
    pub id: DraftId,
    pub content: Content,
}

/// The whole document, for a frame in which nothing runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    pub html: String,
}

impl Ask for DrawDraft {
    const PATH: &'static str = "/api/desk/draft-page";
    const METHOD: Method = Method::Post;
    type Answer = Drawn;
}

/// Makes a link. The answer has the only copy of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OpenPreview {
    pub draft: DraftId,
    /// How many days it is to work, 1 to 30.
    pub days: u8,
}

/// A link, as a path of this site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    pub path: String,
    pub until: Moment,
}

impl Ask for OpenPreview {
    const PATH: &'static str = "/api/desk/previews";
    const METHOD: Method = Method::Post;
    type Answer = Opened;
}

/// A link that works now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewLine {
    pub id: u32,
    pub by: String,
    pub since: Moment,
    pub until: Moment,
}

/// Lists a draft's links.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListPreviews {
    pub draft: DraftId,
}

impl Ask for ListPreviews {
    const PATH: &'static str = "/api/desk/previews";
    type Answer = Vec<PreviewLine>;
}

/// Ends a link.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RevokePreview {
    pub id: u32,
}

impl Ask for RevokePreview {
    const PATH: &'static str = "/api/desk/previews";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}
