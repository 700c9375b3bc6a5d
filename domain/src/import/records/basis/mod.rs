//! Legal basis (căn cứ pháp lý): rows of name and number with nothing between them.

mod issuer;
mod kind;
mod number;

use super::{super::dates, text};
use crate::procedures::Basis;
use number::Number;

const HEADING: [&str; 2] = ["Tên văn bản pháp lý", "Mã văn bản"];

/// How far behind a document's number its date may stand, in characters.
const NEAR: usize = 90;

/// Reads the rows of a cell.
///
/// # Errors
/// The text without the heading, a line a row as far as rows can be seen, when it cannot be split.
pub fn read(cell: &str) -> Result<Vec<Basis>, String> {
    let cell = text::cell(cell);
    let heading = text::heading(&cell, &HEADING);
    let table = cell[heading.unwrap_or(0)..].trim();
    if text::is_nothing(table) {
        return Ok(Vec::new());
    }
    rows(table)
        .filter(|rows| heading.is_some() || rows.iter().all(|row| !row.number.is_empty()))
        .ok_or_else(|| lines(table))
}

/// What follows a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Another cell begins, or the text ends.
    Cell,
    /// Another cell that begins with a number, glued.
    Digit,
    /// A blank and a capital: a cell that kept its blank, or the sentence.
    Capital,
    /// The sentence goes on.
    Sentence,
}

fn rows(table: &str) -> Option<Vec<Basis>> {
    let mut rows = Vec::new();
    let (mut start, mut from) = (0, 0);
    while let Some(number) = number::next(table, from) {
        if let Some(cell) = cell(table, start, number) {
            let end = joined(table, number.end);
            let (next, rest) = next(table, end);
            if next != Next::Sentence {
                push(&mut rows, &table[start..cell], &table[cell..end]);
                (start, from) = (rest, rest);
                continue;
            }
        }
        let (next, rest) = next(table, number.end);
        from = number.end;
        if next == Next::Cell && !number_follows(table, number.end) {
            // `… Điều 512/2020/NĐ-CP`: whose is the first digit?
            let before =
                table[start..number.start].trim_end().rsplit(' ').next().unwrap_or_default();
            if ["Điều", "điều", "khoản", "điểm", "Chương", "Mục", "mục", "Phần", "lục"]
                .contains(&before)
            {
                return None;
            }
            // A name that ends with its own number, and no number of its own.
            push(&mut rows, &table[start..number.end], "");
            (start, from) = (rest, rest);
        }
    }
    if !table[start..].trim().is_empty() {
        push(&mut rows, &table[start..], "");
    }
    rows.iter().all(|row| !row.name.is_empty()).then_some(rows)
}

/// The number's column may hold several, `1/2020/NĐ-CP; 2/2021/NĐ-CP`, or a date.
fn joined(table: &str, mut end: usize) -> usize {
    // More than a few are no cell.
    for _ in 0..20 {
        let Some(rest) = table[end..].strip_prefix([';', ',']) else { break };
        let at = table.len() - rest.trim_start().len();
        match number::next(table, at) {
            Some(number) if number.start == at => end = number.end,
            _ => break,
        }
    }
    let dated = table[end..].strip_prefix(" ngày ").map(|rest| {
        let plain = |sign: char| !(sign.is_ascii_digit() || matches!(sign, '/' | '-' | '.'));
        table.len() - rest.len() + rest.find(plain).unwrap_or(rest.len())
    });
    dated.filter(|dated| next(table, *dated).0 != Next::Sentence).unwrap_or(end)
}

/// What follows a number, and where.
fn next(table: &str, end: usize) -> (Next, usize) {
    let rest = table[end..].trim_start_matches([';', ',', '.']);
    let bare = rest.trim_start();
    let at = table.len() - bare.len();
    let glued = bare.len() == rest.len();
    let kind = match bare.chars().next() {
        None => Next::Cell,
        Some(sign) if glued && sign.is_ascii_digit() => Next::Digit,
        Some(sign) if glued && (sign.is_alphabetic() || "“\"-+*".contains(sign)) => Next::Cell,
        Some(sign) if !glued && sign.is_uppercase() => Next::Capital,
        Some(_) => Next::Sentence,
    };
    (kind, at)
}

