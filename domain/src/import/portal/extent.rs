//! How far an article reaches on its page, and which of the lines in between are its body.

use super::{
    Post, boxes, byline,
    ends::{self, End},
    files, furniture, labels,
    line::Line,
    stamp::{Stamp, is_event, stamp},
    title::Head,
};
use crate::Moment;

/// The most lines that can follow an article on its page.
const TAIL: usize = 400;

/// The body's lines and what was left out of them.
#[derive(Default)]
pub struct Extent<'l> {
    pub paragraphs: Vec<&'l Line>,
    /// Where the article ends.
    pub end: usize,
    /// Boxes of links and forms that stood in the middle.
    pub boxes: Vec<&'l Line>,
    /// Names of files the page offers.
    pub files: Vec<&'l Line>,
}

/// Reads the body; labels go into the post.
pub fn read<'l>(lines: &'l [Line], head: &Head, post: &mut Post) -> Extent<'l> {
    let mut extent = Extent { end: lines.len(), ..Extent::default() };
    let mut at = head.body;
    while at < lines.len() {
        let line = &lines[at];
        let end = ends::of(line).filter(|_| !is_part(lines, at));
        let past = match end {
            Some(End::Links) => boxes::resumes(lines, at),
            _ => boxes::form(lines, at),
        };
        if let Some(past) = past {
            extent.boxes.extend(&lines[at..past]);
            at = past;
            continue;
        }
        if end.is_some() && !extent.paragraphs.is_empty() {
            extent.end = at;
            return extent;
        }
        let dated = head.dated.as_ref().is_some_and(|(dated, _)| *dated == at);
        if !dated && end.is_none() {
            extent.take(lines, at, post);
        }
        at += 1;
        if is_closing(line, post) && extent.is_over(&lines[at..]) {
            extent.end = at;
            return extent;
        }
    }
    extent
}

impl<'l> Extent<'l> {
    fn take(&mut self, lines: &'l [Line], at: usize, post: &mut Post) {
        let line = &lines[at];
        let above = at.checked_sub(1).map(|at| &lines[at]);
        let told = |stamp: &Stamp| {
            let day = post.posted.map(Moment::date);
            stamp.labelled || stamp.updated || day == Some(stamp.moment.date())
        };
        // Any other date belongs to the text: a timetable has a line for each day.
        if let Some(stamp) = stamp(line).filter(|_| !is_event(line)).filter(told) {
            if stamp.updated && post.posted.is_none_or(|posted| posted <= stamp.moment) {
                post.updated = Some(stamp.moment);
            }
        } else if files::is_file(line, above) {
            self.files.push(line);
        } else if !(files::is_heading(line)
            || above.is_some_and(|above| furniture::is_tally(line, above))
            || self.paragraphs.is_empty() && line.text == post.title
            || is_picture_of(line, &post.title)
            || furniture::is(line)
            || labels::take(line, post))
        {
            self.paragraphs.push(line);
        }
    }

    /// Whether there was text, and no more of it comes before the page shows something else.
    fn is_over(&self, rest: &[Line]) -> bool {
        let text = |line: &Line| line.is_prose() && !furniture::is(line);
        rest.len() <= TAIL
            && self.paragraphs.iter().any(|line| text(line))
            && !rest.iter().take_while(|line| ends::of(line).is_none()).any(text)
    }
}

/// Whether a heading that readers' remarks have as well is one of the text: a paragraph follows.
fn is_part(lines: &[Line], at: usize) -> bool {
    matches!(lines[at].folded.as_str(), "danh gia" | "y kien")
        && lines.get(at + 1).is_some_and(Line::is_paragraph)
}

/// Whether a line closes an article: it says who wrote it, once more or for the first time.
fn is_closing(line: &Line, post: &Post) -> bool {
    let again = byline::is_name(line) && post.byline.contains(byline::bare(&line.text));
    again || labels::closes(&line.text)
}

/// Whether a line is what portals call a picture that has no name of its own: `Tiêu đề - Ảnh 1.`
fn is_picture_of(line: &Line, title: &str) -> bool {
    let rest = line.text.strip_prefix(title).map(|rest| rest.trim_matches([' ', '-', '–', '.']));
    let number = rest.and_then(|rest| rest.strip_prefix("Ảnh"));
    number.is_some_and(|number| number.trim().bytes().all(|byte| byte.is_ascii_digit()))
}
