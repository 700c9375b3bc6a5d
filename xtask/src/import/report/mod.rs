//! What became of each file: the worker's answer (`domain::import::Report`) and how it is printed.
//! Written anew here, because a cold `cargo xtask` would wait for all that `domain` needs.

mod shown;

use std::fmt;

use serde::{Deserialize, Serialize};

use shown::grouped;

#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Report {
    pub file: String,
    pub landed: Vec<Landed>,
    pub refused: Vec<Refused>,
    pub notes: Vec<String>,
    pub stored: bool,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Landed {
    pub outcome: Outcome,
    pub title: String,
    pub path: String,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    New,
    Changed,
    Unchanged,
}

#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Refused {
    pub line: Option<u32>,
    pub field: String,
    pub reason: String,
}

impl Report {
    pub fn refused(file: &str, reason: &str) -> Self {
        let refused = vec![Refused { reason: reason.into(), ..Refused::default() }];
        Self { file: file.into(), refused, ..Self::default() }
    }

    pub fn too_large(file: &str, bytes: usize) -> Self {
        let megabytes = bytes.div_ceil(1 << 20);
        let reason = format!(
            "tệp cùng các tệp kèm theo nặng {megabytes} MB; mỗi lần nạp tối đa 32 MB. Hãy nén nhỏ các tệp, hoặc chia sang nhiều bài"
        );
        Self::refused(file, &reason)
    }

    /// Whether its good items fell with the refused ones.
    pub fn is_left_out(&self) -> bool {
        !self.stored && !self.refused.is_empty()
    }

    /// A file that was not sent.
    pub fn left(why: &str) -> Self {
        Self { notes: vec![why.into()], ..Self::default() }
    }

    /// Takes in the report of another part of the same file. What each part notes is noted once.
    pub fn merge(&mut self, part: Self) {
        self.landed.extend(part.landed);
        self.refused.extend(part.refused);
        for note in part.notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        self.stored |= part.stored;
    }
}

/// The last line of a run.
#[derive(Debug, Default, PartialEq)]
pub struct Totals {
    pub files: usize,
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Files of which something was refused.
    pub faulty: usize,
    pub refused: usize,
}

impl Totals {
    pub fn add(&mut self, report: &Report) {
        self.files += 1;
        self.faulty += usize::from(!report.refused.is_empty());
        self.refused += report.refused.len();
        // Nothing of a file left out whole is new on the board.
        for landed in report.landed.iter().filter(|_| !report.is_left_out()) {
            match landed.outcome {
                Outcome::New => self.new += 1,
                Outcome::Changed => self.changed += 1,
                Outcome::Unchanged => self.unchanged += 1,
            }
        }
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Self { files, new, changed, unchanged, faulty, refused } = *self;
        let [files, new, changed] = [files, new, changed].map(grouped);
        let [unchanged, faulty, refused] = [unchanged, faulty, refused].map(grouped);
        write!(
            out,
            "{files} tệp: {new} mới, {changed} đã đổi, {unchanged} không đổi; {faulty} tệp có lỗi ({refused} lỗi)"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWER: &str = r#"{"file":"a.md","landed":[
        {"outcome":"new","title":"Cầu mới","path":"/tin-tuc/cau-moi"},
        {"outcome":"unchanged","title":"Cũ","path":"/thong-bao/cu"}],
        "refused":[{"line":12,"field":"date","reason":"không có ngày 31/02"}],
        "notes":["bỏ menu"],"stored":true}"#;

    #[test]
    fn a_report_is_printed_and_counted() {
        let mut report: Report = serde_json::from_str(ANSWER).expect("the worker's form");
        assert_eq!(
            report.to_string(),
            "a.md\n  mới         Cầu mới → /tin-tuc/cau-moi\n  không đổi   Cũ → /thong-bao/cu\n  \
             bị từ chối  dòng 12, date: không có ngày 31/02\n  ghi chú     bỏ menu"
        );
        let mut totals = Totals::default();
        totals.add(&report);
        report.stored = false;
        totals.add(&report);
        assert!(report.to_string().contains("(chưa lưu)"));
        assert_eq!(
            totals,
            Totals { files: 2, new: 1, changed: 0, unchanged: 1, faulty: 2, refused: 2 }
        );
        assert_eq!(totals.to_string(), "2 tệp: 1 mới, 0 đã đổi, 1 không đổi; 2 tệp có lỗi (2 lỗi)");
    }
}
