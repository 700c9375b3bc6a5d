//! The few ways a question can fail.

use serde::{Deserialize, Serialize};

use crate::{Moment, Slug};

/// Why there is no answer. Status codes are chosen in one file of the worker; texts for readers
/// in one file of the app. The cause of `Broken` is logged where it happens and never carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "failure", rename_all = "snake_case")]
pub enum Failure {
    /// No such thing, and there never was.
    Missing,
    /// It was posted and then withdrawn: since when, why, and what it was called.
    Withdrawn {
        title: String,
        since: Moment,
        why: String,
        /// The posting's own slug, so that a page can say which address this was.
        slug: Slug,
    },
    /// The question makes no sense; `reason` is a Vietnamese sentence saying what to change.
    Invalid { reason: String },
    /// The writer may not do this: a foreign site's page sent it.
    Refused { reason: String },
    /// The writer did not say who they are, or not rightly: a missing or wrong token.
    Unknown,
    /// The visitor's cookie was not there; it is set by this very answer: ask once more.
    CookieNeeded,
    /// The body is larger than `limit` bytes.
    TooLarge { limit: u64 },
    /// The address exists but not for this method; `allow` lists those it takes.
    WrongMethod { allow: String },
    /// Storage or network let us down; nothing was written. Trying again may help.
    Broken,
}

impl Failure {
    /// An `Invalid` with its sentence.
    pub fn invalid(reason: impl Into<String>) -> Self {
        Self::Invalid { reason: reason.into() }
    }

    /// A `Refused` with its sentence.
    pub fn refused(reason: impl Into<String>) -> Self {
        Self::Refused { reason: reason.into() }
    }
}
