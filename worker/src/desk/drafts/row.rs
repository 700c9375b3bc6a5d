//! Drafts as D1 tells them.

use domain::{
    Failure, Moment, Slug,
    desk::{Content, Draft, DraftId, Identity, Meta, PersonName, Posted, Right, Standing},
    postings::{Kind, PostingId},
    procedures::Level,
};
use serde::Deserialize;

use crate::{
    desk::gate::Desk,
    store::{Bind, Statement, Store},
};

/// A draft, from `read.sql`.
#[derive(Clone, Deserialize)]
pub struct DraftRow {
    pub id: DraftId,
    pub kind: Kind,
    pub content: Content,
    pub note: String,
    /// The slug of its agency.
    pub agency: Option<String>,
    pub author: PersonName,
    created: Moment,
    comment: String,
    pub publish_at: Option<Moment>,
    pub override_why: String,
    pub meta: Meta,
    pub approved_by: Option<PersonName>,
    pub hands: Vec<PersonName>,
    /// The edition that its approver compared it with.
    pub seen: Option<u32>,
    source_key: Option<String>,
    slug: Option<Slug>,
    pub posted: Option<PostedRow>,
}

#[derive(Clone, Deserialize)]
pub struct PostedRow {
    pub id: PostingId,
    slug: Slug,
    title: String,
    pub edition: u32,
    gone: bool,
    /// The slug of the agency that has it on the board.
    #[serde(default)]
    agency: Option<String>,
    #[serde(default)]
    pub withdrawn: Option<Moment>,
    /// Of a procedure, one bit a level.
    #[serde(default)]
    levels: u8,
}

impl PostedRow {
    pub fn posted(self, kind: Kind) -> Posted {
        let Self { id, slug, title, edition, gone, .. } = self;
        Posted { id, path: format!("{}/{slug}", kind.path()), title, edition, gone }
    }
}

impl DraftRow {
    /// Which posting it is a next edition of.
    pub fn identity(&self) -> Option<Identity> {
        let key = self.source_key.clone()?;
        let levels = self.posted.as_ref().map(|posted| Level::of_bits(posted.levels));
        let levels = levels.unwrap_or_default();
        Some(Identity { key, slug: self.slug.clone(), levels })
    }

    /// What stands on the board, as it was when this was read.
    pub fn standing(&self) -> Option<Standing> {
        self.posted.as_ref().map(|it| Standing { edition: it.edition, gone: it.gone })
    }

    /// What the log calls what it is about.
    pub fn subject(&self) -> String {
        match &self.slug {
            Some(slug) => crate::log::posting_subject(self.kind, slug.as_str()),
            None => format!("draft {}", self.id),
        }
    }
}

impl From<DraftRow> for Draft {
    fn from(row: DraftRow) -> Self {
        let DraftRow {
            id,
            kind,
            content,
            note,
            agency: _,
            author,
            created,
            comment,
            publish_at,
            override_why: _,
            meta,
            approved_by,
            hands,
            seen: _,
            source_key: _,
            slug: _,
            posted,
        } = row;
        let posted = posted.map(|posted| posted.posted(kind));
        Self {
            id,
            kind,
            meta,
            content,
            note,
            author,
            created,
            comment,
            publish_at,
            approved_by,
            hands,
            posted,
        }
    }
}

/// How long somebody is taken to have a draft open after their browser last said so, in seconds.
const PRESENT: i64 = 45;

/// A draft, whoever asks (`person`, whom it leaves out of those who have it open).
pub async fn find(store: &Store, id: DraftId, person: u32) -> Result<Option<DraftRow>, Failure> {
    let now = store.now().unix();
    let binds = [Bind::from(id.0), person.into(), (now - PRESENT).into(), now.into()];
    store.ask("draft", Statement::new(include_str!("read.sql"), binds)).await
}

impl Desk {
    /// A draft with which the caller may do this.
    ///
    /// # Errors
    /// `Missing`, or `Refused` saying who may.
    pub async fn draft(&self, id: DraftId, right: Right) -> Result<DraftRow, Failure> {
        let row = find(&self.store, id, self.caller.id.0).await?.ok_or(Failure::Missing)?;
        let may = |agency: Option<&str>| {
            let may = self.caller.may(right, agency, row.author.id, row.meta.state);
            may.map_err(Failure::refused)
        };
        may(row.agency.as_deref())?;
        // Whoever takes a posting into another agency answers to both.
        if let Some(posted) = &row.posted {
            may(posted.agency.as_deref())?;
        }
        Ok(row)
    }
}
