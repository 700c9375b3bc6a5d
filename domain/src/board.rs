//! The board itself: whose it is, and its first page.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Moment,
    exams::ExamLine,
    meetings::MeetingLine,
    menu::MenuItem,
    postings::{Line, Picture},
    procedures::Levels,
};

/// Whose board this is. Every text may be empty except the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The site's name, as `Trang thông tin điện tử xã …`.
    pub name: String,
    /// The body that posts, as `Ủy ban nhân dân xã …`.
    pub body: String,
    /// The governing body, above it.
    pub governing: String,
    /// Who answers for the content, with their office.
    pub responsible: String,
    pub address: String,
    pub phone: String,
    pub email: String,
    /// Working hours in words.
    pub hours: String,
    /// The same in English, for `/lien-he`.
    #[serde(skip_serializing_if = "is_empty")]
    pub english: English,
}

fn is_empty(english: &English) -> bool {
    *english == English::default()
}

/// Contacts in English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct English {
    pub body: String,
    pub address: String,
    pub hours: String,
    pub about: String,
}

/// What every page has around it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Without its English half, which only one page needs.
    pub profile: Profile,
    /// Visits counted today, by Vietnam's day.
    pub visits_today: u64,
    /// Visits counted since the board began.
    pub visits_total: u64,
    /// The next moment at which something appears or expires, if one is set.
    pub next_change: Option<Moment>,
    /// What leads to its parts; empty while the board has its own ([`default_menu`](crate::menu::default_menu)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub menu: Vec<MenuItem>,
    /// The picture beside the name, where one was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emblem: Option<Picture>,
}

/// Reads the frame.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFrame {}

impl Ask for ReadFrame {
    const PATH: &'static str = "/api/frame";
    type Answer = Frame;
}

/// How often something was published. Not in the frame: it would make every page another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// Raised by every publication; 0 on an empty board.
    pub edition: u64,
}

/// Reads the board's edition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadEdition {}

impl Ask for ReadEdition {
    const PATH: &'static str = "/api/edition";
    type Answer = Edition;
}

/// What the board says of itself, longer than the frame around every page can carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// What `/gioi-thieu` says: the sanitised HTML subset.
    pub body: String,
    pub english: English,
}

/// Reads what the board says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadAbout {}

impl Ask for ReadAbout {
    const PATH: &'static str = "/api/about";
    type Answer = About;
}

/// The first page: the featured article, the newest of each kind, and the procedures by level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    pub featured: Option<Line>,
    /// What else was chosen to stand first, in its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<Line>,
    pub articles: Vec<Line>,
    pub notices: Vec<Line>,
    pub levels: Levels,
    pub meetings: Vec<MeetingLine>,
    /// Those that are not over.
    pub exams: Vec<ExamLine>,
}

/// Reads the first page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadHome {}

impl Ask for ReadHome {
    const PATH: &'static str = "/api/home";
    type Answer = Home;
}
