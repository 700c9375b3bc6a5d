//! What is wrong with a file, all of it, and where.

use super::Refused;

/// Gathers refusals and notes while a file is read.
#[derive(Debug, Default)]
pub struct Faults {
    pub refused: Vec<Refused>,
    pub notes: Vec<String>,
}

impl Faults {
    /// Refuses a part of the file.
    pub fn refuse(&mut self, line: Option<u32>, field: &str, reason: impl Into<String>) {
        self.refused.push(Refused { line, field: field.to_owned(), reason: reason.into() });
    }

    /// Tells something that is no refusal, once.
    pub fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }
}

/// A name or value quoted in a sentence: short, so that the sentence stays readable.
pub fn short(text: &str) -> String {
    let mut signs = text.chars();
    let head: String = signs.by_ref().take(60).collect();
    if signs.next().is_some() { format!("{head}…") } else { head }
}
