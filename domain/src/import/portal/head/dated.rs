//! Finding the line that tells when an article was posted.

use super::{
    super::{
        ends, furniture,
        line::Line,
        stamp::{Stamp, is_event, stamp},
    },
    signed::signed,
    title::{is_content, is_headline, is_weather},
};

/// The first line of a date; one that is rather the page's clock gives way to a later one.
pub fn line(lines: &[Line]) -> Option<(usize, Stamp)> {
    let page = Page::of(lines);
    let mut found: Option<(usize, Stamp)> = None;
    for (at, line) in lines.iter().enumerate().take(page.end) {
        // Where the text has begun, names beside a date and dates of events are the text's.
        let begun = at >= page.text;
        let read = if begun { stamp(line).filter(|_| !is_event(line)) } else { signed(line) };
        let Some(next) = read.filter(|stamp| stamp.labelled || !page.is_within_text(at)) else {
            continue;
        };
        let better = found.as_ref().is_none_or(|(first_at, first)| {
            // Nothing is posted after the page was copied: of two dates the clock is the later.
            let bare = !page.is_titled(0, *first_at) && !first.labelled;
            let later = next.moment <= first.moment;
            let clock = bare && (later || is_clock(lines, *first_at, first));
            let apart = page.is_titled(*first_at + 1, at);
            if begun {
                bare && next.labelled && !next.updated
            } else if apart && next.updated {
                clock && next.labelled
            } else if apart && (clock || bare && next.labelled || next.timed && (bare || later)) {
                true
            } else {
                !first.timed && next.timed && (first.updated || !next.updated)
            }
        });
        if better {
            found = Some((at, next));
        }
    }
    found.filter(|(at, stamp)| !is_clock(lines, *at, stamp))
}

/// Where on a page the text and what can be titles stand.
struct Page {
    headlines: Vec<usize>,
    /// The first sentence.
    text: usize,
    /// The second paragraph and the last sentence: what is between is plainly text.
    within: std::ops::Range<usize>,
    /// Where the page shows something else.
    end: usize,
}

impl Page {
    fn of(lines: &[Line]) -> Self {
        let text = lines.iter().position(is_text).unwrap_or(lines.len());
        let ends = |at: &usize| ends::of(&lines[*at]).is_some();
        let end = (text..lines.len()).find(ends).unwrap_or(lines.len());
        let lines = &lines[..end];
        let last = lines.iter().rposition(Line::is_prose).unwrap_or(0);
        Self {
            headlines: (0..end).filter(|at| is_headline(&lines[*at])).collect(),
            text,
            within: second_paragraph(lines).unwrap_or(end)..last,
            end,
        }
    }

    fn is_titled(&self, from: usize, to: usize) -> bool {
        let next = self.headlines.partition_point(|at| *at < from);
        self.headlines.get(next).is_some_and(|at| *at < to)
    }

    /// Whether a line stands between paragraphs, as the days of a timetable do.
    fn is_within_text(&self, at: usize) -> bool {
        self.within.contains(&at)
    }
}

/// Whether a line is a sentence of the text: no `Tìm kiếm...`, no teaser that breaks off.
fn is_text(line: &Line) -> bool {
    line.is_prose() && !furniture::is(line)
}

/// Where a page's text has plainly begun.
pub fn second_paragraph(lines: &[Line]) -> Option<usize> {
    let paragraph = |at: &usize| lines[*at].is_paragraph() && !furniture::is(&lines[*at]);
    (0..lines.len()).filter(paragraph).nth(1)
}

/// Whether a date is the page's clock: a menu or the weather, and a title, stand between it and the
/// text.
fn is_clock(lines: &[Line], at: usize, stamp: &Stamp) -> bool {
    let below = &lines[at + 1..];
    let text = below.iter().position(is_text).unwrap_or(0);
    let title = below[..text].iter().rposition(is_headline).unwrap_or(0);
    let menu = below[..title].iter().filter(|line| is_content(line) && !is_headline(line)).count();
    let weather = below[..title].iter().any(is_weather);
    !stamp.labelled && stamp.beside.is_empty() && (menu > 2 || weather)
}
