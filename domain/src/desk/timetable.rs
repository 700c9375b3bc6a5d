//! The timetable (lịch): what will appear and what will expire.

use serde::{Deserialize, Serialize};

use super::DraftId;
use crate::{Ask, Moment, postings::Kind};

/// Something that will happen by itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    pub at: Moment,
    pub kind: Kind,
    pub title: String,
    /// The draft that will be posted; `None` for a posting that will expire, or that an import set for later.
    pub draft: Option<DraftId>,
    /// It ends then, rather than begins.
    pub ends: bool,
    /// The public address, for what has one.
    pub path: Option<String>,
}

/// What is to come, soonest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Timetable {
    pub planned: Vec<Planned>,
}

/// Lists what is to come in the asker's agencies.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListTimetable {}

impl Ask for ListTimetable {
    const PATH: &'static str = "/api/desk/timetable";
    type Answer = Timetable;
}
