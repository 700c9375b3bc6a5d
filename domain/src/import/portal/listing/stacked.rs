//! Rows of a table whose cells stand each on a line of its own. An empty cell leaves no line, so every
//! row is checked: what cannot be told apart is refused rather than guessed.

use std::ops::Range;

use super::{
    super::{super::dates, furniture, line::Line, stamp},
    table::Columns,
};
use crate::import::numbers;

/// The lines of a row, and whether each of them is the cell it stands for.
pub struct Row {
    pub lines: Range<usize>,
    pub whole: bool,
}

/// The rows from `at`, as many as follow each other.
pub fn rows(lines: &[Line], mut at: usize, height: usize, columns: &Columns) -> Vec<Row> {
    let table = Table { lines, height, columns };
    let mut rows = Vec::new();
    let mut last = None;
    loop {
        let number = table.number(at).or(last.map(|last: u64| last.saturating_add(1)));
        let next = (at + 1..=at + height).find(|next| table.is_next(*next, number));
        // `1`, `Họp dân`, `158`, `2`, and the next row begins with that `2`.
        let within = next.is_some_and(|next| next < at + height);
        let whole = table.is_whole(at, last) && !within;
        let end = if whole {
            at + height
        } else if next.is_some() && (within || table.is_begun(at, last)) {
            next.unwrap_or(at + height)
        } else if table.is_begun(at, last) || table.is_short(at, last) {
            table.end(at)
        } else if let Some(next) = (at + 1..at + height).find(|next| table.is_whole(*next, None)) {
            next
        } else {
            return rows;
        };
        rows.push(Row { lines: at..end, whole });
        last = number;
        at = end;
    }
}

struct Table<'t> {
    lines: &'t [Line],
    height: usize,
    columns: &'t Columns,
}

impl Table<'_> {
    /// The number of the row that begins at a line.
    fn number(&self, at: usize) -> Option<u64> {
        numbers::whole(&self.lines.get(at + self.columns.order?)?.text)
    }

    fn is_whole(&self, at: usize, last: Option<u64>) -> bool {
        let rows = self.lines.get(at..at + self.height);
        let cells = rows.map(|rows| rows.iter().map(|line| line.text.as_str()).collect::<Vec<_>>());
        cells.is_some_and(|cells| self.fits(&cells)) && self.goes_on(self.number(at), last)
    }

    /// Whether the row that follows number `number` begins at a line.
    fn is_next(&self, at: usize, number: Option<u64>) -> bool {
        self.columns.order.is_some()
            && number.is_some()
            && (self.is_whole(at, number) || self.is_begun(at, number))
    }

    /// Whether a row begins with its number, whatever else it lacks.
    fn is_begun(&self, at: usize, last: Option<u64>) -> bool {
        let named = |line: &Line| is_named(&line.text) && !furniture::is(line);
        self.columns.order == Some(0)
            && self.goes_on(self.number(at), last)
            && self.lines.get(at + 1).is_some_and(named)
    }

    /// Whether a row lacks but one cell.
    fn is_short(&self, at: usize, last: Option<u64>) -> bool {
        let Some(rows) = self.lines.get(at..at + self.height - 1) else { return false };
        (0..self.height).any(|empty| {
            let mut cells: Vec<&str> = rows.iter().map(|line| line.text.as_str()).collect();
            cells.insert(empty, "");
            let number = self.columns.order.map_or("", |order| cells[order]);
            let title = Line::of(cells[self.columns.title]);
            let numbered = number.is_empty() || self.goes_on(numbers::whole(number), last);
            self.fits(&cells) && numbered && !furniture::is(&title)
        })
    }

    /// Where a row that lacks cells ends: behind its last number or date.
    fn end(&self, at: usize) -> usize {
        let row = self.lines[at + 1..].iter().take(self.height - 2);
        let cell = |line: &Line| is_date(&line.text) || numbers::whole(&line.text).is_some();
        at + 2 + row.skip(1).take_while(|line| cell(line)).count()
    }

    fn goes_on(&self, number: Option<u64>, last: Option<u64>) -> bool {
        match (self.columns.order, number, last) {
            (None, ..) => true,
            (Some(_), None, _) => false,
            (Some(_), Some(_), None) => true,
            (Some(_), Some(number), Some(last)) => last.checked_add(1) == Some(number),
        }
    }

    /// Whether cells are what their headings say; those that are empty say nothing.
    fn fits(&self, cells: &[&str]) -> bool {
        let columns = self.columns;
        let cell = |at: Option<usize>| at.map(|at| cells[at]).filter(|cell| !is_empty(cell));
        let counts = [cell(columns.views), cell(columns.downloads)];
        let count = |cell: &str| numbers::whole(cell).is_some();
        is_named(cells[columns.title])
            && !is_date(cells[columns.title])
            && cell(columns.date).is_none_or(is_date)
            && counts.iter().flatten().all(|cell| count(cell))
            && counts.iter().any(Option::is_some)
    }
}

/// Nothing, or the dash that stands for it.
pub fn is_empty(cell: &str) -> bool {
    !cell.contains(char::is_alphanumeric)
}

fn is_named(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

fn is_date(text: &str) -> bool {
    dates::find(text).is_some_and(|found| stamp::is_beside(&found.rest))
}
