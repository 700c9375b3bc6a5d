//! The record of posting (biên bản niêm yết): one sheet of A4 to print, sign and file.

mod letterhead;
mod page;
mod sheet;
mod tables;

pub use page::proof_sheet_page;
