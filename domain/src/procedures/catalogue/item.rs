//! What the catalogue knows of one procedure.

use std::sync::OnceLock;

use serde::Deserialize;

use super::super::{Code, Level, Scope};
use crate::{Moment, fold::fold, postings::PostingId};

/// One procedure, as an array in this order.
#[derive(Debug, Deserialize)]
pub struct Item {
    pub id: PostingId,
    pub code: Code,
    pub title: String,
    pub publish_at: Moment,
    pub expires_at: Option<Moment>,
    /// One bit a level, in the order of [`Level::ALL`].
    levels: u8,
    scope: Scope,
    /// Numbers of fields.
    pub fields: Vec<u32>,
    /// Numbers of the agencies that carry it out.
    pub agencies: Vec<u32>,
    /// Name and code as [`heard`], once somebody has looked for words.
    #[serde(skip)]
    heard: OnceLock<String>,
    /// The name, folded, once somebody has put names in order.
    #[serde(skip)]
    folded: OnceLock<String>,
}

/// Folded for finding: `đăng kí` and `đăng ký` are one.
pub fn heard(text: &str) -> String {
    fold(text).replace('y', "i")
}

impl Item {
    /// Whether it is carried out at `level`.
    pub const fn has(&self, level: Level) -> bool {
        self.levels & level.bit() != 0
    }

    /// How far it goes online.
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Its name for putting in order.
    pub fn folded(&self) -> &str {
        self.folded.get_or_init(|| fold(&self.title))
    }

    /// Its name and code for finding.
    pub fn heard(&self) -> &str {
        self.heard.get_or_init(|| heard(&format!("{} {}", self.title, self.code)))
    }

    /// Its name alone.
    pub fn heard_name(&self) -> &str {
        let heard = self.heard();
        // Folded, a code is as long as it was: its dots are blanks.
        heard.get(..heard.len().saturating_sub(self.code.as_str().len() + 1)).unwrap_or(heard)
    }

    /// Whether readers may see it at `now`.
    pub fn is_shown(&self, now: Moment) -> bool {
        self.publish_at <= now && self.expires_at.is_none_or(|at| at > now)
    }
}

impl Level {
    /// Its bit in a set of levels.
    pub const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// The set of `levels` as bits.
    pub fn bits(levels: &[Self]) -> u8 {
        levels.iter().fold(0, |bits, level| bits | level.bit())
    }

    /// The levels of a set of bits, from the top down.
    pub fn of_bits(bits: u8) -> Vec<Self> {
        Self::ALL.into_iter().filter(|level| bits & level.bit() != 0).collect()
    }
}
