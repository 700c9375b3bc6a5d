//! How far a draft has come.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How far a draft has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nháp.
    Draft,
    /// Trình duyệt.
    Submitted,
    /// Trả lại, with a comment.
    Returned,
    /// Hẹn giờ: approved, and posted when its moment comes.
    Scheduled,
    /// It has become an edition.
    Published,
    /// Given up.
    Dropped,
}

impl State {
    /// All.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Submitted,
        Self::Returned,
        Self::Scheduled,
        Self::Published,
        Self::Dropped,
    ];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "Nháp",
            Self::Submitted => "Chờ duyệt",
            Self::Returned => "Trả lại",
            Self::Scheduled => "Hẹn giờ",
            Self::Published => "Đã đăng",
            Self::Dropped => "Đã bỏ",
        }
    }

    /// The name in storage and addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Dropped => "dropped",
        }
    }

    /// Nothing more can become of it.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Published | Self::Dropped)
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let state = Self::ALL.into_iter().find(|state| state.slug() == text);
        state.ok_or_else(|| format!("Không có trạng thái “{text}”."))
    }
}
