//! The list of procedures: what may be asked of it and what it answers.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Code, Level, Scope};
use crate::{Ask, Leaf, PageNumber, Slug};

/// A procedure as it stands in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProcedureLine {
    pub code: Code,
    pub title: String,
    pub levels: Vec<Level>,
    pub scope: Scope,
    pub fields: Vec<String>,
    /// Those that carry it out.
    pub agencies: Vec<String>,
}

impl ProcedureLine {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{}/{}", super::PATH, self.code.as_str().to_ascii_lowercase())
    }
}

/// Something to filter by, and how many procedures would be left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The value in addresses.
    pub slug: String,
    pub name: String,
    pub count: u32,
}

/// What can be chosen now: each count holds under the other filters that are set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    pub fields: Vec<Choice>,
    pub agencies: Vec<Choice>,
    pub levels: Vec<Choice>,
    pub scopes: Vec<Choice>,
}

/// How many procedures each level has: one with two levels counts in each, and once in the total.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Levels {
    /// Every procedure once.
    pub total: u32,
    /// Those levels that have any, from the top down.
    pub levels: Vec<(Level, u32)>,
    /// Whose level no source has told.
    pub unknown: u32,
    /// Which count in more than one level.
    pub shared: u32,
}

/// In which order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Best match of the words that are looked for; by code where there are none.
    #[default]
    Best,
    /// By code.
    Code,
    /// By name, without marks.
    Name,
    /// Last posted first.
    Newest,
}

impl Sort {
    /// All, as they are offered.
    pub const ALL: [Self; 4] = [Self::Best, Self::Code, Self::Name, Self::Newest];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Best => "Phù hợp nhất",
            Self::Code => "Mã thủ tục",
            Self::Name => "Tên thủ tục",
            Self::Newest => "Mới đăng trước",
        }
    }

    /// The value in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Best => "phu-hop",
            Self::Code => "ma",
            Self::Name => "ten",
            Self::Newest => "moi",
        }
    }
}

impl FromStr for Sort {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|sort| sort.slug() == text);
        known.ok_or_else(|| "Cách sắp xếp chỉ nhận phu-hop, ma, ten hoặc moi.".to_owned())
    }
}

/// Lists procedures; filters that are set all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProcedures {
    pub page: PageNumber,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Slug>,
    /// One that carries it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<Slug>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// Words of the code or the name, with or without marks; empty for all.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    pub sort: Sort,
}

/// One page of the list, with what can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProcedureList {
    pub leaf: Leaf<ProcedureLine>,
    /// Over all procedures, whatever the filters.
    pub levels: Levels,
    pub choices: Choices,
}

impl Ask for ListProcedures {
    const PATH: &'static str = "/api/procedures";
    type Answer = ProcedureList;
}
