//! The head of an article: the line of its date, and the title above that or above the text.

mod dated;
mod signed;
mod title;

use std::ops::Range;

use super::{byline, ends, line::Line, stamp::Stamp};
use title::is_headline;

pub use signed::signed;
pub use title::is_content;

/// The longest title that is preferred to the line above it, in characters.
const LONG: usize = 140;

/// The parts of a page's head, as indices.
#[derive(Debug)]
pub struct Head {
    /// One line, or several in capitals.
    pub title: Range<usize>,
    /// A lead that stands between title and date.
    pub lead: Option<usize>,
    /// The line of the date.
    pub dated: Option<(usize, Stamp)>,
    /// Where the body begins.
    pub body: usize,
}

/// The head of a page's lines.
pub fn head(lines: &[Line]) -> Option<Head> {
    let Some((at, stamp)) = dated::line(lines) else {
        let place = above_text(lines).or_else(|| first(lines, 0))?;
        return Some(over_body(lines, place, None));
    };
    let above: Vec<usize> = (0..at).filter(|at| is_headline(&lines[*at])).collect();
    if is_under_text(lines, at) {
        let place = above_text(&lines[..at]).or_else(|| first(lines, 0))?;
        return Some(over_body(lines, place, Some((at, stamp))));
    }
    let named = above.iter().rposition(|at| !is_text(&lines[*at]));
    if let Some(place) = named.or(if above.is_empty() { None } else { Some(0) }) {
        let place = over_name(lines, &above, place);
        let mut texts =
            (above[place] + 1..at).filter(|at| is_text(&lines[*at]) && is_content(&lines[*at]));
        let lead = texts.next();
        if texts.next().is_some() {
            return Some(over_body(lines, above[place], Some((at, stamp))));
        }
        let title = title::whole(lines, above[place]);
        return Some(Head { title, lead, dated: Some((at, stamp)), body: at + 1 });
    }
    let content = |range: Range<usize>| range.filter(|at| is_content(&lines[*at]));
    if let Some(last) = content(0..at).next_back() {
        // A short line: `Họp dân`. A menu's last word looks the same, unless a title follows.
        let next = content(at + 1..lines.len()).next();
        let follows = next.is_some_and(|at| is_headline(&lines[at]) && !is_text(&lines[at]));
        let rest = next.map_or(0, |next| content(next + 1..lines.len()).count());
        if !(follows && rest > 0) {
            // `Họp dân` over `Lò Mai`
            let above = last.checked_sub(1).filter(|above| is_content(&lines[*above]));
            let named = byline::is_name(&lines[last]) && lines[last].text.contains(' ');
            let title = above.filter(|above| named && lines[last].adjoins(&lines[*above]));
            let title = title.unwrap_or(last);
            let dated = Some((at, stamp));
            return Some(Head { title: title..title + 1, lead: None, dated, body: at + 1 });
        }
    }
    let title = first(lines, at + 1)?;
    Some(over_body(lines, title, Some((at, stamp))))
}

/// A head whose body follows its title.
fn over_body(lines: &[Line], title: usize, dated: Option<(usize, Stamp)>) -> Head {
    let title = title::whole(lines, title);
    Head { body: title.end, title, lead: None, dated }
}

/// The first line from `start` that can be a title, or that is anything at all.
fn first(lines: &[Line], start: usize) -> Option<usize> {
    let title = (start..lines.len()).find(|at| is_headline(&lines[*at]));
    title.or_else(|| (start..lines.len()).find(|at| is_content(&lines[*at])))
}

/// The title right above the first sentence of the text; what is above it is a menu.
fn above_text(lines: &[Line]) -> Option<usize> {
    let text = lines.iter().position(|line| is_text(line) && is_content(line))?;
    let above: Vec<usize> = (0..text).filter(|at| is_headline(&lines[*at])).collect();
    let (last, rest) = above.split_last()?;
    let long = lines[*last].text.chars().count() > LONG || lines[*last].is_caption();
    Some(*rest.last().filter(|_| long).unwrap_or(last))
}

/// Whether the text, or most of it, stands above the date.
fn is_under_text(lines: &[Line], at: usize) -> bool {
    let sentence = |line: &&Line| is_headline(line) && line.is_sentence();
    let length = |lines: &[Line]| -> (usize, usize) {
        let said = lines.iter().take_while(|line| ends::of(line) != Some(ends::End::Remarks));
        let sizes = said.filter(sentence).map(|line| line.text.chars().count());
        sizes.fold((0, 0), |(count, sum), size| (count + 1, sum + size))
    };
    let (sentences, above) = length(&lines[..at]);
    dated::second_paragraph(&lines[..at]).is_some()
        || sentences >= 2 && above > length(&lines[at + 1..]).1
}

/// The title above the author's name, when that is what stands right above the date.
fn over_name(lines: &[Line], above: &[usize], place: usize) -> usize {
    let line = &lines[above[place]];
    let named = byline::is_author(line) && (!line.is_capitals() || byline::is_person(line));
    let titles = |title: &usize| {
        let title = &lines[above[*title]];
        // A section's name, `Văn hóa - Xã hội`, is shorter than the title below it.
        let longer = title.text.chars().count() > line.text.chars().count();
        let alike = line.is_capitals() && title.is_capitals();
        !is_text(title) && !alike && (longer || byline::is_surely_author(line))
    };
    let right_above = |title: &usize| above[*title] + 1 == above[place];
    place.checked_sub(1).filter(right_above).filter(|title| named && titles(title)).unwrap_or(place)
}

/// Whether a line is text rather than a title, which may call out: `Hãy giữ lấy rừng!`
fn is_text(line: &Line) -> bool {
    line.is_sentence() && !(line.text.ends_with('!') && line.text.chars().count() <= LONG)
}
