//! Rows made lines: each cell stands behind what its column is called, so that a date under
//! *Ngày sinh* is read as one.

use std::collections::BTreeMap;

/// A table being read from its top.
#[derive(Default)]
pub struct Table {
    /// What columns are called: the first row with two cells or more.
    heads: BTreeMap<usize, String>,
    /// The row being read.
    cells: Vec<(usize, String)>,
    column: usize,
}

impl Table {
    /// The next cell of the row, as many columns wide.
    pub fn put(&mut self, text: &str, columns: usize) {
        let column = self.column;
        self.put_at(column, text);
        self.column += columns;
    }

    /// A cell of the row by its column.
    pub fn put_at(&mut self, column: usize, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.cells.push((column, text.to_owned()));
        }
    }

    /// Ends the row; its lines.
    pub fn end_row(&mut self) -> Vec<String> {
        self.column = 0;
        let cells = std::mem::take(&mut self.cells);
        if self.heads.is_empty() {
            if cells.len() > 1 {
                self.heads = cells.iter().cloned().collect();
            }
            return cells.into_iter().map(|(_, text)| text).collect();
        }
        let line = |(column, text): (usize, String)| match self.heads.get(&column) {
            Some(head) => format!("{head}: {text}"),
            None => text,
        };
        cells.into_iter().map(line).collect()
    }
}
