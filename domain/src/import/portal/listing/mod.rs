//! A listing of notices, in any of the three shapes portals give it.

mod blocks;
mod inline;
mod label;
mod parts;
mod table;

use std::{collections::HashSet, ops::Range};

use super::{super::faults::Faults, line::Line, post::Post, stamp::stamp};
use crate::{postings::Kind, tallies::Opening};
use parts::{Part, parts};

/// The notices of a page and where their lines are.
#[derive(Default)]
pub struct Listing {
    pub notices: Vec<Post>,
    /// The first and the last line of each notice.
    spans: Vec<Range<usize>>,
    /// Lines that were used.
    used: HashSet<usize>,
}

/// Finds every notice of a page.
pub fn read(lines: &[Line], faults: &mut Faults) -> Listing {
    let parts = parts(lines, faults);
    let usual = blocks::usual_size(lines, &parts);
    let mut listing = Listing::default();
    let mut after = 0;
    for (range, part) in parts {
        listing.used.extend(range.clone());
        match part {
            Part::Whole(post) => listing.take(post, range.clone()),
            Part::Counts(tail) => {
                let above = after..range.start;
                match blocks::read(lines, above, &tail, usual, faults) {
                    Some((post, used)) => {
                        let first = used.iter().copied().min().unwrap_or(range.start);
                        listing.used.extend(used);
                        listing.take(post, first..range.end);
                    }
                    None => faults.refuse(
                        Some(lines[range.start].number),
                        "title",
                        "Có lượt xem, lượt tải nhưng phía trên không có tên thông báo.",
                    ),
                }
            }
        }
        after = range.end;
    }
    listing.date(lines);
    label::unnumber(&mut listing.notices);
    listing
}

impl Listing {
    fn take(&mut self, post: Post, span: Range<usize>) {
        self.notices.push(post);
        self.spans.push(span);
    }

    /// Dates that stand on a line right above or right below each notice: the side where more are.
    fn date(&mut self, lines: &[Line]) {
        let dated = |at: usize| stamp(&lines[at]).filter(|_| !self.used.contains(&at));
        let above = |span: &Range<usize>| {
            let at = span.start.checked_sub(1).filter(|at| lines[span.start].adjoins(&lines[*at]));
            at.and_then(|at| Some((at, dated(at)?)))
        };
        let below = |span: &Range<usize>| {
            let at = Some(span.end).filter(|at| *at < lines.len());
            let at = at.filter(|at| lines[*at].adjoins(&lines[at - 1]));
            at.and_then(|at| Some((at, dated(at)?)))
        };
        let above: Vec<_> = self.spans.iter().map(above).collect();
        let below: Vec<_> = self.spans.iter().map(below).collect();
        let more = above.iter().flatten().count() > below.iter().flatten().count();
        for (notice, found) in self.notices.iter_mut().zip(if more { above } else { below }) {
            if let Some((at, stamp)) = found.filter(|_| notice.posted.is_none()) {
                notice.posted = Some(stamp.moment);
                self.used.insert(at);
            }
        }
    }

    /// The runs of lines that the listing leaves, and whether each stands within it.
    pub fn gaps(&self, length: usize) -> Vec<(Range<usize>, bool)> {
        let mut used: Vec<usize> = self.used.iter().copied().collect();
        used.sort_unstable();
        let starts = std::iter::once(0).chain(used.iter().map(|at| at + 1));
        let ends = used.iter().copied().chain([length]);
        starts
            .zip(ends)
            .filter(|(start, end)| start < end)
            .map(|(start, end)| (start..end, start > 0 && end < length))
            .collect()
    }
}

fn notice(line: &Line, title: &str, opening: Opening) -> Post {
    let mut post = Post::new(Kind::Notice, line.number, label::unlabelled(title).to_owned());
    post.opening = opening;
    post
}
