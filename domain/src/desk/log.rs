//! The log of the desk (nhật ký): every act, chained so that none can be changed unseen.

use serde::{Deserialize, Serialize};

use crate::{Ask, Moment};

/// An act as the desk shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ActLine {
    pub number: u64,
    pub at: Moment,
    /// Who; empty for what nobody did, as an appearance at its moment.
    pub who: String,
    /// What, as `publish`.
    pub what: String,
    /// On what, in words.
    pub subject: String,
    /// What else is known of it, as a Vietnamese sentence; may be empty.
    pub detail: String,
    /// SHA-256 that chains it.
    pub hash: String,
}

/// A page of the log, newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LogPage {
    pub acts: Vec<ActLine>,
    /// Where the next page begins; `None` at the end.
    pub older: Option<u64>,
}

/// Lists acts; for administrators all, for editors those of their agencies.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListLog {
    /// Only acts before this number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<u64>,
}

impl Ask for ListLog {
    const PATH: &'static str = "/api/desk/log";
    type Answer = LogPage;
}

/// What a check of the whole chain found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// How many links were checked.
    pub links: u64,
    /// The hash of the last one.
    pub head: String,
    /// The first broken link, and a Vietnamese sentence saying what is wrong with it.
    pub broken: Option<(u64, String)>,
}

/// Checks the chain.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct VerifyLog {}

impl Ask for VerifyLog {
    const PATH: &'static str = "/api/desk/log-verdict";
    type Answer = Verdict;
}
