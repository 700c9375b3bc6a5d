//! A body as the blocks a reader sees: what editions are compared by and problems are found in.

mod entities;
mod markup;
mod reader;

#[cfg(feature = "edge")]
pub use entities::decoded;
use serde::{Deserialize, Serialize};

use crate::marks::plain;

/// The elements that places are counted by: the n-th of these, in the order of their opening, is
/// place n. The desk finds it with `querySelectorAll`; its editor's own pictures do not count.
pub const PLACES: &str =
    "h1,h2,h3,h4,h5,h6,p,li,dt,dd,tr,caption,figcaption,pre,img:not(.ProseMirror-separator)";

/// What a block is to its reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    Paragraph,
    /// With its level, 1 to 6.
    Heading(u8),
    /// Of any list.
    Item,
    /// Of a table.
    Row,
    /// Of a table or a picture.
    Caption,
    /// Its text is what stands for it.
    Picture,
}

/// A link inside a block; for a picture, where it lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub text: String,
    pub address: String,
}

/// A block as it is written, blanks and all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    pub shape: Shape,
    /// See [`PLACES`].
    pub place: u32,
    /// The cells of a row; one of anything else.
    pub cells: Vec<String>,
    pub links: Vec<Link>,
    /// Whether all its letters are bold.
    pub bold: bool,
    /// Which table of the body a row stands in.
    pub table: Option<u32>,
    /// Whether a row holds a header cell.
    pub head: bool,
}

impl Raw {
    /// The text as read, cells with a blank between.
    pub fn text(&self) -> String {
        plain(&self.cells.join(" "))
    }
}

/// The blocks of HTML; of a text without any tag, its lines. Headings may be empty, nothing else.
pub fn read(text: &str) -> Vec<Raw> {
    if markup::Pieces(text).all(|piece| matches!(piece, markup::Piece::Text(_))) {
        let lines = text.lines().zip(0..).filter(|(line, _)| !plain(line).is_empty());
        return lines.map(|(line, place)| paragraph(entities::decoded(line), place)).collect();
    }
    reader::read(text)
}

fn paragraph(text: String, place: u32) -> Raw {
    let shape = Shape::Paragraph;
    Raw { shape, place, cells: vec![text], links: vec![], bold: false, table: None, head: false }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
