//! A day as it is verified: every act, byte for byte.

use serde::{Deserialize, Serialize};

use super::Date;
use crate::{
    Ask,
    chain::{Digest, Entry, Head},
    postings::PostingId,
};

/// An edition as its act's list has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The public address.
    pub path: String,
    /// SHA-256 of the content.
    pub digest: Digest,
    pub posting: PostingId,
    /// The edition's number.
    pub edition: u32,
}

impl Line {
    /// As it is hashed.
    pub fn text(&self) -> String {
        format!("{} {}", self.path, self.digest)
    }
}

/// An act and the editions it made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    #[serde(flatten)]
    pub entry: Entry,
    /// `None` for one of a posting that is still to come: its list can be checked when it has.
    pub editions: Vec<Option<Line>>,
}

/// Where the next part begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next {
    /// The act's number.
    pub from: u64,
    /// How many of its editions have been told.
    pub skip: u32,
}

/// A day, or as much of it as goes into one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayPart {
    pub date: Date,
    /// The last act up to the day's end.
    pub head: Head,
    /// In order. An act whose editions are too many for one part is told again in the next, with
    /// the rest of them.
    pub acts: Vec<Act>,
    pub next: Option<Next>,
}

/// Reads a part of a day; without `from` the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPart {
    pub date: Date,
    /// See [`Next`].
    #[serde(default)]
    pub from: u64,
    #[serde(default)]
    pub skip: u32,
}

impl Ask for ReadPart {
    const PATH: &'static str = "/api/niem-yet/day";
    type Answer = DayPart;
}

/// Adds a part's acts to those of the parts before it.
pub fn gathered(mut acts: Vec<Act>, part: Vec<Act>) -> Vec<Act> {
    for act in part {
        match acts.last_mut().filter(|last| last.entry == act.entry) {
            Some(last) => last.editions.extend(act.editions),
            None => acts.push(act),
        }
    }
    acts
}
