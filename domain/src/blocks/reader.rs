//! From tags to blocks.

use super::{
    Link, Raw, Shape,
    entities::decoded,
    markup::{Piece, Pieces, attribute},
};
use crate::marks::plain;

/// The blocks of HTML.
pub fn read(html: &str) -> Vec<Raw> {
    let mut reader = Reader::default();
    for piece in Pieces(html) {
        match piece {
            Piece::Text(text) => reader.text(&decoded(text)),
            Piece::Open(name, attributes) => reader.open(&name, attributes),
            Piece::Close(name) => reader.close(&name),
        }
    }
    reader.end_row();
    reader.flush(false);
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Raw>,
    /// The elements open now that say what a block is, with their places.
    open: Vec<(String, u32)>,
    /// How many places there were so far.
    places: u32,
    text: String,
    links: Vec<Link>,
    link: Option<Link>,
    /// How many bold elements are open, and how many letters were and were not bold.
    strong: u32,
    letters: [u32; 2],
    /// They follow the block they stand in.
    pictures: Vec<Raw>,
    /// How many tables are open, and how many there were.
    depth: u32,
    tables: u32,
    row: Option<Row>,
}

/// A row being read.
struct Row {
    depth: u32,
    raw: Raw,
}

impl Reader {
    fn text(&mut self, text: &str) {
        let letters = text.chars().filter(|sign| sign.is_alphabetic()).count() as u32;
        self.letters[usize::from(self.strong > 0)] += letters;
        if let Some(link) = &mut self.link {
            link.text.push_str(text);
        }
        match &mut self.row {
            None => self.text.push_str(text),
            Some(row) => match row.raw.cells.last_mut() {
                Some(cell) => cell.push_str(text),
                None if text.trim().is_empty() => {}
                None => row.raw.cells.push(text.to_owned()),
            },
        }
    }

    fn open(&mut self, name: &str, attributes: &str) {
        match name {
            "br" => self.text("\n"),
            "a" => {
                let address = attribute(attributes, "href").unwrap_or_default();
                self.link = Some(Link { text: String::new(), address });
            }
            "b" | "strong" => self.strong += 1,
            "img" => self.picture(attributes),
            "table" => {
                self.boundary();
                self.depth += 1;
                // A table in a cell is read as the cell's text.
                self.tables += u32::from(self.row.is_none());
            }
            "tr" if self.row.as_ref().is_none_or(|row| row.depth == self.depth) => {
                self.boundary();
                self.end_row();
                let mut raw = super::paragraph(String::new(), self.places);
                (raw.shape, raw.table) = (Shape::Row, self.tables.checked_sub(1));
                raw.cells.clear();
                self.row = Some(Row { depth: self.depth, raw });
                self.places += 1;
            }
            "td" | "th" => {
                let depth = self.depth;
                match &mut self.row {
                    Some(row) if row.depth == depth => {
                        row.raw.cells.push(String::new());
                        row.raw.head |= name == "th";
                    }
                    _ => self.boundary(),
                }
            }
            _ if is_block(name) => {
                self.boundary();
                if is_place(name) {
                    self.open.push((name.to_owned(), self.places));
                    self.places += 1;
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "a" => self.links.extend(self.link.take()),
            "b" | "strong" => self.strong = self.strong.saturating_sub(1),
            "tr" if self.row.as_ref().is_some_and(|row| row.depth == self.depth) => self.end_row(),
            "table" => {
                if self.row.as_ref().is_some_and(|row| row.depth == self.depth) {
                    self.end_row();
                }
                self.boundary();
                self.depth = self.depth.saturating_sub(1);
            }
            _ if is_block(name) => {
                let at = self.open.iter().rposition(|(open, _)| open == name);
                let heading = at.is_some() && level(name).is_some();
                if self.row.is_none() {
                    self.flush(heading)
                } else {
                    self.boundary()
                }
                if let Some(at) = at {
                    self.open.truncate(at);
                }
            }
            _ => {}
        }
    }

    /// The end of a block, or of a line inside a cell.
    fn boundary(&mut self) {
        if self.row.is_some() { self.text("\n") } else { self.flush(false) }
    }

    fn flush(&mut self, even_empty: bool) {
        let text = std::mem::take(&mut self.text);
        let [thin, bold] = std::mem::take(&mut self.letters);
        let mut block = super::paragraph(text, self.place());
        block.shape = self.shape();
        block.links = std::mem::take(&mut self.links);
        block.bold = thin == 0 && bold > 0;
        if even_empty || !plain(&block.cells[0]).is_empty() {
            self.blocks.push(block);
        }
        self.blocks.append(&mut self.pictures);
    }

    fn end_row(&mut self) {
        let Some(Row { mut raw, .. }) = self.row.take() else { return };
        raw.links = std::mem::take(&mut self.links);
        self.letters = [0; 2];
        if raw.cells.iter().any(|cell| !plain(cell).is_empty()) {
            self.blocks.push(raw);
        }
        self.blocks.append(&mut self.pictures);
    }

    fn picture(&mut self, attributes: &str) {
        let mut raw =
            super::paragraph(attribute(attributes, "alt").unwrap_or_default(), self.places);
        raw.shape = Shape::Picture;
        let address = attribute(attributes, "src").unwrap_or_default();
        raw.links = vec![Link { text: String::new(), address }];
        self.pictures.push(raw);
        self.places += 1;
    }

    fn place(&self) -> u32 {
        self.open.last().map_or(self.places.saturating_sub(1), |(_, place)| *place)
    }

    fn shape(&self) -> Shape {
        let shapes = self.open.iter().rev().filter_map(|(name, _)| match name.as_str() {
            "li" | "dt" | "dd" => Some(Shape::Item),
            "caption" | "figcaption" => Some(Shape::Caption),
            name => level(name).map(Shape::Heading),
        });
        shapes.into_iter().next().unwrap_or(Shape::Paragraph)
    }
}

fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

fn is_place(name: &str) -> bool {
    level(name).is_some()
        || matches!(name, "p" | "li" | "dt" | "dd" | "caption" | "figcaption" | "pre")
}

fn is_block(name: &str) -> bool {
    const HOLDERS: [&str; 15] = [
        "ul",
        "ol",
        "dl",
        "blockquote",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "figure",
        "div",
        "section",
        "article",
        "center",
        "hr",
        "table",
    ];
    is_place(name) || HOLDERS.contains(&name)
}
