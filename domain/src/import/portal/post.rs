//! What is found of a posting, and the entry it becomes.

use super::{
    super::{
        Detail, Entry, Item,
        faults::{Faults, short},
        plain,
    },
    exam,
};
use crate::{Moment, Slug, articles::Source, postings::Kind, tallies::Opening};

/// What is found of a posting before it is an entry.
#[derive(Debug)]
pub struct Post {
    pub kind: Kind,
    pub line: u32,
    pub title: String,
    pub lead: String,
    pub body: String,
    pub posted: Option<Moment>,
    pub updated: Option<Moment>,
    pub byline: String,
    pub category: String,
    pub source: Option<Source>,
    pub opening: Opening,
}

impl Post {
    pub fn new(kind: Kind, line: u32, title: String) -> Self {
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

/// The entries of a page's posts; the same one twice is told.
pub fn entries(posts: Vec<Post>, today: Moment, faults: &mut Faults) -> Vec<Item> {
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
    exam::gather(&mut entries);
    entries.into_iter().map(|entry| Item::Posting(Box::new(entry))).collect()
}

impl Post {
    /// The entry it becomes.
    pub fn entry(self, slug: Slug, key: String) -> Entry {
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
            step: None,
            detail: Detail::Plain,
        }
    }
}
