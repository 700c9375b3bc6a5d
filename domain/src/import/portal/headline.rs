//! Which lines of a page can be a title.

use super::{counts, furniture, labels, line::Line, signed::signed};

/// Whether a line can be a title: long enough, and neither the page's nor about the article.
pub fn is_headline(line: &Line) -> bool {
    line.is_title() && is_content(line) && !labels::is(&line.text) && !is_menu(&line.text)
}

/// Whether a line is neither the page's, nor a date, nor counts.
pub fn is_content(line: &Line) -> bool {
    !furniture::is(line) && signed(line).is_none() && counts::only_views(&line.text).is_none()
}

/// `Giới thiệu | Tin tức | Văn bản`
fn is_menu(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['|', '/']).filter(|part| part.contains(' ')).collect();
    let item = |part: &&str| part.split_whitespace().count() <= 4;
    parts.len() > 2 && parts.iter().all(item) && !text.ends_with('.')
}
