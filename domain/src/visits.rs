//! Visits: a reader has a page before their eyes.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Method,
    tallies::{Refusal, Subject, Tally},
};

/// Tells that `subject` is visible to a reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountVisit {
    pub subject: Subject,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// `None` when it was counted, else why it was not.
    pub refused: Option<Refusal>,
    /// The subject's tally, this visit included.
    pub tally: Tally,
}

impl Ask for CountVisit {
    const PATH: &'static str = "/api/visits";
    const METHOD: Method = Method::Post;
    type Answer = Visit;
}
