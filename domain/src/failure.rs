//! The few ways a question can fail.

use serde::{Deserialize, Serialize};

use crate::Moment;

/// Why there is no answer. Status codes are chosen in one file of the worker; texts for readers
/// in one file of the app. The cause of `Broken` is logged where it happens and never carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Flat", into = "Flat")]
pub enum Failure {
    /// No such thing, and there never was.
    Missing,
    /// It was posted and then withdrawn: since when, why, and what it was called.
    Withdrawn { title: String, since: Moment, why: String },
    /// The question makes no sense; `reason` is a Vietnamese sentence saying what to change.
    Invalid { reason: String },
    /// The writer may not do this: a foreign site's page sent it.
    Refused { reason: String },
    /// The writer did not say who they are, or not rightly: a missing or wrong token.
    Unknown,
    /// The visitor's cookie was not there; it is set by this very answer: ask once more.
    CookieNeeded,
    /// Somebody else was there first: what was meant is no longer so. `reason` says what to do.
    Conflict { reason: String },
    /// Too many tries; the next one counts after `wait` seconds.
    TooMany { wait: u64 },
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

    /// A `Conflict` with its sentence.
    pub fn conflict(reason: impl Into<String>) -> Self {
        Self::Conflict { reason: reason.into() }
    }

    /// A `Refused` with its sentence.
    pub fn refused(reason: impl Into<String>) -> Self {
        Self::Refused { reason: reason.into() }
    }
}

/// A failure as it travels: `{"failure": "invalid", "reason": "…"}`. Flat on purpose: reading a
/// tagged enum costs the browser's program many times as much.
#[derive(Serialize, Deserialize)]
#[serde(default)]
struct Flat {
    failure: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Moment>,
    /// Bytes, or seconds to wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<u64>,
    #[serde(skip_serializing_if = "String::is_empty")]
    allow: String,
}

impl Default for Flat {
    fn default() -> Self {
        Self::named("broken")
    }
}

impl Flat {
    fn named(failure: &str) -> Self {
        Self {
            failure: failure.to_owned(),
            reason: String::new(),
            title: String::new(),
            since: None,
            limit: None,
            allow: String::new(),
        }
    }
}

impl From<Failure> for Flat {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Missing => Self::named("missing"),
            Failure::Withdrawn { title, since, why } => {
                Self { title, since: Some(since), reason: why, ..Self::named("withdrawn") }
            }
            Failure::Invalid { reason } => Self { reason, ..Self::named("invalid") },
            Failure::Refused { reason } => Self { reason, ..Self::named("refused") },
            Failure::Unknown => Self::named("unknown"),
            Failure::CookieNeeded => Self::named("cookie_needed"),
            Failure::Conflict { reason } => Self { reason, ..Self::named("conflict") },
            Failure::TooMany { wait } => Self { limit: Some(wait), ..Self::named("too_many") },
            Failure::TooLarge { limit } => Self { limit: Some(limit), ..Self::named("too_large") },
            Failure::WrongMethod { allow } => Self { allow, ..Self::named("wrong_method") },
            Failure::Broken => Self::named("broken"),
        }
    }
}

impl From<Flat> for Failure {
    fn from(flat: Flat) -> Self {
        let Flat { failure, reason, title, since, limit, allow } = flat;
        match (failure.as_str(), since) {
            ("missing", ..) => Self::Missing,
            ("withdrawn", Some(since)) => Self::Withdrawn { title, since, why: reason },
            ("invalid", ..) => Self::Invalid { reason },
            ("refused", ..) => Self::Refused { reason },
            ("unknown", ..) => Self::Unknown,
            ("cookie_needed", ..) => Self::CookieNeeded,
            ("conflict", ..) => Self::Conflict { reason },
            ("too_many", ..) => Self::TooMany { wait: limit.unwrap_or_default() },
            ("too_large", ..) => Self::TooLarge { limit: limit.unwrap_or_default() },
            ("wrong_method", ..) => Self::WrongMethod { allow },
            _ => Self::Broken,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_survive_the_way() {
        let failures = [
            Failure::Missing,
            Failure::Withdrawn {
                title: "Tên".into(),
                since: Moment::from_unix(7),
                why: "Nhầm".into(),
            },
            Failure::invalid("Sai"),
            Failure::refused("Không"),
            Failure::Unknown,
            Failure::CookieNeeded,
            Failure::conflict("Đã đổi"),
            Failure::TooMany { wait: 5 },
            Failure::TooLarge { limit: 9 },
            Failure::WrongMethod { allow: "GET".into() },
            Failure::Broken,
        ];
        for failure in failures {
            let text = serde_json::to_string(&failure).expect("JSON");
            assert_eq!(serde_json::from_str::<Failure>(&text).ok(), Some(failure), "{text}");
        }
        assert_eq!(serde_json::from_str("{}").ok(), Some(Failure::Broken));
    }
}
