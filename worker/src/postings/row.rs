//! Postings as D1 tells them.

use domain::{
    Moment, Slug,
    agencies::Poster,
    articles::{Category, CategoryName, Source},
    documents::{Document, DocumentId, Version},
    exams::{Stage, StepNotice},
    postings::{Change, Kind, Line, Neighbour, Picture, PostingId, Standing},
};
use serde::Deserialize;

use crate::tallies::TallyRow;

/// A posting of any kind, from `read.sql`.
#[derive(Deserialize)]
pub struct PostingRow {
    pub id: PostingId,
    pub title: String,
    pub lead: String,
    pub body: String,
    pub agency: String,
    pub poster: Option<Poster>,
    pub byline: Option<String>,
    pub source_name: Option<String>,
    pub source_url: Option<String>,
    pub category: Option<CategoryName>,
    pub posted: Option<Moment>,
    pub updated_at: Option<Moment>,
    pub expires_at: Option<Moment>,
    pub withdrawn_at: Option<Moment>,
    pub withdrawn_why: Option<String>,
    pub documents: Vec<DocumentRow>,
    pub changes: Vec<Change>,
    pub picture: Option<Picture>,
    /// JSON of what only its kind has.
    pub detail: Option<String>,
    pub notices: Vec<StepNoticeRow>,
    pub exam: Option<Neighbour>,
    pub related: Vec<LineRow>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
    pub tally: TallyRow,
    pub standing: Standing,
}

impl PostingRow {
    /// The source, when one was told.
    pub fn source(&self) -> Option<Source> {
        let name = self.source_name.clone().filter(|name| !name.is_empty());
        let url = self.source_url.clone();
        name.or_else(|| url.clone()).map(|name| Source { name, url })
    }
}

/// Since when and why something is no longer posted.
pub fn withdrawal(
    withdrawn: Option<(Moment, String)>,
    expires: Option<Moment>,
    now: Moment,
) -> Option<(Moment, String)> {
    let expired = expires.filter(|at| *at <= now);
    withdrawn.or_else(|| expired.map(|at| (at, "Hết thời hạn niêm yết.".to_owned())))
}

/// A notice of an exam's step.
#[derive(Deserialize)]
pub struct StepNoticeRow {
    pub stage: Stage,
    /// The step's own name, where its stage has several.
    pub title: String,
    pub line: LineRow,
    pub documents: Vec<DocumentRow>,
}

impl From<StepNoticeRow> for StepNotice {
    fn from(StepNoticeRow { line, documents, .. }: StepNoticeRow) -> Self {
        let documents = documents.into_iter().map(Into::into).collect();
        Self { line: line.into(), documents }
    }
}

#[derive(Clone, Deserialize)]
pub struct CategoryRow {
    slug: Slug,
    name: String,
    articles: u32,
}

impl From<CategoryRow> for Category {
    fn from(CategoryRow { slug, name, articles }: CategoryRow) -> Self {
        Self { slug, name, articles }
    }
}

/// A line of a list, from the view `posting_line`.
#[derive(Deserialize)]
pub struct LineRow {
    id: PostingId,
    kind: Kind,
    slug: Slug,
    title: String,
    lead: String,
    posted: Option<Moment>,
    category: String,
    picture: Option<Picture>,
    tally: TallyRow,
    documents: u32,
}

impl From<LineRow> for Line {
    fn from(row: LineRow) -> Self {
        let LineRow { id, kind, slug, title, lead, posted, category, picture, tally, documents } =
            row;
        let tally = tally.into();
        Self { id, kind, slug, title, lead, posted, category, picture, tally, documents }
    }
}

/// A document, from the view `document_json`.
#[derive(Deserialize)]
pub struct DocumentRow {
    id: DocumentId,
    title: String,
    file_name: String,
    number: String,
    signer: String,
    signed: String,
    media_type: String,
    size: u64,
    digest: String,
    tally: TallyRow,
    versions: Vec<Version>,
}

impl From<DocumentRow> for Document {
    fn from(row: DocumentRow) -> Self {
        let DocumentRow {
            id,
            title,
            file_name,
            number,
            signer,
            signed,
            media_type,
            size,
            digest,
            tally,
            versions,
        } = row;
        let tally = tally.into();
        Self {
            id,
            title,
            file_name,
            number,
            signer,
            signed,
            media_type,
            size,
            digest,
            tally,
            versions,
        }
    }
}
