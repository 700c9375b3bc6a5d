//! An article on a page.

mod body;
mod boxes;
mod left;

use super::{
    byline, credits, ends, furniture,
    head::{Head, head, is_content},
    labels,
    line::Line,
    post::Post,
};
use crate::{import::faults::Faults, postings::Kind};
use body::Body;
use left::{Left, texts};

/// The longest lead, in characters.
const LEAD: usize = 2000;

/// The least text that is an article without a date beside a listing, in characters.
const LONG: usize = 300;

/// The shortest sentence that makes an article beside a listing, in characters.
const TELLING: usize = 40;

/// An article and what of its page was left out.
pub struct Article {
    pub posting: Post,
    /// It has the text of an article, whatever else is around it.
    pub long: bool,
    left: Left,
}

impl Article {
    /// Tells what is missing and what was left out.
    pub fn told(&self, faults: &mut Faults) {
        if self.posting.posted.is_none() {
            faults.note("Không thấy ngày đăng trong trang; bài được nhận không có ngày.");
        }
        self.left.told(faults);
    }
}

/// The article of a page's lines; beside a listing only one that is plainly there (`listed`).
pub fn read(lines: &[Line], listed: bool) -> Option<Article> {
    let head = head(lines)?;
    let mut post = begun(lines, &head);
    let mut above = above(&lines[..head.body], &head, &mut post);
    let Body { mut paragraphs, end, boxes, files } = body::read(lines, &head, &mut post);
    credits::signature(&mut paragraphs, &mut post);
    let length: usize = paragraphs.iter().map(|line| line.text.chars().count()).sum();
    let told = head.lead.is_some() || paragraphs.iter().any(|line| is_telling(line));
    let long = told && paragraphs.len() > 1 && length >= LONG;
    if head.lead.is_none() && paragraphs.is_empty()
        || listed && !(told && (long || post.posted.is_some()))
    {
        return None;
    }
    if credits::is_mark_above(&paragraphs) {
        above.push(paragraphs.remove(0).text.clone());
    }
    credits::over_text(&mut paragraphs, &mut post);
    if let Some(lead) = head.lead {
        post.lead.clone_from(&lines[lead].text);
    } else if paragraphs.len() > 1 && is_lead(paragraphs[0]) {
        post.lead.clone_from(&paragraphs.remove(0).text);
    }
    post.body = body::html(&paragraphs);
    if post.byline.is_empty() {
        let writer = lines[..end].iter().find_map(|line| byline::writer(&line.text));
        post.byline = writer.unwrap_or_default().to_owned();
    }
    let (boxes, files) = (texts(&boxes), texts(&files));
    let (after, end) = after(&lines[end..], &mut post);
    Some(Article { posting: post, long, left: Left { above, boxes, files, after, end } })
}

/// A posting with what the title and the line of the date say.
fn begun(lines: &[Line], head: &Head) -> Post {
    let title = &lines[head.title.clone()];
    let text = title.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let mut post = Post::new(Kind::Article, title[0].number, text);
    if let Some((_, stamp)) = &head.dated {
        post.posted = Some(stamp.moment);
        post.opening.views = stamp.views.unwrap_or_default();
        credits::beside(&stamp.beside, &mut post);
    }
    post
}

/// Takes labels above the body, and a name right under the title; gives what is no known furniture.
fn above(lines: &[Line], head: &Head, post: &mut Post) -> Vec<String> {
    let mut above = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let used = head.title.contains(&at) || head.lead == Some(at);
        if used || labels::take(line, post) || !is_content(line) {
            continue;
        }
        // A menu's `Tin Tức` is said again above.
        let person = || {
            let menu = lines[..at].iter().any(|above| above.text.contains(&line.text));
            line.text.contains(' ') && byline::is_author(line) && !menu
        };
        if at == head.title.end && post.byline.is_empty() && person() {
            byline::bare(&line.text).clone_into(&mut post.byline);
        } else {
            above.push(line.text.clone());
        }
    }
    above
}

/// Takes labels below the body; gives how many lines are left, and what they begin with.
fn after(lines: &[Line], post: &mut Post) -> (usize, String) {
    let mut left = Vec::new();
    for line in lines {
        // Ratings end an article and are labels as well.
        let taken = labels::take(line, post);
        if !taken && !furniture::is(line) && ends::of(line).is_none() {
            left.push(line);
        }
    }
    let heading = lines.first().filter(|line| ends::of(line).is_some());
    let end = heading.or(left.first().copied()).map(|line| line.text.clone());
    (left.len(), end.unwrap_or_default())
}

/// Whether a line tells something, as no menu and no banner beside a listing does.
fn is_telling(line: &Line) -> bool {
    line.is_prose() && line.text.chars().count() >= TELLING
}

/// Whether the first paragraph sums the article up, rather than being a caption or a list.
fn is_lead(line: &Line) -> bool {
    let length = line.text.chars().count();
    !line.bullet && !line.is_caption() && (30..=LEAD).contains(&length)
}
