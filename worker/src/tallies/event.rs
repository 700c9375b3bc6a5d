//! What is told to a shard, and what it replies.

use domain::{
    ratings::Stars,
    tallies::{Refusal, Subject},
};
use serde::{Deserialize, Serialize};

/// What a reader did with a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    View,
    Download,
}

impl Act {
    pub const fn name(self) -> &'static str {
        match self {
            Self::View => "view",
            Self::Download => "download",
        }
    }
}

/// One event of one visitor. `day` is Vietnam's, days since 1970.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Counted once per visitor, subject and day.
    Acted { visitor: String, subject: Subject, act: Act, day: i64 },
    /// Refused before it came here; only the refusal is counted.
    Refused { subject: Subject, refusal: Refusal, day: i64 },
    /// Gives, changes (`Some`) or withdraws (`None`) a vote.
    Voted { voter: String, subject: Subject, stars: Option<Stars>, day: i64 },
    /// Asks for the voter's own vote.
    Asked { voter: String, subject: Subject },
    /// Asks for nothing: whoever holds unsettled counts wakes and settles them.
    Woken,
}

/// What a shard replies, once the event is durable.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reply {
    /// Why the event was not counted.
    pub refused: Option<Refusal>,
    /// The voter's vote after the event.
    pub mine: Option<Stars>,
    /// Deltas of the subject that may not have reached D1 yet.
    pub pending: Vec<Delta>,
}

/// A change of one count, settled with batch `seq` of its shard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delta {
    pub seq: i64,
    pub what: String,
    pub delta: i64,
}
