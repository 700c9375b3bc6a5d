//! Personal data that an announcement rarely needs: identity numbers, phones, birth dates,
//! accounts, mails.

mod births;
mod digits;
mod mails;
mod numbers;
mod traces;

use std::ops::Range;

pub use traces::{Trace, traces};

use super::{Attached, Place, Problem, ProblemKind, Raw, plain, problem};

/// Where a piece of personal data stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: ProblemKind,
    pub span: Range<usize>,
}

/// All that stands in a plain text, in order.
fn found(text: &str) -> Vec<Found> {
    let mut found = numbers::found(text);
    found.extend(births::found(text));
    found.extend(mails::found(text));
    found.sort_by_key(|found| found.span.start);
    found
}

/// Personal data of a plain text.
pub fn of(text: &str, at: &dyn Fn(String) -> Place, problems: &mut Vec<Problem>) {
    for Found { kind, span } in found(text) {
        problems.push(Problem::new(kind, at(problem::excerpt(text, span))));
    }
}

/// Personal data of the body's tables. A cell is read behind what its column is called; each
/// kind is told once a table, since a list of names has it in every row.
pub fn tables(blocks: &[Raw], problems: &mut Vec<Problem>) {
    let mut heads: &[String] = &[];
    let mut told = Told::default();
    let mut table = None;
    for block in blocks {
        if block.table != table {
            told.end(problems);
            (table, heads) = (block.table, &block.cells);
        }
        if table.is_none() {
            continue;
        }
        for (at, cell) in block.cells.iter().enumerate() {
            let head = heads.get(at).map(|head| plain(head)).filter(|head| *head != plain(cell));
            let head = head.map(|head| format!("{head}: ")).unwrap_or_default();
            let text = head.clone() + &plain(cell);
            let in_cell = found(&text).into_iter().filter(|found| found.span.start >= head.len());
            for Found { kind, .. } in in_cell {
                let excerpt = problem::start(&plain(cell));
                told.add(kind, Place { field: "body".into(), block: block.place, excerpt });
            }
        }
    }
    told.end(problems);
}

/// What is known of a document's file: that it has no text, or each kind of what stands in it.
pub fn document(document: &Attached, problems: &mut Vec<Problem>) {
    let name = document.name;
    if document.scanned {
        problems.push(Problem::new(ProblemKind::NoTextLayer, Place::field(name)));
    }
    for Trace { kind, count, page, excerpt } in document.traces {
        let at = Place { field: name.to_owned(), block: *page, excerpt: excerpt.clone() };
        let mut problem = Problem::new(*kind, at);
        let page = if *page > 0 { format!(", trang {page}") } else { String::new() };
        let count = match count {
            1 => String::new(),
            count => format!("; có {count} chỗ như vậy, đây là chỗ đầu tiên"),
        };
        problem.sentence.push_str(&format!(" (Trong tệp “{name}”{page}{count}.)"));
        problems.push(problem);
    }
}

/// The first place of each kind, and how many there are.
#[derive(Default)]
struct Told(Vec<(ProblemKind, Place, u32)>);

impl Told {
    fn add(&mut self, kind: ProblemKind, at: Place) {
        match self.0.iter_mut().find(|(known, ..)| *known == kind) {
            Some((_, _, count)) => *count += 1,
            None => self.0.push((kind, at, 1)),
        }
    }

    fn end(&mut self, problems: &mut Vec<Problem>) {
        for (kind, at, count) in self.0.drain(..) {
            let mut problem = Problem::new(kind, at);
            if count > 1 {
                problem
                    .sentence
                    .push_str(&format!(" (Có {count} chỗ như vậy; đây là chỗ đầu tiên.)"));
            }
            problems.push(problem);
        }
    }
}
