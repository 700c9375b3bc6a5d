//! What is plainly an article's text, and no long line of its page.

use super::{furniture, line::Line};

/// Whether a line is a sentence of the text: no `Tìm kiếm...`, no teaser that breaks off.
pub fn is_prose(line: &Line) -> bool {
    line.is_prose() && !furniture::is(line)
}

/// Whether a line is a paragraph of the text.
pub fn is_paragraph(line: &Line) -> bool {
    line.is_paragraph() && !furniture::is(line)
}
