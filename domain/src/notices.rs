//! Notices (thông báo): announcements with their documents.

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Leaf, Moment, PageNumber, Slug,
    agencies::Poster,
    documents::Document,
    postings::{Change, Line, Neighbour, PostingId, Standing},
    tallies::Tally,
};

/// How many lines a page of the list holds.
pub const PAGE_SIZE: u32 = 20;

/// A notice in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub id: PostingId,
    pub slug: Slug,
    /// The whole official title, however long.
    pub title: String,
    pub lead: String,
    /// The sanitised HTML subset; empty when the documents say it all.
    pub body: String,
    pub agency: String,
    /// Whose page it is, when the agency has one.
    pub poster: Option<Poster>,
    /// The exam it is a step's notice of.
    pub exam: Option<Neighbour>,
    pub posted: Option<Moment>,
    pub updated: Option<Moment>,
    pub documents: Vec<Document>,
    pub changes: Vec<Change>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    #[serde(default)]
    pub standing: Standing,
    pub tally: Tally,
}

/// Lists notices, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListNotices {
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ListNotices {
    const PATH: &'static str = "/api/notices";
    type Answer = Leaf<Line>;
}

/// Reads one notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadNotice {
    pub slug: Slug,
}

impl Ask for ReadNotice {
    const PATH: &'static str = "/api/notice";
    type Answer = Notice;
}
