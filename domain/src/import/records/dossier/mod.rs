//! Papers of a dossier (thành phần hồ sơ): groups of rows of name, form and number of copies.

mod count;
mod form;

use super::text;
use crate::procedures::{Bundle, Paper};

const HEADING: [&str; 3] = ["Tên giấy tờ", "Mẫu đơn, tờ khai", "Số lượng"];

/// Reads the groups of a cell.
///
/// # Errors
/// The text, a line a row as far as rows can be seen, when a piece of it fits no row.
pub fn read(cell: &str) -> Result<Vec<Bundle>, String> {
    let cell = text::cell(cell);
    if text::is_nothing(&cell) {
        return Ok(Vec::new());
    }
    let headings = headings(&cell);
    groups(&cell, &headings).ok_or_else(|| lines(&cell, &headings))
}

/// Where headings stand.
fn headings(cell: &str) -> Vec<(usize, usize)> {
    let starts = cell.match_indices(HEADING[0]).map(|(at, _)| at);
    starts.filter_map(|at| Some((at, at + text::heading(&cell[at..], &HEADING)?))).collect()
}

fn groups(cell: &str, headings: &[(usize, usize)]) -> Option<Vec<Bundle>> {
    let (first, _) = headings.first()?;
    let mut name = &cell[..*first];
    let mut bundles = Vec::new();
    for (at, (_, start)) in headings.iter().enumerate() {
        let next = headings.get(at + 1).map(|(next, _)| *next);
        let (papers, rest) = papers(&cell[*start..next.unwrap_or(cell.len())])?;
        let bundle = Bundle { name: title(name), papers };
        if !(bundle.name.is_empty() && bundle.papers.is_empty()) {
            bundles.push(bundle);
        }
        // What follows the last paper names the next group.
        name = rest;
        if next.is_none() && !rest.trim().is_empty() {
            return None;
        }
    }
    Some(bundles)
}

/// A group's name without its marks.
fn title(name: &str) -> String {
    let name = text::line(name);
    if text::is_nothing(&name) {
        return String::new();
    }
    text::unmarked(&name).trim_end_matches([':', ';', ' ']).to_owned()
}

/// The papers of a group, and what follows the last.
fn papers(rows: &str) -> Option<(Vec<Paper>, &str)> {
    let mut papers = Vec::new();
    if text::is_nothing(rows) {
        return Some((papers, ""));
    }
    let mut start = 0;
    while let Some(count) = count::next(rows, start) {
        let told = text::line(&rows[start..count.start]);
        let (name, form) = form::split(&told);
        let name = text::unmarked(name).trim_end_matches([';', ' ']);
        // A row may tell its form alone.
        if name.is_empty() && form.is_empty() {
            return None;
        }
        let (originals, copies) = (count.originals, count.copies);
        papers.push(Paper { name: name.to_owned(), originals, copies, form });
        start = count.end;
    }
    Some((papers, &rows[start..]))
}

/// A text that cannot be split, a line a row as far as rows can be seen.
fn lines(cell: &str, headings: &[(usize, usize)]) -> String {
    let mut lines = String::with_capacity(cell.len() + 16);
    let mut start = 0;
    for (at, after) in headings.iter().copied().chain([(cell.len(), cell.len())]) {
        let rows = &cell[start..at];
        let mut from = 0;
        while let Some(count) = count::next(rows, from) {
            push(
                &mut lines,
                &format!("{}: {}", rows[from..count.start].trim(), &rows[count.start..count.end]),
            );
            from = count.end;
        }
        push(&mut lines, &rows[from..]);
        start = after;
    }
    lines
}

fn push(lines: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() || text::is_nothing(line) {
        return;
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines.push_str(line);
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
