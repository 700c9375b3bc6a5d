//! The plain format: TOML front matter between two lines of `+++`, then Markdown or HTML.

mod agency;
mod board;
mod channels;
mod detail;
mod documents;
mod exam;
mod fields;
mod lines;
mod meeting;
mod parts;
mod posting;
mod procedure;

use toml::de::DeTable;

use super::{File, Item, bodies, faults::Faults};
use crate::{Moment, postings::Kind};
use fields::Fields;
use lines::Lines;

pub use parts::{consistent, is_mail, is_web};
pub use posting::{TITLE, key, same};

/// How the body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Markdown,
    Html,
}

/// Reads a text that begins with a line of `+++`.
pub fn read(
    text: &str,
    form: Form,
    beside: &[File],
    today: Moment,
    faults: &mut Faults,
) -> Vec<Item> {
    let Some((front, body, first)) = split(text) else {
        faults.refuse(
            Some(1),
            "",
            "Phần khai báo chưa đóng; hãy thêm một dòng +++ trước nội dung bài.",
        );
        return Vec::new();
    };
    let lines = Lines::new(front, 2);
    let (table, errors) = DeTable::parse_recoverable(front);
    let mut told = None;
    for error in &errors {
        let line = error.span().map_or(2, |span| lines.line(span.start));
        // The first error of a line explains those that follow from it.
        if told.replace(line) != Some(line) {
            let text = front.lines().nth(line as usize - 2).unwrap_or_default();
            faults.refuse(Some(line), "", lines::explained(error.message(), text));
        }
    }
    if !errors.is_empty() {
        return Vec::new();
    }
    let mut fields = Fields::new(table.get_ref(), &lines, String::new(), 1);
    let kind = fields.line("kind", 20, faults);
    let source = Source { body, form, first, beside, today };
    let item = match (kind.as_str(), kind.parse::<Kind>()) {
        ("board", _) => board::read(&mut fields, &source, faults),
        ("agency", _) => agency::read(&mut fields, &source, faults),
        (_, Ok(kind)) => posting::read(kind, &mut fields, &source, faults),
        ("", _) => {
            if !fields.was_refused("kind", faults) {
                faults.refuse(Some(1), "kind", format!("Thiếu kind; {}", kinds()));
            }
            return Vec::new();
        }
        (_, Err(_)) => {
            let reason = format!("Không có loại bài “{kind}”; {}", kinds());
            fields.refuse("kind", &reason, faults);
            return Vec::new();
        }
    };
    fields.finish(faults);
    if faults.refused.is_empty() { item.into_iter().collect() } else { Vec::new() }
}

/// What may be written as kind.
fn kinds() -> String {
    let names = Kind::ALL.map(|kind| format!("\"{}\"", kind.name())).join(", ");
    format!("hãy ghi kind là một trong các từ {names}, \"agency\" hoặc \"board\".")
}

/// What of the file the readers of each kind need beside the fields.
struct Source<'s> {
    body: &'s str,
    form: Form,
    /// The line of the file the body begins at.
    first: u32,
    beside: &'s [File],
    today: Moment,
}

impl Source<'_> {
    fn body(&self, faults: &mut Faults) -> bodies::Body {
        bodies::read(self.body, self.form, self.first, self.beside, faults)
    }
}

/// The front matter, the body, and the body's first line.
fn split(text: &str) -> Option<(&str, &str, u32)> {
    let start = text.find('\n')? + 1;
    let mut at = start;
    for (number, line) in (2u32..).zip(text[start..].split_inclusive('\n')) {
        if line.trim_end() == "+++" {
            return Some((&text[start..at], &text[at + line.len()..], number + 1));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
