//! The body of an article: how far it reaches on its page, which lines it has, and its HTML.

use super::{
    super::{
        super::bodies::escaped,
        byline,
        ends::{self, End},
        files, furniture,
        head::Head,
        labels,
        line::Line,
        post::Post,
        stamp::{Stamp, is_event, stamp},
    },
    boxes,
};
use crate::Moment;

/// The most lines that can follow an article on its page.
const TAIL: usize = 400;

/// The body's lines and what was left out of them.
#[derive(Default)]
pub struct Body<'l> {
    pub paragraphs: Vec<&'l Line>,
    /// Where the article ends.
    pub end: usize,
    /// Boxes of links and forms that stood in the middle.
    pub boxes: Vec<&'l Line>,
    /// Names of files the page offers.
    pub files: Vec<&'l Line>,
}

/// Reads the body; labels go into the post.
pub fn read<'l>(lines: &'l [Line], head: &Head, post: &mut Post) -> Body<'l> {
    let mut body = Body { end: lines.len(), ..Body::default() };
    let mut at = head.body;
    while at < lines.len() {
        let line = &lines[at];
        let end = ends::of(line).filter(|_| !is_part(lines, at));
        let past = match end {
            Some(End::Links) => boxes::resumes(lines, at),
            None if boxes::is_link(line) => Some(at + 1),
            _ => boxes::form(lines, at),
        };
        if let Some(past) = past {
            body.boxes.extend(&lines[at..past]);
            at = past;
            continue;
        }
        // `Xem thêm:` stands in the middle as often as at the end.
        let over = end.is_some()
            && body.is_begun(&lines[at + 1..])
            && (line.folded != "xem them" || body.is_over(&lines[at + 1..]));
        if over || boxes::is_topics(lines, at) && body.is_over(&lines[at..]) {
            body.end = at;
            return body;
        }
        let dated = head.dated.as_ref().is_some_and(|(dated, _)| *dated == at);
        if !dated && end.is_none() {
            body.take(lines, at, post);
        }
        at += 1;
        if is_closing(line, post) && body.is_over(&lines[at..]) {
            body.end = at;
            return body;
        }
    }
    body
}

impl<'l> Body<'l> {
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
            || labels::take(line, post)
            || furniture::is(line))
        {
            self.paragraphs.push(line);
        }
    }

    /// Whether there was text, rather than a few words above it; `Bình luận 0` may stand there.
    fn is_begun(&self, rest: &[Line]) -> bool {
        let text = |line: &Line| line.is_paragraph() && !furniture::is(line);
        self.paragraphs.iter().any(|line| line.is_sentence())
            || !self.paragraphs.is_empty()
                && !rest.iter().take_while(|line| ends::of(line).is_none()).any(text)
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

/// The sanitised HTML of lines: each a paragraph, bulleted ones together a list.
pub fn html(lines: &[&Line]) -> String {
    let mut html = String::new();
    let mut listed = false;
    for line in lines {
        if line.bullet != listed {
            html.push_str(if line.bullet { "<ul>" } else { "</ul>" });
            listed = line.bullet;
        }
        let name = if line.bullet { "li" } else { "p" };
        html.push_str(&format!("<{name}>{}</{name}>", escaped(&line.text)));
    }
    if listed {
        html.push_str("</ul>");
    }
    html
}
