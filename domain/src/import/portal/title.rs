//! Finding the title: what stands above the date, or first.

use super::{
    furniture,
    line::Line,
    stamp::{Stamp, stamp},
};

/// The parts of a page's head, as indices.
#[derive(Debug)]
pub struct Head {
    pub title: usize,
    /// A lead that stands between title and date.
    pub lead: Option<usize>,
    /// The line of the date.
    pub dated: Option<(usize, Stamp)>,
    /// Where the body begins.
    pub body: usize,
}

/// The head of a page's lines.
pub fn head(lines: &[Line]) -> Option<Head> {
    let dated = date_line(lines);
    let content = |range: std::ops::Range<usize>| {
        range.filter(|at| !furniture::is(&lines[*at]) && stamp(&lines[*at]).is_none())
    };
    let first_title = |range: std::ops::Range<usize>| {
        let mut range = content(range);
        let first = range.clone().next();
        range.find(|at| lines[*at].is_title()).or(first)
    };
    let Some((at, stamp)) = dated else {
        let title = first_title(0..lines.len())?;
        return Some(Head { title, lead: None, dated: None, body: title + 1 });
    };
    let above: Vec<usize> = content(0..at).filter(|at| lines[*at].is_title()).collect();
    let sentences = above.iter().filter(|at| lines[**at].is_sentence()).count();
    if sentences >= 2 {
        // The date stands under the text.
        let title = above[0];
        return Some(Head { title, lead: None, dated: Some((at, stamp)), body: title + 1 });
    }
    let named = above.iter().rposition(|at| !lines[*at].is_sentence());
    let dated = Some((at, stamp));
    if let Some(place) = named.or(if above.is_empty() { None } else { Some(0) }) {
        let lead = above.get(place + 1).copied();
        return Some(Head { title: above[place], lead, dated, body: at + 1 });
    }
    if let Some(title) = content(0..at).next_back() {
        // A short line: `Họp dân`. A menu's last word looks the same, unless a title follows.
        let next = content(at + 1..lines.len()).next();
        let follows = next.is_some_and(|at| lines[at].is_title() && !lines[at].is_sentence());
        let rest = next.map_or(0, |next| content(next + 1..lines.len()).count());
        if !(follows && rest > 0) {
            return Some(Head { title, lead: None, dated, body: at + 1 });
        }
    }
    let title = first_title(at + 1..lines.len())?;
    Some(Head { title, lead: None, dated, body: title + 1 })
}

/// The first line of a date; a page's clock, above the title or without an hour, gives way to one
/// under the title that has an hour.
fn date_line(lines: &[Line]) -> Option<(usize, Stamp)> {
    let mut found: Option<(usize, Stamp)> = None;
    let mut begun = false;
    let titled = |at: usize| {
        lines[..at]
            .iter()
            .any(|line| line.is_title() && !furniture::is(line) && stamp(line).is_none())
    };
    for (at, line) in lines.iter().enumerate() {
        if begun && furniture::ends(line) {
            break;
        }
        begun |= line.is_sentence();
        let Some(stamp) = stamp(line) else { continue };
        match &found {
            Some((first, _)) if !begun && stamp.timed && !stamp.updated && !titled(*first) => {
                found = if titled(at) { Some((at, stamp)) } else { found };
            }
            Some((_, first)) if first.timed || !stamp.timed || begun => {}
            Some((_, first)) if !first.updated && stamp.updated => {}
            _ => found = Some((at, stamp)),
        }
    }
    found
}
