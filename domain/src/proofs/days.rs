//! The log by day, as its pages tell it.

use serde::{Deserialize, Serialize};

use super::Date;
use crate::{
    Ask, Leaf, PageNumber,
    chain::{Digest, Head},
    postings::PostingId,
};

/// Days of a page.
pub const DAYS_PAGE: u32 = 31;

/// Public acts of a page.
pub const ACTS_PAGE: u32 = 50;

/// A day on which something was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayLine {
    pub date: Date,
    /// How many acts it has.
    pub acts: u64,
    /// The last act up to its end.
    pub head: Head,
}

/// Where the log stands, and its days, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Days {
    pub head: Head,
    #[serde(flatten)]
    pub days: Leaf<DayLine>,
}

/// Lists the days on which something was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListDays {
    pub page: PageNumber,
}

impl Ask for ListDays {
    const PATH: &'static str = "/api/niem-yet";
    type Answer = Days;
}

/// An edition as a link to its posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedEdition {
    pub posting: PostingId,
    /// The edition's number.
    pub edition: u32,
    /// The public address of the posting.
    pub path: String,
    /// The posting's title as it is now.
    pub title: String,
}

/// A public act in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicAct {
    pub number: u64,
    pub hash: Digest,
    /// `17:30`
    pub hour: String,
    /// What was done, as a Vietnamese word or two.
    pub what: String,
    /// Why, where that was told.
    pub why: String,
    /// How many editions it made.
    pub editions: u64,
    /// The first of those that may be named.
    pub named: Vec<NamedEdition>,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Day {
    pub date: Date,
    /// The last act up to its end; up to now, while it is today.
    pub head: Head,
    /// Whether it is over, so that its head stays.
    pub over: bool,
    /// How many acts it has, public or not.
    pub acts: u64,
    /// Those that are public.
    pub public: Leaf<PublicAct>,
}

/// Reads one day in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadDay {
    pub date: Date,
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ReadDay {
    const PATH: &'static str = "/api/niem-yet/acts";
    type Answer = Day;
}
