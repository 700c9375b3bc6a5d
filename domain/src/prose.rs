//! Pages that say the same on every board: by which rules it counts, what it keeps, who can use it.

use serde::{Deserialize, Serialize};

use crate::Ask;

/// The pages there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProsePage {
    /// `/quy-tac-dem`: the counting rule.
    Counting,
    /// `/quyen-rieng-tu`: what is kept of a reader.
    Privacy,
    /// `/tro-nang`: the accessibility statement.
    Accessibility,
}

/// A page's title and text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prose {
    pub title: String,
    /// HTML of our own.
    pub body: String,
}

/// Reads a page. The texts stay on the worker: a program that is downloaded need not carry them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadProse {
    pub page: ProsePage,
}

impl Ask for ReadProse {
    const PATH: &'static str = "/api/prose";
    type Answer = Prose;
}
