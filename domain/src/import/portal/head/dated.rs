//! Finding the line that tells when an article was posted.

use super::{
    super::{
        ends,
        line::Line,
        stamp::{Stamp, is_event, stamp},
        text,
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
            let clock = bare && (later || page.is_clock(*first_at, first));
            let apart = page.is_titled(*first_at + 1, at);
            if begun {
                // `23/11/2026`, the text, `Ngày đăng: 03/10/2018`
                bare && next.labelled && !next.updated
            } else if apart && next.updated {
                // `23/11/2026`, the title, `Cập nhật: 03/10/2018`
                clock && next.labelled
            } else if apart && (clock || bare && next.labelled || next.timed && (bare || later)) {
                // `Thứ hai, 23/11/2026`, the title, `03/10/2018 22:01`
                true
            } else {
                // `03/10/2018` over `03/10/2018 22:01`, with no title between
                !first.timed && next.timed && (first.updated || !next.updated)
            }
        });
        if better {
            found = Some((at, next));
        }
    }
    found.filter(|(at, stamp)| !page.is_clock(*at, stamp))
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
    /// Which lines would be the page's clock.
    clocks: Vec<bool>,
}

impl Page {
    fn of(lines: &[Line]) -> Self {
        let text = lines.iter().position(text::is_prose).unwrap_or(lines.len());
        let ends = |at: &usize| ends::of(&lines[*at]).is_some();
        let end = (text..lines.len()).find(ends).unwrap_or(lines.len());
        let clocks = clocks(lines);
        let lines = &lines[..end];
        let last = lines.iter().rposition(Line::is_prose).unwrap_or(0);
        Self {
            headlines: (0..end).filter(|at| is_headline(&lines[*at])).collect(),
            text,
            within: second_paragraph(lines).unwrap_or(end)..last,
            end,
            clocks,
        }
    }

    fn is_clock(&self, at: usize, stamp: &Stamp) -> bool {
        !stamp.labelled && stamp.beside.is_empty() && self.clocks[at]
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

/// Where a page's text has plainly begun.
pub fn second_paragraph(lines: &[Line]) -> Option<usize> {
    (0..lines.len()).filter(|at| text::is_paragraph(&lines[*at])).nth(1)
}

/// Whether each line, if it is a date, is the page's clock: a menu or the weather, and a title, stand
/// between it and the text.
fn clocks(lines: &[Line]) -> Vec<bool> {
    let mut clocks = vec![false; lines.len()];
    // What stands below a line, down to the next text.
    let (mut begun, mut title, mut menu, mut weather) = (false, false, 0, false);
    for (at, line) in lines.iter().enumerate().rev() {
        clocks[at] = menu > 2 || weather;
        if text::is_prose(line) {
            (begun, title, menu, weather) = (true, false, 0, false);
        } else if begun && is_headline(line) {
            title = true;
        } else if title {
            menu += usize::from(is_content(line));
            weather |= is_weather(line);
        }
    }
    clocks
}
