//! Plain fields compared: titles, leads, dates.

use serde::{Deserialize, Serialize};

use super::{Run, runs};
use crate::marks::plain;

/// A field of both editions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub label: String,
    /// None when it is empty in both.
    pub runs: Vec<Run>,
}

impl Line {
    /// Whether the field reads differently now.
    pub fn is_changed(&self) -> bool {
        self.runs.iter().any(|run| !matches!(run, Run::Same(_)))
    }
}

/// Compares fields by their labels, in the newer edition's order, then what only the older had.
/// Labels name one field each.
pub fn compare_lines(old: &[(&str, String)], new: &[(&str, String)]) -> Vec<Line> {
    let value = |fields: &[(&str, String)], label: &str| {
        let field = fields.iter().find(|(name, _)| *name == label);
        field.map(|(_, value)| plain(value)).unwrap_or_default()
    };
    let gone = old.iter().filter(|(label, _)| new.iter().all(|(other, _)| other != label));
    let line = |(label, _): &(&str, String)| Line {
        label: (*label).to_owned(),
        runs: runs::of(&value(old, label), &value(new, label)),
    };
    new.iter().chain(gone).map(line).collect()
}
