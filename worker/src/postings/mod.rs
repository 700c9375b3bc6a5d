//! What all kinds of postings share: one question reads a posting, one lists them.

mod row;

use domain::{
    Failure, Leaf, PageNumber, Slug,
    postings::{Kind, Line},
};
use serde::{Deserialize, de::DeserializeOwned};

pub use row::{CategoryRow, DocumentRow, LineRow, PostingRow, StepNoticeRow, withdrawal};

use crate::store::{Bind, Statement, Store, broken};

/// One posting that readers may see now.
///
/// # Errors
/// `Missing` when there is none or it is still to come, `Withdrawn` when it was taken down or has
/// expired.
pub async fn read(store: &Store, kind: Kind, slug: &Slug) -> Result<PostingRow, Failure> {
    let binds = [Bind::from(kind.name()), slug.as_str().into(), store.now().unix().into()];
    let question = Statement::new(include_str!("read.sql"), binds);
    let mut row: PostingRow = store.ask("posting", question).await?.ok_or(Failure::Missing)?;
    if let Some(poster) = &mut row.poster {
        // An end that is set for later is none yet.
        poster.ended = poster.ended.filter(|ended| *ended <= store.now());
    }
    let withdrawn = row.withdrawn_at.zip(row.withdrawn_why.clone());
    match withdrawal(withdrawn, row.expires_at, store.now()) {
        Some((since, why)) => Err(Failure::Withdrawn { title: row.title, since, why }),
        None => Ok(row),
    }
}

/// What only a posting's kind has, typed.
pub fn detail<T: DeserializeOwned>(json: Option<&str>) -> Result<T, Failure> {
    let detail = serde_json::from_str(json.unwrap_or("null"));
    detail.map_err(|cause| broken("detail", &cause.to_string()))
}

#[derive(Deserialize)]
struct LeafRow {
    lines: Vec<LineRow>,
    total: u32,
    #[serde(default)]
    categories: Vec<CategoryRow>,
}

/// A page of a list, and the categories its kind has.
pub struct Listed {
    pub leaf: Leaf<Line>,
    pub categories: Vec<CategoryRow>,
}

/// One page of a kind's list, newest first.
///
/// # Errors
/// `Missing` when the list ends before this page.
pub async fn list(
    store: &Store,
    kind: Kind,
    category: Option<&Slug>,
    page: PageNumber,
    size: u32,
) -> Result<Listed, Failure> {
    let binds = [
        Bind::from(kind.name()),
        store.now().unix().into(),
        category.map(Slug::as_str).into(),
        size.into(),
        page.offset(size).into(),
    ];
    let question = Statement::new(include_str!("list.sql"), binds);
    let row: LeafRow = store.ask("postings", question).await?.ok_or(Failure::Broken)?;
    if row.lines.is_empty() && page != PageNumber::default() {
        return Err(Failure::Missing);
    }
    let lines = row.lines.into_iter().map(Line::from).collect();
    Ok(Listed { leaf: Leaf { lines, page, size, total: row.total }, categories: row.categories })
}
