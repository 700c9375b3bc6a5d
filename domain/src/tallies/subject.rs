//! What counts are kept of.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    documents::{DocumentId, VersionMark},
    postings::PostingId,
};

/// What counts are kept of. Written `site`, `posting-12`, `document-34`,
/// `version-34-9f86d081884c7d65`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Subject {
    /// The whole board: a visit is a visitor's first counted view of the day.
    Site,
    Posting(PostingId),
    Document(DocumentId),
    /// One file a document is or was. Its downloads count for the document as well.
    Version(DocumentId, VersionMark),
}

impl Subject {
    /// What a download of it counts for besides: the document that a version is of.
    pub const fn whole(self) -> Option<Self> {
        match self {
            Self::Version(id, _) => Some(Self::Document(id)),
            _ => None,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site => f.write_str("site"),
            Self::Posting(id) => write!(f, "posting-{id}"),
            Self::Document(id) => write!(f, "document-{id}"),
            Self::Version(id, mark) => write!(f, "version-{id}-{mark}"),
        }
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |digits: &str| {
            let plain =
                digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
            if plain { digits.parse().ok() } else { None }
        };
        let subject = match text.split_once('-') {
            None if text == "site" => Some(Self::Site),
            Some(("posting", digits)) => number(digits).map(|id| Self::Posting(PostingId(id))),
            Some(("document", digits)) => number(digits).map(|id| Self::Document(DocumentId(id))),
            Some(("version", rest)) => rest.split_once('-').and_then(|(digits, mark)| {
                let mark = mark.parse().ok().filter(|_| mark.len() == 16)?;
                Some(Self::Version(DocumentId(number(digits)?), mark))
            }),
            _ => None,
        };
        subject.ok_or_else(|| {
            let start: String = text.chars().take(40).collect();
            format!(
                "Không hiểu đối tượng đếm “{start}”; ví dụ đúng: posting-12, document-34, site."
            )
        })
    }
}

impl TryFrom<String> for Subject {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_parsed_strictly() {
        for text in ["site", "posting-1", "document-4294967295", "version-7-00ab00ab00ab00ab"] {
            assert_eq!(text.parse::<Subject>().expect(text).to_string(), text);
        }
        for text in [
            "",
            "posting",
            "posting-",
            "posting-01",
            "posting--1",
            "posting-4294967296",
            "article-1",
            "site-1",
            "posting-1 ",
            "document-1e3",
            "version-7",
            "version-7-00AB00AB00AB00AB",
            "version-07-00ab00ab00ab00ab",
            &format!("version-7-{}", "0".repeat(64)),
        ] {
            assert!(text.parse::<Subject>().is_err(), "{text}");
        }
    }
}
