//! Tables as workbooks (XLSX): one sheet with typed cells, which no text can turn into a formula.
//!
//! Only what a report needs of the format is written, so that whoever makes one carries no library
//! for it: the parts are a few texts, and `archive` packs them.

mod archive;
mod cells;
mod parts;

pub use archive::{Packed, crc32, zip};
pub use cells::Cell;
pub use parts::{Sheet, parts};

#[cfg(test)]
mod tests;
