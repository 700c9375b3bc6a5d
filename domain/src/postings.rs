//! What all kinds of postings share.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Moment, Slug, exams, meetings, procedures, tallies::Tally};

/// The kinds of things put on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Tin bài.
    Article,
    /// Thông báo, with its documents.
    Notice,
    /// Thủ tục hành chính.
    Procedure,
    /// Kết quả họp, hội nghị.
    Meeting,
    /// Kỳ thi tuyển dụng.
    Exam,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 5] =
        [Self::Article, Self::Notice, Self::Procedure, Self::Meeting, Self::Exam];

    /// The name used in storage and in front matter.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Notice => "notice",
            Self::Procedure => "procedure",
            Self::Meeting => "meeting",
            Self::Exam => "exam",
        }
    }

    /// The first part of the public address.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Article => "/tin-tuc",
            Self::Notice => "/thong-bao",
            Self::Procedure => procedures::PATH,
            Self::Meeting => meetings::PATH,
            Self::Exam => exams::PATH,
        }
    }

    /// The interface's name of the kind's list.
    pub const fn list_name(self) -> &'static str {
        match self {
            Self::Article => "Tin tức",
            Self::Notice => "Thông báo",
            Self::Procedure => "Thủ tục hành chính",
            Self::Meeting => "Kết quả họp",
            Self::Exam => "Tuyển dụng",
        }
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|kind| kind.name() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            format!("Không có loại bài “{text}”; các loại là {names}.")
        })
    }
}

/// The number of a posting, given by the store once and for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PostingId(pub u32);

impl fmt::Display for PostingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A posting as it stands in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub id: PostingId,
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
    /// The lead, in plain text; empty when there is none.
    pub lead: String,
    /// When it was posted; `None` when the source told no date.
    pub posted: Option<Moment>,
    /// The category's name; empty for kinds without.
    pub category: String,
    /// The first picture of the body, for the featured line.
    pub picture: Option<Picture>,
    pub tally: Tally,
    /// How many documents hang on it.
    pub documents: u32,
}

impl Line {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{}/{}", self.kind.path(), self.slug)
    }
}

/// A picture and its measures in pixels, so that a page does not jump when it comes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    pub url: String,
    pub alt: String,
    pub width: u32,
    pub height: u32,
}

/// A neighbour in time: the title and where it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neighbour {
    pub slug: Slug,
    pub title: String,
}

/// A posting by kind, address and title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named {
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
}

impl Named {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{}/{}", self.kind.path(), self.slug)
    }
}

/// Which posting took the place of which.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Standing {
    /// What took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<Named>,
    /// Whose place it took.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<Named>,
}

/// One publication after the first, as readers see it: when, and what changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    pub at: Moment,
    /// The change note; empty when none was given.
    pub note: String,
}
