//! Where a page tells counts, and whose they are: rows of tables, titles with their counts behind them,
//! lines of counts below a title.

use std::ops::Range;

use super::{
    super::{
        super::faults::Faults,
        counts::{self, Tail},
        ends, furniture,
        line::Line,
        post::Post,
        stamp::stamp,
    },
    inline, table,
};
use crate::tallies::Opening;

/// The most lines a notice has above its counts.
const TALLEST: usize = 6;

/// A part of a listing.
pub enum Part {
    /// A notice on a line of its own.
    Whole(Post),
    /// Counts; the title is above them.
    Counts(Tail),
}

/// The parts of a page's listing, in their order.
pub fn parts(lines: &[Line], faults: &mut Faults) -> Vec<(Range<usize>, Part)> {
    let mut found: Vec<(Range<usize>, Part, bool)> = Vec::new();
    let mut rows = table::read(lines, faults).into_iter().peekable();
    let mut at = 0;
    while at < lines.len() {
        if let Some((range, post)) = rows.next_if(|(range, _)| range.start == at) {
            at = range.end;
            found.push((range, Part::Whole(post), true));
            continue;
        }
        let (length, part, both) = part(&lines[at..]);
        // Counts right above paragraphs are an article's.
        let part = part
            .filter(|part| matches!(part, Part::Whole(_)) || !is_under_head(&lines[at + length..]));
        found.extend(part.map(|part| (at..at + length, part, both)));
        at += length;
    }
    let mut parts = beside(lines, found);
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

/// What the first line tells, with the second or without it, and whether both counts are told.
fn part(lines: &[Line]) -> (usize, Option<Part>, bool) {
    if let Some(opening) = pair(lines) {
        let tail = Tail { start: 0, opening, moment: None, both: true };
        return (2, Some(Part::Counts(tail)), true);
    }
    match counts::tail(&lines[0].text) {
        Some(tail) => {
            let both = tail.both;
            let whole = inline::counted(&lines[0], &tail);
            (1, Some(whole.map_or(Part::Counts(tail), Part::Whole)), both)
        }
        None => (1, None, false),
    }
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

/// Whether a text begins with these lines: two paragraphs, with no title before them.
fn is_under_head(lines: &[Line]) -> bool {
    let said = lines.iter().filter(|line| !furniture::is(line) && !line.is_caption());
    said.take(2).filter(|line| line.is_paragraph()).count() == 2
}

/// Leaves out each part that tells one count, as articles do, unless it is a neighbour in shape and
/// wording of a notice that has both.
fn beside(lines: &[Line], found: Vec<(Range<usize>, Part, bool)>) -> Vec<(Range<usize>, Part)> {
    let mut kept: Vec<bool> = found.iter().map(|(.., both)| *both).collect();
    let joins = |one: usize, next: usize| {
        let alike = match (&found[one].1, &found[next].1) {
            (Part::Whole(_), Part::Whole(_)) => true,
            (Part::Counts(_), Part::Counts(_)) => {
                let start = |at: usize| wording(&lines[found[at].0.start]);
                start(one) == start(next)
            }
            _ => false,
        };
        alike && is_short(&lines[found[one].0.end..found[next].0.start])
    };
    for at in 0..found.len() {
        let last = at > 0 && kept[at - 1] && joins(at - 1, at);
        kept[at] |= last && !is_head(&lines[found[at].0.end..]);
    }
    for at in (0..found.len().saturating_sub(1)).rev() {
        kept[at] |= kept[at + 1] && joins(at, at + 1);
    }
    let mut kept = kept.into_iter();
    let parts = found.into_iter().filter(|_| kept.next().unwrap_or_default());
    parts.map(|(range, part, _)| (range, part)).collect()
}

/// The words before a line's first figure.
fn wording(line: &Line) -> &str {
    line.folded.split(|sign: char| sign.is_ascii_digit()).next().unwrap_or_default().trim_end()
}

/// Whether lines between two counts are one notice's, rather than a text or another part of the page.
fn is_short(between: &[Line]) -> bool {
    let said = || between.iter().filter(|line| !furniture::is(line));
    said().count() <= TALLEST && !said().any(|line| line.is_sentence() || ends::of(line).is_some())
}

/// Whether counts are the head of an article: a paragraph comes soon, and no other head before it.
fn is_head(below: &[Line]) -> bool {
    let said: Vec<&Line> = below.iter().filter(|line| !furniture::is(line)).take(3).collect();
    let text = said.iter().position(|line| line.is_paragraph());
    let headed = |pair: &[&Line]| pair[0].is_title() && stamp(pair[1]).is_some();
    text.is_some_and(|text| !said[..text].windows(2).any(headed))
}
