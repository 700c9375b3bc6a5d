//! A notice on one line: `Lịch thi vòng 2 (18/09/2020) (162 lượt xem | 158 lượt tải)`.

use super::{
    super::{super::dates, counts::Tail, furniture, head::signed, line::Line, post::Post, stamp},
    label, notice,
};
use crate::tallies::Opening;

/// The notice a line is; `None` when nothing but details stands before its counts.
pub fn counted(line: &Line, tail: &Tail) -> Option<Post> {
    let title = tail.before(&line.text);
    let bare = Line::of(title);
    let told = furniture::is(&bare) || signed(&bare).is_some();
    if title.is_empty() || told || label::number(title).is_some() || label::is_detail(&bare) {
        return None;
    }
    let mut post = notice(line, title, tail.opening);
    post.posted = tail.moment;
    Some(post)
}

/// The notice of a line that has a date but no counts, between two that have both.
pub fn dated(line: &Line) -> Option<Post> {
    let (title, end) = line.text.rsplit_once('(')?;
    let found = dates::find(end.strip_suffix(')')?)?;
    let plain = stamp::is_beside(&found.rest) && !title.trim().is_empty();
    let mut post = notice(line, title.trim(), Opening::default());
    post.posted = Some(found.moment);
    plain.then_some(post)
}
