//! Meetings (cuộc họp, hội nghị) and what came of them.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Leaf, Moment, PageNumber, Slug,
    agencies::Poster,
    documents::Document,
    exams::Day,
    postings::{Change, Neighbour, PostingId, Standing},
    tallies::Tally,
};

/// Where the list is.
pub const PATH: &str = "/hop";

/// How many lines a page of the list holds.
pub const PAGE_SIZE: u32 = 20;

/// What a meeting was: who was there, what was concluded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Minutes {
    /// When it began.
    pub starts: Option<Moment>,
    /// When it ended, if told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Moment>,
    /// Địa điểm.
    pub place: String,
    /// Chủ trì, with their office.
    pub chair: String,
    /// Thành phần được mời.
    pub invited: Vec<String>,
    /// Nội dung, in order.
    pub agenda: Vec<AgendaItem>,
}

/// One item of the agenda (nội dung) and its conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgendaItem {
    pub title: String,
    /// Kết luận: paragraphs of plain text; empty when none was reached.
    pub conclusion: Vec<String>,
    /// The number of the document it became, as `12/KL-UBND`; empty when there is none.
    pub number: String,
    pub tasks: Vec<Task>,
}

/// Who does what by when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Task {
    pub what: String,
    /// Cơ quan, người thực hiện.
    pub who: String,
    /// Thời hạn; unknown when none was set.
    pub by: Day,
}

/// A meeting in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: PostingId,
    pub slug: Slug,
    pub title: String,
    pub lead: String,
    /// The sanitised HTML subset.
    pub body: String,
    pub agency: String,
    /// Whose page it is, when the agency has one.
    pub poster: Option<Poster>,
    pub minutes: Minutes,
    /// It is still to be held.
    pub to_come: bool,
    pub posted: Option<Moment>,
    pub updated: Option<Moment>,
    pub documents: Vec<Document>,
    pub changes: Vec<Change>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    #[serde(default)]
    pub standing: Standing,
    pub tally: Tally,
}

impl Meeting {
    /// The document an agenda item became, when it was posted along.
    pub fn outcome(&self, item: &AgendaItem) -> Option<&Document> {
        let number = item.number.as_str();
        self.documents.iter().find(|document| !number.is_empty() && document.number == number)
    }
}

/// A meeting as it stands in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingLine {
    pub slug: Slug,
    pub title: String,
    pub starts: Option<Moment>,
    /// It is still to be held.
    pub to_come: bool,
    pub place: String,
    pub chair: String,
    pub agency: String,
    /// How many items its agenda has, and how many of them were concluded.
    pub items: u32,
    pub concluded: u32,
    pub tally: Tally,
    pub documents: u32,
}

impl MeetingLine {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.slug)
    }
}

/// Lists meetings, the last first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListMeetings {
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ListMeetings {
    const PATH: &'static str = "/api/meetings";
    type Answer = Leaf<MeetingLine>;
}

/// Reads one meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadMeeting {
    pub slug: Slug,
}

impl Ask for ReadMeeting {
    const PATH: &'static str = "/api/meeting";
    type Answer = Meeting;
}
