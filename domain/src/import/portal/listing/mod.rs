//! A listing of notices, in any of the three shapes portals give it.

mod blocks;
mod inline;
mod label;
mod table;

use std::{collections::HashSet, ops::Range};

use super::{
    super::faults::Faults,
    Post,
    counts::{self, Tail},
    furniture,
    line::Line,
};
use crate::{postings::Kind, tallies::Opening};

/// The notices of a page and where their lines are.
#[derive(Default)]
pub struct Listing {
    pub notices: Vec<Post>,
    /// Lines that were used.
    used: HashSet<usize>,
}

/// A part of a listing.
enum Part {
    /// A notice on a line of its own.
    Whole(Post),
    /// Counts; the title is above them.
    Counts(Tail),
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
            Part::Whole(post) => listing.notices.push(post),
            Part::Counts(tail) => {
                let above = after..range.start;
                match blocks::read(lines, above, &tail, usual, faults) {
                    Some((post, used)) => {
                        listing.notices.push(post);
                        listing.used.extend(used);
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
    listing
}

impl Listing {
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

/// Rows of tables, titles with their counts behind them, and lines of counts, in their order.
fn parts(lines: &[Line], faults: &mut Faults) -> Vec<(Range<usize>, Part)> {
    let mut parts: Vec<(Range<usize>, Part)> = Vec::new();
    let mut rows = table::read(lines, faults).into_iter().peekable();
    let mut at = 0;
    while at < lines.len() {
        if let Some((range, post)) = rows.next_if(|(range, _)| range.start == at) {
            at = range.end;
            parts.push((range, Part::Whole(post)));
            continue;
        }
        let (length, part) = part(&lines[at..]);
        // Counts right above paragraphs are an article's.
        let part = part
            .filter(|part| matches!(part, Part::Whole(_)) || !is_under_head(&lines[at + length..]));
        parts.extend(part.map(|part| (at..at + length, part)));
        at += length;
    }
    let between: Vec<(usize, Post)> = parts
        .windows(2)
        .filter(|pair| pair.iter().all(|(_, part)| matches!(part, Part::Whole(_))))
        .filter(|pair| pair[0].0.end + 1 == pair[1].0.start)
        .filter_map(|pair| Some((pair[0].0.end, inline::dated(&lines[pair[0].0.end])?)))
        .collect();
    parts.extend(between.into_iter().map(|(at, post)| (at..at + 1, Part::Whole(post))));
    parts.sort_by_key(|(range, _)| range.start);
    parts
}

/// What the first line tells, with the second or without it.
fn part(lines: &[Line]) -> (usize, Option<Part>) {
    if let Some(tail) = counts::tail(&lines[0].text) {
        let whole = inline::counted(&lines[0], &tail);
        return (1, Some(whole.map_or(Part::Counts(tail), Part::Whole)));
    }
    match pair(lines) {
        Some(opening) => (2, Some(Part::Counts(Tail { start: 0, opening, moment: None }))),
        None => (1, None),
    }
}

/// Whether a text begins with these lines: two paragraphs, with no title before them.
fn is_under_head(lines: &[Line]) -> bool {
    let said = lines.iter().filter(|line| !furniture::is(line) && !line.is_caption());
    said.take(2).filter(|line| line.is_paragraph()).count() == 2
}

/// Views on one line and downloads on the next, in either order.
fn pair(lines: &[Line]) -> Option<Opening> {
    let [first, second, ..] = lines else { return None };
    let (first, second) = (counts::both(&first.text)?, counts::both(&second.text)?);
    let (views, downloads) = match (first, second) {
        ((Some(views), None), (None, Some(downloads)))
        | ((None, Some(downloads)), (Some(views), None)) => (views, downloads),
        _ => return None,
    };
    Some(Opening { views, downloads, ..Opening::default() })
}

fn notice(line: &Line, title: &str, opening: Opening) -> Post {
    let mut post = Post::new(Kind::Notice, line.number, label::unlabelled(title).to_owned());
    post.opening = opening;
    post
}
