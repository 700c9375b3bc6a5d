//! Versions (bản): the files a document has been, the present one among them. A document that is
//! replaced keeps its address; each version keeps its bytes, an address and counts of its own.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Document, DocumentId, size_text};
use crate::Moment;

/// One file that a document is or was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    pub digest: String,
    /// Found from the bytes.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// When readers could first take it.
    pub since: Moment,
    /// When another took its place; `None` for the present one.
    pub until: Option<Moment>,
    /// Lượt tải of this very file.
    pub downloads: u64,
}

impl Version {
    /// What names it in the addresses of a document: `?ban=9f86…`.
    pub const PARAMETER: &'static str = "ban";

    /// `1,4 MB`, `38 KB`.
    pub fn size_text(&self) -> String {
        size_text(self.size)
    }

    /// When it was the document's file: `từ 08:00, 01/10/2018 đến 09:30, 03/10/2018`.
    pub fn period(&self) -> String {
        match self.until {
            Some(until) => format!("từ {} đến {}", self.since.short(), until.short()),
            None => format!("từ {}", self.since.short()),
        }
    }

    /// The first of its digest's digits, for readers to tell it from others.
    pub fn short_digest(&self) -> String {
        let start: String = self.digest.chars().take(16).collect();
        format!("{start}…")
    }
}

/// A document with all its versions, the present one first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionList {
    pub id: DocumentId,
    pub title: String,
    pub file_name: String,
    pub versions: Vec<Version>,
}

impl Document {
    /// The versions before the present one, newest first.
    pub fn past(&self) -> impl Iterator<Item = &Version> {
        self.versions.iter().filter(|version| version.digest != self.digest)
    }

    /// The version that is the document's file now.
    pub fn present(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.digest == self.digest)
    }

    /// Where a version's own file is.
    pub fn version_path(&self, version: &Version) -> String {
        version_path(self.id, &self.file_name, version)
    }
}

impl VersionList {
    /// Where a version's own file is.
    pub fn version_path(&self, version: &Version) -> String {
        version_path(self.id, &self.file_name, version)
    }
}

fn version_path(id: DocumentId, file_name: &str, version: &Version) -> String {
    let file = super::file_path(id, file_name);
    format!("{file}?{}={}", Version::PARAMETER, version.digest)
}

/// A version among those of its document: the first 16 digits of its digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VersionMark(u64);

impl fmt::Display for VersionMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for VersionMark {
    type Err = ();

    /// Reads a mark, or that of a whole digest.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let start = text.get(..16).filter(|_| digits && matches!(text.len(), 16 | 64)).ok_or(())?;
        u64::from_str_radix(start, 16).map(Self).map_err(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_strictly() {
        let digest = "00ab".repeat(16);
        let mark: VersionMark = digest.parse().expect("a digest");
        assert_eq!(mark.to_string(), "00ab00ab00ab00ab");
        assert_eq!(mark.to_string().parse(), Ok(mark));
        for text in ["", "00ab", "+0ab00ab00ab00ab", "00AB00AB00AB00AB", &digest[1..], "é"] {
            assert_eq!(text.parse::<VersionMark>(), Err(()), "{text}");
        }
    }

    #[test]
    fn a_version_says_when_it_was_the_file() {
        let at = |day, hour| Moment::in_vietnam(2018, 10, day, hour, 0).expect("a moment");
        let version = |until| Version {
            digest: "9f86d081884c7d65".repeat(4),
            media_type: "application/pdf".into(),
            size: 1_350_000,
            since: at(1, 8),
            until,
            downloads: 5,
        };
        let past = version(Some(at(3, 9)));
        assert_eq!(past.period(), "từ 08:00, 01/10/2018 đến 09:00, 03/10/2018");
        assert_eq!(version(None).period(), "từ 08:00, 01/10/2018");
        assert_eq!(
            (past.short_digest().as_str(), past.size_text().as_str()),
            ("9f86d081884c7d65…", "1,4 MB")
        );
    }
}
