//! Signs made lines by where they stand.

/// Signs further apart than this, in sizes of the font, have a blank between them.
const BLANK: f64 = 0.18;
/// And further apart than this they are cells of a table.
const CELL: f64 = 1.5;
/// A line is left when the height changes by more.
const LINE: f64 = 0.4;

struct Cell {
    left: f64,
    right: f64,
    text: String,
}

impl Cell {
    fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right
    }

    /// `12/03/1990` and nothing else.
    fn is_date(&self) -> bool {
        let text = self.text.trim();
        text.len() >= 8
            && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'.'))
    }

    /// What a column of births is called.
    fn heads_births(&self) -> bool {
        let text = self.text.to_lowercase();
        text.contains("sinh") && !text.contains(|sign: char| sign.is_ascii_digit())
    }
}

/// Gathers signs in the order they are shown.
#[derive(Default)]
pub struct Lines {
    pub done: Vec<String>,
    line: Vec<Cell>,
    height: f64,
    /// Heads of columns, which may stand on a page before.
    heads: Vec<Cell>,
}

impl Lines {
    /// A sign from `left` to `right`, `size` high, standing at `height`.
    pub fn put(&mut self, (left, right): (f64, f64), height: f64, size: f64, text: &str) {
        if !self.line.is_empty() && (height - self.height).abs() > size * LINE {
            self.end();
        }
        self.height = height;
        match self.line.last_mut() {
            Some(cell) if (-0.5 * size..size * CELL).contains(&(left - cell.right)) => {
                if left - cell.right > size * BLANK {
                    cell.text.push(' ');
                }
                cell.text.push_str(text);
                cell.right = cell.right.max(right);
            }
            _ => self.line.push(Cell { left, right, text: text.to_owned() }),
        }
    }

    /// Ends the line. A date under *Ngày sinh* is told behind it, by itself.
    pub fn end(&mut self) {
        let mut texts = Vec::new();
        for cell in std::mem::take(&mut self.line) {
            let head = self.heads.iter().rev().find(|head| cell.is_date() && head.overlaps(&cell));
            match head {
                Some(head) => self.done.push(format!("{}: {}", head.text, cell.text)),
                None => texts.push(cell.text.clone()),
            }
            if cell.heads_births() {
                self.heads.push(cell);
            }
        }
        if !texts.is_empty() {
            self.done.push(texts.join(" "));
        }
    }
}
