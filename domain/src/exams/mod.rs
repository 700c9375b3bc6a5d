//! Recruitment exams (kỳ thi tuyển dụng): dossiers with a timeline of steps.

mod day;
mod revision;
mod states;
mod step;

pub use day::Day;
pub use revision::revised;
pub use states::{State, noticed, place, states};
pub use step::{DateChange, Stage, Step};

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Leaf, Moment, PageNumber, Slug,
    agencies::Poster,
    documents::Document,
    postings::{Change, Line, Neighbour, PostingId, Standing},
    tallies::Tally,
};

/// Where the list is.
pub const PATH: &str = "/tuyen-dung";

/// How many lines a page of the list holds.
pub const PAGE_SIZE: u32 = 20;

/// What an exam is for, and its steps in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dossier {
    /// Chỉ tiêu: how many are wanted; `None` when not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<u32>,
    /// Vị trí việc làm, in plain text; empty when not told.
    pub positions: String,
    pub steps: Vec<Step>,
}

impl Dossier {
    /// When the exam is over: the last known day of its last step. `None` while that is not known.
    pub fn is_over_at(&self) -> Option<Moment> {
        self.steps.last().and_then(Step::is_over_at)
    }
}

/// A notice of a step, with its documents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepNotice {
    pub line: Line,
    pub documents: Vec<Document>,
}

/// A step as the page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimelineStep {
    pub step: Step,
    pub state: State,
    pub notices: Vec<StepNotice>,
}

/// An exam in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exam {
    pub id: PostingId,
    pub slug: Slug,
    pub title: String,
    pub lead: String,
    /// The sanitised HTML subset.
    pub body: String,
    pub agency: String,
    /// Whose page it is, when the agency has one.
    pub poster: Option<Poster>,
    pub quota: Option<u32>,
    pub positions: String,
    pub timeline: Vec<TimelineStep>,
    pub posted: Option<Moment>,
    pub updated: Option<Moment>,
    /// Documents of the exam itself.
    pub documents: Vec<Document>,
    pub changes: Vec<Change>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    #[serde(default)]
    pub standing: Standing,
    pub tally: Tally,
}

/// What an exam waits for, as lists tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// The step's name.
    pub name: String,
    /// The step's date in words.
    pub day: String,
    /// Whether it is going on.
    pub current: bool,
}

/// An exam as it stands in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExamLine {
    pub slug: Slug,
    pub title: String,
    pub agency: String,
    pub posted: Option<Moment>,
    pub quota: Option<u32>,
    /// The steps that are going on, else the next one; none when the exam is over.
    pub upcoming: Vec<Upcoming>,
    /// How many notices hang on its steps.
    pub notices: u32,
    pub tally: Tally,
}

impl ExamLine {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.slug)
    }
}

/// What the steps tell of at `now`: those going on, else the next.
pub fn upcoming(steps: &[Step], noticed: &[bool], now: Moment) -> Vec<Upcoming> {
    let states = states(steps, noticed, now);
    let wanted = if states.contains(&State::Current) { State::Current } else { State::Next };
    steps
        .iter()
        .zip(states)
        .filter(|(_, state)| *state == wanted)
        .map(|(step, state)| Upcoming {
            name: step.name().to_owned(),
            day: step.day_text(),
            current: state == State::Current,
        })
        .collect()
}

/// Lists exams: those that are not over first, then the newest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListExams {
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ListExams {
    const PATH: &'static str = "/api/exams";
    type Answer = Leaf<ExamLine>;
}

/// Reads one exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadExam {
    pub slug: Slug,
}

impl Ask for ReadExam {
    const PATH: &'static str = "/api/exam";
    type Answer = Exam;
}
