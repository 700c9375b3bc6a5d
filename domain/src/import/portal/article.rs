//! An article on a page.

use super::{
    Post, body, byline, furniture, labels,
    line::Line,
    stamp::stamp,
    title::{Head, head},
};
use crate::{
    articles::Source,
    import::faults::{Faults, short},
    postings::Kind,
};

/// The longest lead, in characters.
const LEAD: usize = 2000;

/// An article and what of its page was left out.
pub struct Article {
    pub posting: Post,
    /// How many lines after the end, and the heading that ended it.
    after: usize,
    end: String,
    /// Lines above the title that are no known furniture.
    above: Vec<String>,
}

impl Article {
    /// Tells what is missing and what was left out.
    pub fn told(&self, faults: &mut Faults) {
        if self.posting.posted.is_none() {
            faults.note("Không thấy ngày đăng trong trang; bài được nhận không có ngày.");
        }
        if !self.above.is_empty() {
            let said = short(&self.above.join(" · "));
            faults.note(format!("Đã bỏ {} dòng phía trên tiêu đề: “{said}”.", self.above.len()));
        }
        if self.after > 0 {
            let end = short(&self.end);
            faults.note(format!("Đã bỏ {} dòng sau chỗ hết bài (“{end}”).", self.after));
        }
    }
}

/// The article of a page's lines; beside a listing only one that is plainly there (`listed`).
pub fn read(lines: &[Line], listed: bool) -> Option<Article> {
    let head = head(lines)?;
    let title = &lines[head.title];
    let mut post = Post::new(Kind::Article, title.number, title.text.clone());
    if let Some((_, stamp)) = &head.dated {
        post.posted = Some(stamp.moment);
        post.opening.views = stamp.views.unwrap_or_default();
    }
    for line in &lines[..head.body.min(lines.len())] {
        labels::take(line, &mut post);
    }
    let (mut paragraphs, end) = paragraphs(lines, &head, &mut post);
    ending(&mut paragraphs, &mut post);
    let long: usize = paragraphs.iter().map(|line| line.text.chars().count()).sum();
    if head.lead.is_none() && paragraphs.is_empty() {
        return None;
    }
    if listed && post.posted.is_none() && (paragraphs.len() < 2 || long < 300) {
        return None;
    }
    let leads = paragraphs.len() > 1 && is_lead(paragraphs[0]);
    if let Some(lead) = head.lead {
        post.lead.clone_from(&lines[lead].text);
    } else if leads {
        post.lead.clone_from(&paragraphs.remove(0).text);
    }
    post.body = body::html(&paragraphs);
    let unsaid = |line: &&Line| !furniture::is(line) && !furniture::ends(line);
    let after =
        lines[end..].iter().filter(unsaid).filter(|line| !labels::take(line, &mut post)).count();
    let above = lines[..head.title]
        .iter()
        .filter(|line| !furniture::is(line) && stamp(line).is_none())
        .map(|line| line.text.clone())
        .collect();
    let ended = lines.get(end).map(|line| line.text.clone()).unwrap_or_default();
    // Ratings stand after the end; furniture is passed over above, so they are read apart.
    for line in &lines[end..] {
        labels::take(line, &mut post);
    }
    Some(Article { posting: post, after, end: ended, above })
}

/// The body's lines, and where the article ends.
fn paragraphs<'l>(lines: &'l [Line], head: &Head, post: &mut Post) -> (Vec<&'l Line>, usize) {
    let mut paragraphs: Vec<&Line> = Vec::new();
    for (at, line) in lines.iter().enumerate().skip(head.body) {
        if furniture::ends(line) {
            if paragraphs.is_empty() {
                continue;
            }
            return (paragraphs, at);
        }
        if head.dated.as_ref().is_some_and(|(dated, _)| *dated == at) {
            continue;
        }
        if let Some(stamp) = stamp(line) {
            if stamp.updated && post.posted.is_none_or(|posted| posted <= stamp.moment) {
                post.updated = Some(stamp.moment);
            }
            continue;
        }
        let repeats = paragraphs.is_empty() && line.text == post.title;
        if !repeats && !furniture::is(line) && !labels::take(line, post) {
            paragraphs.push(line);
        }
    }
    (paragraphs, lines.len())
}

/// Takes names off the last lines: who wrote it, whom it was taken from.
fn ending(paragraphs: &mut Vec<&Line>, post: &mut Post) {
    while paragraphs.len() > 1
        && let Some(last) = paragraphs.last()
    {
        if let Some(name) = byline::taken_from(last).filter(|_| post.source.is_none()) {
            post.source = Some(Source { name: name.to_owned(), url: None });
        } else if post.byline.is_empty() && byline::is_name(last) {
            byline::bare(&last.text).clone_into(&mut post.byline);
        } else {
            return;
        }
        paragraphs.pop();
    }
}

/// Whether the first paragraph sums the article up, rather than being a caption or a list.
fn is_lead(line: &Line) -> bool {
    let length = line.text.chars().count();
    let caption = line.folded.starts_with("anh ") || line.text.contains("Ảnh:");
    !line.bullet && !caption && (30..=LEAD).contains(&length)
}
