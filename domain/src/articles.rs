//! News articles (tin bài).

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Leaf, Moment, PageNumber, Slug,
    agencies::Poster,
    documents::Document,
    postings::{Change, Line, Neighbour, Picture, PostingId, Standing},
    tallies::Tally,
};

/// How many lines a page of the list holds.
pub const PAGE_SIZE: u32 = 12;

/// A category (chuyên mục) and how many articles stand in it now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Category {
    pub slug: Slug,
    pub name: String,
    pub articles: u32,
}

/// The category an article stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryName {
    pub slug: Slug,
    pub name: String,
}

/// Where an article was taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The name as given; the address itself when there is no name.
    pub name: String,
    /// An absolute http(s) address.
    pub url: Option<String>,
}

/// An article in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub id: PostingId,
    pub slug: Slug,
    pub title: String,
    /// Plain text; empty when there is none.
    pub lead: String,
    /// The sanitised HTML subset.
    pub body: String,
    pub category: Option<CategoryName>,
    /// The agency that posts it; empty when it is the board's own.
    pub agency: String,
    /// Whose page it is, when the agency has one.
    pub poster: Option<Poster>,
    /// Who wrote it; empty when not told.
    pub byline: String,
    pub source: Option<Source>,
    pub posted: Option<Moment>,
    /// The last publication, when later than the first.
    pub updated: Option<Moment>,
    pub documents: Vec<Document>,
    /// Publications after the first, newest first.
    pub changes: Vec<Change>,
    /// The first picture of the body.
    pub picture: Option<Picture>,
    pub related: Vec<Line>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    #[serde(default)]
    pub standing: Standing,
    pub tally: Tally,
}

/// One page of the list, and the categories to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleList {
    pub leaf: Leaf<Line>,
    pub categories: Vec<Category>,
    /// The category chosen, if one was.
    pub chosen: Option<Category>,
}

/// Lists articles, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListArticles {
    #[serde(default)]
    pub page: PageNumber,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<Slug>,
}

impl Ask for ListArticles {
    const PATH: &'static str = "/api/articles";
    type Answer = ArticleList;
}

/// Reads one article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadArticle {
    pub slug: Slug,
}

impl Ask for ReadArticle {
    const PATH: &'static str = "/api/article";
    type Answer = Article;
}
