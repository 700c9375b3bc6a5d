//! The body of an article: how far it reaches on its page, which lines it has, and its HTML.

use super::{
    super::{
        super::bodies::escaped,
        byline, credits,
        ends::{self, End},
        files, furniture,
        head::Head,
        labels,
        line::Line,
        post::Post,
        stamp::{Stamp, is_event, stamp},
        text,
    },
    boxes,
};
use crate::Moment;

/// The most lines that can follow an article on its page.
const TAIL: usize = 400;

/// The most names between the head and the text.
const NAMES: usize = 3;

/// The most lines between two days of a timetable.
const DAY: usize = 40;

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
    let mut ending = Ending::default();
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
            let loose = labels::is_loose(line) && !body.is_beside_head();
            let kept = loose && !ending.is_near(lines, at + 1, head, &body, post);
            body.take(lines, at, kept, post);
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
    /// Takes a line; a label may be `kept` as text.
    fn take(&mut self, lines: &'l [Line], at: usize, kept: bool, post: &mut Post) {
        let line = &lines[at];
        let above = at.checked_sub(1).map(|at| &lines[at]);
        let above_text = self.paragraphs.is_empty();
        let again = |stamp: &Stamp| {
            let day = post.posted.map(Moment::date);
            let same = above_text && day == Some(stamp.moment.date());
            is_told(stamp) || same && (stamp.timed || !is_first_day(stamp, &lines[at + 1..]))
        };
        // Any other date belongs to the text: a timetable has a line for each day.
        if let Some(stamp) = stamp(line).filter(|_| !is_event(line)).filter(again) {
            if stamp.updated && post.posted.is_none_or(|posted| posted <= stamp.moment) {
                post.updated = Some(stamp.moment);
            }
        } else if files::is_file(line, above) {
            self.files.push(line);
        } else if kept
            || !(labels::take(line, post)
                || above_text && line.text == post.title
                || is_aside(line, above, post))
        {
            self.paragraphs.push(line);
        }
    }

    /// Whether nothing but names stands between the head and here.
    fn is_beside_head(&self) -> bool {
        self.paragraphs.len() <= NAMES && self.paragraphs.iter().all(|line| byline::is_name(line))
    }

    /// Whether there was text, rather than a few words above it; `Bình luận 0` may stand there.
    fn is_begun(&self, rest: &[Line]) -> bool {
        self.paragraphs.iter().any(|line| line.is_sentence())
            || !self.paragraphs.is_empty()
                && !rest.iter().take_while(|line| ends::of(line).is_none()).any(text::is_paragraph)
    }

    /// Whether there was text, and no more of it comes before the page shows something else.
    fn is_over(&self, rest: &[Line]) -> bool {
        rest.len() <= TAIL
            && self.paragraphs.iter().any(|line| text::is_prose(line))
            && !rest.iter().take_while(|line| ends::of(line).is_none()).any(text::is_prose)
    }
}

/// Whether the lines that end an article are reached; a run of such lines is walked through once.
#[derive(Default)]
struct Ending {
    /// Where the last run ended, and whether the article's end was there.
    run: Option<(usize, bool)>,
}

impl Ending {
    /// Whether labels, names and what is the page's are all that follows from `start` to the end.
    fn is_near(
        &mut self,
        lines: &[Line],
        start: usize,
        head: &Head,
        body: &Body,
        post: &Post,
    ) -> bool {
        if let Some((_, near)) = self.run.filter(|(end, _)| start <= *end) {
            return near;
        }
        let dated = head.dated.as_ref().map(|(dated, _)| *dated);
        let mut end = start;
        let near = loop {
            let Some(line) = lines.get(end) else { break true };
            let over = ends::of(line).is_some() && !is_part(lines, end);
            if over || boxes::is_topics(lines, end) || is_all(line, &lines[end + 1..], body, post) {
                break true;
            }
            let above = &lines[end - 1];
            let label = labels::is(&line.text) || stamp(line).as_ref().is_some_and(is_told);
            let page = is_aside(line, Some(above), post)
                || files::is_file(line, Some(above))
                || boxes::is_link(line);
            if !(label || page || dated == Some(end) || credits::is_credit(line, above)) {
                break false;
            }
            end += 1;
        };
        self.run = Some((end, near));
        near
    }
}

/// Whether a name closes the article, so that what follows is the page's.
fn is_all(line: &Line, rest: &[Line], body: &Body, post: &Post) -> bool {
    is_closing(line, post) && body.is_over(rest)
}

/// Whether a line is the page's or names what goes elsewhere.
fn is_aside(line: &Line, above: Option<&Line>, post: &Post) -> bool {
    files::is_heading(line)
        || above.is_some_and(|above| furniture::is_tally(line, above))
        || is_picture_of(line, &post.title)
        || furniture::is(line)
}

/// Whether a date says that it tells when something was posted or changed.
fn is_told(stamp: &Stamp) -> bool {
    stamp.labelled || stamp.updated
}

/// Whether a date heads the first day of a timetable: below it, before any paragraph, another day does.
fn is_first_day(first: &Stamp, below: &[Line]) -> bool {
    let listed = below.iter().take(DAY);
    let mut listed = listed.take_while(|line| ends::of(line).is_none() && !line.is_paragraph());
    let day = |line: &Line| stamp(line).filter(|stamp| !is_told(stamp) && !stamp.timed);
    listed.find_map(day).is_some_and(|next| next.moment > first.moment)
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
