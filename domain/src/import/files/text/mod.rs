//! The words of a file, line by line, to be looked at for what should not stand on a board.
//!
//! What cannot be read is left out: a file is never refused for it.

mod office;
mod pdf;
mod table;
mod xml;

use miniz_oxide::inflate::{decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit};

use table::Table;

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From 1; 0 where a file has no pages.
    pub page: u32,
    pub text: String,
}

/// All that is inflated of one file, in bytes: a bomb stays small.
const BUDGET: usize = 32 << 20;

/// The lines of a whole file of this media type; none where its text is not read.
pub fn lines(media: &str, bytes: &[u8]) -> Vec<Line> {
    let plain = |texts: Vec<String>| {
        texts.into_iter().map(|text| Line { page: 0, text }).collect::<Vec<_>>()
    };
    match media {
        "application/pdf" => pdf::lines(bytes),
        "text/plain" => plain(String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()),
        "text/csv" => plain(csv(&String::from_utf8_lossy(bytes))),
        _ if media.contains("wordprocessingml") => plain(office::word(bytes)),
        _ if media.contains("spreadsheetml") => plain(office::sheet(bytes)),
        _ if media.contains("opendocument") => plain(office::open(bytes)),
        _ => Vec::new(),
    }
}

/// Cells behind what their columns are called.
fn csv(text: &str) -> Vec<String> {
    let mut table = Table::default();
    let rows = text.lines().flat_map(|row| {
        for cell in row.split([',', ';', '\t']) {
            table.put(cell.trim_matches([' ', '"']), 1);
        }
        table.end_row()
    });
    rows.collect()
}

/// What is left to be inflated.
struct Inflating {
    left: usize,
}

impl Inflating {
    const fn new() -> Self {
        Self { left: BUDGET }
    }

    /// Inflated as far as it goes.
    fn bare(&mut self, data: &[u8]) -> Vec<u8> {
        self.spent(decompress_to_vec_with_limit(data, self.left).unwrap_or_else(|cut| cut.output))
    }

    /// The same with a header before.
    fn zlib(&mut self, data: &[u8]) -> Vec<u8> {
        let inflated = decompress_to_vec_zlib_with_limit(data, self.left);
        self.spent(inflated.unwrap_or_else(|cut| cut.output))
    }

    fn spent(&mut self, bytes: Vec<u8>) -> Vec<u8> {
        self.left = self.left.saturating_sub(bytes.len());
        bytes
    }
}

#[cfg(test)]
mod tests;
