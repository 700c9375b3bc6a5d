//! Text copied from an old portal's page: an article, a listing of notices, or both.

mod article;
mod body;
mod boxes;
mod byline;
mod capitals;
mod counts;
mod dated;
mod ends;
mod extent;
mod files;
mod furniture;
mod headline;
mod labels;
mod left;
mod line;
mod listing;
mod names;
mod phrases;
mod signed;
mod stamp;
mod title;

use super::{
    Entry, Item,
    faults::{Faults, short},
    plain,
};
use crate::{Moment, Slug, articles::Source, postings::Kind, tallies::Opening};
use article::Article;
use line::Line;

/// Reads what a page holds; the furniture of the page is left out.
pub fn read(text: &str, today: Moment, faults: &mut Faults) -> Vec<Item> {
    let lines = line::lines(text);
    let listing = listing::read(&lines, faults);
    let sure = !listing.notices.is_empty();
    let mut left: Vec<&Line> = Vec::new();
    let mut found = None;
    for (gap, within) in listing.gaps(lines.len()) {
        let lines = &lines[gap];
        let told = |article: &Article| !within || article.long;
        let article = if found.is_none() { article::read(lines, sure) } else { None };
        match article.filter(told) {
            Some(article) => found = Some(article),
            None => left.extend(lines.iter().filter(|line| !furniture::is(line))),
        }
    }
    let mut posts = Vec::new();
    if let Some(article) = found {
        article.told(faults);
        posts.push(article.posting);
    }
    if posts.is_empty() && listing.notices.is_empty() {
        missing(&lines, faults);
        return Vec::new();
    }
    told(&left, faults);
    posts.extend(listing.notices);
    entries(posts, today, faults)
}

/// What is found of a posting before it is an entry.
#[derive(Debug)]
struct Post {
    kind: Kind,
    line: u32,
    title: String,
    lead: String,
    body: String,
    posted: Option<Moment>,
    updated: Option<Moment>,
    byline: String,
    category: String,
    source: Option<Source>,
    opening: Opening,
}

impl Post {
    fn new(kind: Kind, line: u32, title: String) -> Self {
        Self {
            kind,
            line,
            title,
            lead: String::new(),
            body: String::new(),
            posted: None,
            updated: None,
            byline: String::new(),
            category: String::new(),
            source: None,
            opening: Opening::default(),
        }
    }
}

fn entries(posts: Vec<Post>, today: Moment, faults: &mut Faults) -> Vec<Item> {
    let mut entries: Vec<Entry> = Vec::new();
    for post in posts {
        let key = plain::key(post.kind, &post.title, post.posted);
        if entries.iter().any(|entry| entry.key == key) {
            faults.note(format!("“{}” có hai lần trong tệp; chỉ lấy một.", short(&post.title)));
            continue;
        }
        if post.title.chars().count() > plain::TITLE {
            faults.refuse(
                Some(post.line),
                "title",
                "Tiêu đề dài quá 500 ký tự; có lẽ thiếu dòng tiêu đề.",
            );
            continue;
        }
        let Some(slug) = Slug::from_text(&post.title) else {
            faults.refuse(Some(post.line), "title", "Không tạo được địa chỉ từ tiêu đề này.");
            continue;
        };
        if let Some(posted) = post.posted.filter(|posted| *posted > today) {
            faults
                .note(format!("Ngày đăng {posted} còn ở phía trước; bài được giữ kín đến lúc đó."));
        }
        entries.push(post.entry(slug, key));
    }
    entries.into_iter().map(|entry| Item::Posting(Box::new(entry))).collect()
}

impl Post {
    fn entry(self, slug: Slug, key: String) -> Entry {
        Entry {
            kind: self.kind,
            slug,
            key,
            title: self.title,
            lead: self.lead,
            body: self.body,
            posted: self.posted,
            undated: self.posted.is_none(),
            updated: self.updated,
            expires: None,
            withdrawn: None,
            featured: false,
            agency: String::new(),
            byline: self.byline,
            category: self.category,
            source: self.source,
            opening: self.opening,
            documents: Vec::new(),
            pictures: Vec::new(),
            change_note: String::new(),
        }
    }
}

fn missing(lines: &[Line], faults: &mut Faults) {
    let first = lines.iter().find(|line| !furniture::is(line));
    let (line, reason) = match first {
        None => (
            None,
            "Chỉ thấy phần khung của trang (menu, chia sẻ…), không thấy tiêu đề và nội dung.",
        ),
        Some(line) => (
            Some(line.number),
            "Thấy tiêu đề nhưng không thấy nội dung bài, cũng không thấy danh sách có “lượt xem … | \
             lượt tải …”. Hãy chép cả trang rồi lưu lại.",
        ),
    };
    faults.refuse(line, "", reason);
}

/// Tells what was left out, so that nothing goes unseen.
fn told(left: &[&Line], faults: &mut Faults) {
    if let Some(first) = left.first() {
        faults.note(format!(
            "Đã bỏ {} dòng ngoài bài, từ dòng {}: “{}”.",
            left.len(),
            first.number,
            short(&first.text)
        ));
    }
}

#[cfg(test)]
#[path = "tests/mod.rs"]
mod tests;
