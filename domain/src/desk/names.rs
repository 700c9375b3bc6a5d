//! Names that postings choose from: fields of procedures, categories of articles.

use serde::{Deserialize, Serialize};

use super::Done;
use crate::{Ask, Method, Slug};

/// What is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Named {
    /// Lĩnh vực of procedures.
    Field,
    /// Chuyên mục of articles.
    Category,
}

impl Named {
    /// The interface's name, in small letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Field => "lĩnh vực",
            Self::Category => "chuyên mục",
        }
    }
}

/// A name and how often it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameLine {
    pub slug: Slug,
    pub name: String,
    /// Procedures or articles, posted or not.
    pub uses: u32,
}

/// Lists all of one sort, by name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ListNames {
    pub of: Named,
}

impl Ask for ListNames {
    const PATH: &'static str = "/api/desk/names";
    type Answer = Vec<NameLine>;
}

/// Adds one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CreateName {
    pub of: Named,
    pub name: String,
}

impl Ask for CreateName {
    const PATH: &'static str = "/api/desk/names";
    const METHOD: Method = Method::Post;
    type Answer = NameLine;
}

/// Gives one another name, if it still has the name `before`. Its address stays.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rename {
    pub of: Named,
    pub slug: Slug,
    pub before: String,
    pub name: String,
}

impl Ask for Rename {
    const PATH: &'static str = "/api/desk/name";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Makes two one: what has `from` then has `into`, now and when it is loaded again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MergeNames {
    pub of: Named,
    pub from: Slug,
    pub into: Slug,
}

impl Ask for MergeNames {
    const PATH: &'static str = "/api/desk/name-merges";
    const METHOD: Method = Method::Post;
    type Answer = Done;
}

/// Takes away one that nothing uses.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DropName {
    pub of: Named,
    pub slug: Slug,
}

impl Ask for DropName {
    const PATH: &'static str = "/api/desk/name";
    const METHOD: Method = Method::Delete;
    type Answer = Done;
}
