//! What changed between two editions: in words, and not in markup.

mod align;
mod diff;
mod fold;
mod lines;
mod runs;

use serde::{Deserialize, Serialize};

use crate::{blocks, marks::plain};
use align::Pair;

pub use crate::blocks::Shape;
pub use fold::{Stretch, folded};
pub use lines::{Line, compare_lines};
pub use runs::Run;

/// A block of a text without its markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    pub shape: Shape,
    /// Words with one blank between: the cells of a row, one text of anything else.
    pub cells: Vec<String>,
    /// Where its links lead; where a picture lies.
    pub addresses: Vec<String>,
}

/// What became of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Unchanged(Block),
    Added(Block),
    Removed(Block),
    Edited(Edit),
}

/// A block that is in both editions and not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// What it is now.
    pub shape: Shape,
    /// As in [`Block`]; a cell that came or went is one run.
    pub cells: Vec<Vec<Run>>,
    /// Only when they changed: the same words may lead elsewhere now.
    pub addresses: Vec<Run>,
}

/// The blocks of the HTML subset, or the lines of a plain text.
pub fn words(html_or_text: &str) -> Vec<Block> {
    let raw = blocks::read(html_or_text).into_iter();
    let blocks = raw.map(|raw| Block {
        shape: raw.shape,
        cells: raw.cells.iter().map(|cell| plain(cell)).collect(),
        addresses: raw.links.into_iter().map(|link| link.address).collect(),
    });
    blocks.filter(|block| block.shape == Shape::Picture || block.has_words()).collect()
}

/// The newer edition block by block, with what was removed where it stood. Blanks, markup and the
/// way letters are encoded do not count; a link's address does.
pub fn compare(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (words(old), words(new));
    let texts = |blocks: &[Block]| blocks.iter().map(Block::key).collect::<Vec<_>>();
    let bags = runs::bags(&texts(&old), &texts(&new));
    let alike = |one: usize, other: usize| match (old[one].shape, new[other].shape) {
        (Shape::Picture, Shape::Picture) if old[one].addresses == new[other].addresses => {
            align::SAME
        }
        // What reads differently is not one block, whatever its words.
        (one, other) if apart(one) != apart(other) => 0,
        _ => bags.alike(one, other),
    };
    let pairs = align::aligned(&bags.old_keys, &bags.new_keys, alike);
    let change = |pair| match pair {
        Pair::Old(one) => Change::Removed(old[one].clone()),
        Pair::New(other) => Change::Added(new[other].clone()),
        Pair::Both(one, other) => Change::of(&old[one], &new[other]),
    };
    pairs.into_iter().map(change).collect()
}

/// Kinds that are never compared with each other.
fn apart(shape: Shape) -> usize {
    match shape {
        Shape::Picture => 2,
        Shape::Row => 1,
        _ => 0,
    }
}

impl Block {
    fn has_words(&self) -> bool {
        self.cells.iter().any(|cell| !cell.is_empty())
    }

    /// What blocks are found again by. The blanks are no words and keep the kinds apart.
    fn key(&self) -> String {
        let kind = ["", "\t", "\n"][apart(self.shape)];
        format!("{kind}{}", self.cells.join("\t"))
    }
}

impl Change {
    fn of(old: &Block, new: &Block) -> Self {
        if old.cells == new.cells && old.addresses == new.addresses {
            return Self::Unchanged(new.clone());
        }
        let addresses = if old.addresses == new.addresses {
            Vec::new()
        } else {
            runs::of_lists(&old.addresses, &new.addresses)
        };
        Self::Edited(Edit {
            shape: new.shape,
            cells: runs::of_cells(&old.cells, &new.cells),
            addresses,
        })
    }

    /// Whether nothing changed.
    pub fn is_unchanged(&self) -> bool {
        matches!(self, Self::Unchanged(_))
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
