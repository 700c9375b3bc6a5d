//! Ways of handing in (cách thức thực hiện): rows of way, time, fees and what else is said.

mod fees;
mod money;
mod paren;
mod rows;
mod time;

pub use money::is_unclear;
pub use time::time;

use super::text;
use crate::procedures::Channel;

const HEADINGS: [[&str; 4]; 2] = [
    ["Hình thức nộp", "Thời gian", "Phí, lệ phí", "Mô tả"],
    ["Hình thức nộp", "Thời hạn giải quyết", "Phí, lệ phí", "Mô tả"],
];

/// Reads the rows of a cell.
///
/// # Errors
/// The text without the heading, when it does not begin with a row.
pub fn read(cell: &str) -> Result<Vec<Channel>, String> {
    let cell = text::cell(cell);
    let heading = HEADINGS.iter().find_map(|names| text::heading(&cell, names)).unwrap_or(0);
    let table = cell[heading..].trim_start();
    if text::is_nothing(table) {
        return Ok(Vec::new());
    }
    let starts = rows::starts(table);
    if starts.first().is_none_or(|first| first.at > 0) {
        return Err(table.to_owned());
    }
    let ends = starts.iter().skip(1).map(|row| row.at).chain([table.len()]);
    Ok(starts.iter().zip(ends).map(|(row, end)| row.channel(&table[row.cells..end])).collect())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