/// Where the number's cell begins, when a name is glued to it.
fn cell(table: &str, start: usize, number: Number) -> Option<usize> {
    if number.after_year {
        return Some(number.start);
    }
    let glued = |at: usize| {
        let before = text::before(table, at).filter(|_| at > start);
        before.is_some_and(|sign| !sign.is_whitespace() && !"(:[“\"',/-–".contains(sign))
    };
    if glued(number.start) {
        return Some(number.start);
    }
    kind::before(table, start, number.start).filter(|kind| glued(*kind))
}

/// Whether the next cell is a number with its kind before it.
fn number_follows(table: &str, at: usize) -> bool {
    number::next(table, at).is_some_and(|number| {
        kind::before(table, at, number.start) == Some(at)
            && next(table, joined(table, number.end)).0 != Next::Sentence
    })
}

/// Adds a row, and before it those rows whose numbers have no figures: their names are seen by the
/// kinds of documents that are glued to them.
fn push(rows: &mut Vec<Basis>, mut name: &str, number: &str) {
    while let Some((first, rest)) = name.split_once(text::NOTHING) {
        if !first.trim().is_empty() {
            push(rows, first, "");
        }
        name = rest;
    }
    if name.trim().is_empty() && number.is_empty() {
        return;
    }
    while let Some(at) = kind::glued(name) {
        let (first, rest) = name.split_at(at);
        name = rest;
        // The number's column repeats the name.
        let first = first.trim();
        match name
            .strip_prefix(first)
            .filter(|rest| kind::glued(name) == Some(name.len() - rest.len()))
        {
            Some(rest) => {
                rows.push(row(first, first));
                name = rest;
            }
            None => rows.push(row(first, "")),
        }
    }
    rows.push(row(name, number));
}

fn row(name: &str, number: &str) -> Basis {
    let (name, mut number) = (text::line(name), text::line(number));
    let own = number::next(&name, 0);
    if let Some(own) = own.filter(|own| number.is_empty() && own.end == name.len()) {
        // A name that is only its kind and number.
        if kind::before(&name, 0, own.start) == Some(0) {
            number = name[own.start..].to_owned();
        }
    }
    let date = Some(&name)
        .into_iter()
        .chain([&number])
        .map(|text| date(text, &number))
        .find(|date| !date.is_empty())
        .unwrap_or_default();
    Basis { number, date, name }
}

/// The document's own date, told behind its own number.
fn date(name: &str, number: &str) -> String {
    let Some(own) = number::next(number, 0) else { return String::new() };
    let bare = |text: &str| text.replace(' ', "");
    let own = bare(&number[own.start..own.end]);
    let mut from = 0;
    while let Some(found) = number::next(name, from) {
        if bare(&name[found.start..found.end]) == own {
            let rest: String = name[found.end..].chars().take(NEAR).collect();
            return date_of(rest.trim_start());
        }
        from = found.end;
    }
    String::new()
}

/// The date a text begins with, directly or behind who issued the document.
fn date_of(text: &str) -> String {
    let Some(day) = text.find("ngày").or_else(|| text.find("NGÀY")) else { return String::new() };
    let between = &text[..day];
    let issued = between.starts_with("của ") && !between.contains(['/', ',', ';', '.']);
    if !(between.is_empty() || issued) {
        return String::new();
    }
    let text: String = text[day..].chars().take(32).collect();
    dates::find(&text).map(|found| found.moment.date()).unwrap_or_default()
}

/// A text that cannot be split, a line a row as far as rows can be seen.
fn lines(table: &str) -> String {
    let mut lines = String::with_capacity(table.len() + 16);
    let (mut start, mut from) = (0, 0);
    while let Some(number) = number::next(table, from) {
        let (next, rest) = next(table, number.end);
        from = number.end;
        if next == Next::Cell && rest < table.len() {
            lines.push_str(table[start..rest].trim());
            lines.push('\n');
            (start, from) = (rest, rest);
        }
    }
    lines.push_str(&table[start..]);
    lines
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
