//! Names taken into the post: who wrote an article, whom it was taken from.

use super::{Post, byline, labels, line::Line};
use crate::articles::Source;

/// Takes names, labels and the section that share the line of the date.
pub fn beside(parts: &[String], post: &mut Post) {
    let mut names = Vec::new();
    for part in parts {
        let line = Line::of(part);
        if labels::take(&line, post) || byline::poster(part).is_some() {
            continue;
        }
        if byline::is_name(&line) {
            names.push(part.as_str());
        } else if post.category.is_empty() {
            part.clone_into(&mut post.category);
        }
    }
    if post.byline.is_empty() {
        post.byline = names.join(" - ");
    }
}

/// Takes names off the last lines: who wrote it, whom it was taken from.
pub fn signature(paragraphs: &mut Vec<&Line>, post: &mut Post) {
    while paragraphs.len() > 1
        && let Some(last) = paragraphs.last()
    {
        if let Some(name) = byline::taken_from(last).filter(|_| post.source.is_none()) {
            post.source = Some(Source { name: name.to_owned(), url: None });
        } else if post.byline.contains(byline::bare(&last.text)) && byline::is_name(last) {
            // The head has told it already.
        } else if post.byline.is_empty() && byline::signs(last, paragraphs[paragraphs.len() - 2]) {
            byline::bare(&last.text).clone_into(&mut post.byline);
        } else {
            return;
        }
        paragraphs.pop();
    }
}

/// Whether a paper's mark, `LĐO`, stands alone above the text.
pub fn is_mark_above(paragraphs: &[&Line]) -> bool {
    matches!(paragraphs, [mark, text, ..] if is_mark(mark) && text.is_sentence())
}

/// A paper's mark: `LĐO`.
pub fn is_mark(line: &Line) -> bool {
    line.is_capitals() && !line.text.contains(' ') && line.text.chars().count() <= 5
}
