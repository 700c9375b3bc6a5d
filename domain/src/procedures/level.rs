//! Levels of government (cấp thực hiện) and how far a procedure goes online (mức độ trực tuyến).

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Moment;

/// A level of government at which a procedure is carried out. A procedure may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Cấp bộ.
    Ministry,
    /// Cấp tỉnh.
    Province,
    /// Cấp huyện, which ended on 1 July 2025 (Law 72/2025/QH15): old procedures keep it.
    District,
    /// Cấp xã.
    Commune,
    /// Cơ quan khác: vertical services and bodies outside the levels.
    Other,
}

impl Level {
    /// All, from the top down.
    pub const ALL: [Self; 5] =
        [Self::Ministry, Self::Province, Self::District, Self::Commune, Self::Other];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ministry => "Cấp bộ",
            Self::Province => "Cấp tỉnh",
            Self::District => "Cấp huyện",
            Self::Commune => "Cấp xã",
            Self::Other => "Cơ quan khác",
        }
    }

    /// The name in addresses and in storage.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ministry => "bo",
            Self::Province => "tinh",
            Self::District => "huyen",
            Self::Commune => "xa",
            Self::Other => "khac",
        }
    }

    /// When the level ended, if it did.
    pub fn ended(self) -> Option<Moment> {
        let day = || Moment::in_vietnam(2025, 7, 1, 0, 0);
        if self == Self::District { day() } else { None }
    }
}

impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|level| level.slug() == text)
            .ok_or_else(|| "Cấp thực hiện chỉ nhận bo, tinh, huyen, xa hoặc khac.".to_owned())
    }
}

/// How far a procedure goes online (Decree 42/2022/NĐ-CP).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Toàn trình: all of it online.
    Full,
    /// Một phần: some of it.
    Partial,
    /// Cung cấp thông tin: only told of online.
    Information,
    /// Chưa rõ: the source does not say.
    #[default]
    Unknown,
}

impl Scope {
    /// All, the farthest first.
    pub const ALL: [Self; 4] = [Self::Full, Self::Partial, Self::Information, Self::Unknown];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "Toàn trình",
            Self::Partial => "Một phần",
            Self::Information => "Cung cấp thông tin",
            Self::Unknown => "Chưa rõ",
        }
    }

    /// The name in addresses and in storage.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Full => "toan-trinh",
            Self::Partial => "mot-phan",
            Self::Information => "cung-cap-thong-tin",
            Self::Unknown => "chua-ro",
        }
    }
}

impl FromStr for Scope {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|scope| scope.slug() == text).ok_or_else(|| {
            "Mức độ trực tuyến chỉ nhận toan-trinh, mot-phan, cung-cap-thong-tin hoặc chua-ro."
                .to_owned()
        })
    }
}
