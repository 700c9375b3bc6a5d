use std::cell::RefCell;

use super::*;
use crate::{
    failure::Failure,
    import::report::{Landed, Outcome},
};

/// Three parts, which begin at the lines 1, 3 and 4.
fn file() -> Vec<u8> {
    let line = "x".repeat(1_000_000);
    format!("{line}\n\n{line}\n{line}\n").into_bytes()
}

/// A board that stores, or refuses one line, or is gone from a part on.
#[derive(Default)]
struct Board {
    refuses: Option<u32>,
    /// Only when it is to store, as if another load came between.
    late: bool,
    gone: Option<u32>,
    asked: RefCell<Vec<String>>,
}

impl Board {
    fn load(&self, bytes: &[u8], partial: bool) -> (Vec<Report>, Result<()>) {
        let mut reports = Vec::new();
        let post = |_: &[u8], query: &Query| self.answer(query);
        let ended = send("x.jsonl", bytes, partial, &post, &mut |report| reports.push(report));
        (reports, ended)
    }

    fn answer(&self, query: &Query) -> Result<Report> {
        self.asked.borrow_mut().push(query.to_string());
        let line = query.first.expect("numbered");
        if self.gone == Some(line) && !query.check {
            return Err(Failure::new("gone"));
        }
        let landed = |title: u32| Landed {
            outcome: Outcome::New,
            title: title.to_string(),
            path: String::new(),
        };
        let is_refused = self.refuses == Some(line) && !(self.late && query.check);
        let refused = is_refused.then(|| Refused { line: Some(line), ..Refused::default() });
        let is_stored = !query.check && (!is_refused || query.partial);
        let landed = vec![landed(line)];
        let notes = vec!["thiếu lĩnh vực".into()];
        let refused = refused.into_iter().collect();
        Ok(Report { file: String::new(), landed, refused, notes, stored: is_stored })
    }

    fn asked(self) -> Vec<String> {
        self.asked.into_inner()
    }
}

const CHECKS: [&str; 3] = ["?check=1&first=1", "?check=1&first=3", "?check=1&first=4"];

#[test]
fn a_file_of_one_part_is_sent_once() {
    let board = Board::default();
    let (reports, ended) = board.load(b"\n{}\n", false);
    assert!(ended.is_ok() && reports[0].stored);
    assert_eq!(board.asked(), ["?first=2"]);
    let (reports, _) = Board::default().load(b"\n", false);
    assert!(reports[0].refused[0].reason.contains("không có dòng nào"));
}

#[test]
fn parts_are_asked_about_then_stored_and_told_as_one() {
    let board = Board::default();
    let (reports, ended) = board.load(&file(), false);
    assert!(ended.is_ok());
    let [report] = reports.as_slice() else { panic!("one report a file") };
    assert_eq!((report.landed.len(), report.notes.len(), report.stored), (3, 1, true));
    assert_eq!(board.asked(), [&CHECKS[..], &["?first=1", "?first=3", "?first=4"]].concat());
}

#[test]
fn nothing_is_stored_when_a_part_has_a_refusal() {
    let board = Board { refuses: Some(4), ..Board::default() };
    let (reports, ended) = board.load(&file(), false);
    assert!(ended.is_ok() && !reports[0].stored);
    assert_eq!((reports[0].refused[0].line, reports[0].landed.len()), (Some(4), 3));
    assert_eq!(board.asked(), CHECKS);
}

#[test]
fn a_line_too_long_is_refused_with_the_others() {
    let bytes = format!("{{}}\n{}\n{{}}", "x".repeat(1_500_001));
    let board = Board { refuses: Some(1), ..Board::default() };
    let (reports, _) = board.load(bytes.as_bytes(), false);
    let lines: Vec<_> = reports[0].refused.iter().map(|refused| refused.line).collect();
    assert_eq!(lines, [Some(1), Some(2)]);
    assert_eq!(board.asked(), ["?check=1&first=1", "?check=1&first=3"]);
    let (reports, _) = Board::default().load(bytes.as_bytes(), true);
    assert!(reports[0].stored && reports[0].refused.len() == 1);
}

#[test]
fn what_is_good_is_stored_when_that_is_wanted() {
    let board = Board { refuses: Some(3), ..Board::default() };
    let (reports, ended) = board.load(&file(), true);
    assert!(ended.is_ok() && reports[0].stored);
    assert_eq!((reports[0].refused.len(), reports[0].landed.len()), (1, 3));
    assert_eq!(board.asked(), ["?partial=1&first=1", "?partial=1&first=3", "?partial=1&first=4"]);
}

#[test]
fn what_was_stored_before_the_end_is_told() {
    let (reports, ended) = Board { gone: Some(4), ..Board::default() }.load(&file(), false);
    assert!(ended.is_err() && reports[0].stored && reports[0].landed.len() == 2);
    assert!(reports[0].notes[1].contains("trước dòng 4"));
    let (reports, ended) = Board { gone: Some(1), ..Board::default() }.load(&file(), false);
    assert!(ended.is_err() && reports.is_empty());

    let late = Board { refuses: Some(3), late: true, ..Board::default() };
    let (reports, ended) = late.load(&file(), false);
    assert!(ended.is_ok() && reports[0].stored && reports[0].landed.len() == 1);
    assert_eq!((reports[0].refused.len(), reports[0].notes.len()), (1, 2));
    assert_eq!(late.asked().last().map(String::as_str), Some("?first=3"));
}
