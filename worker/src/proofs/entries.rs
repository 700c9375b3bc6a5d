//! Acts and their editions as the chain has them.

use domain::{
    Failure, Slug,
    chain::{Digest, Entry, sealed},
    postings::{Kind, PostingId},
    proofs::Line,
};
use serde::Deserialize;

use super::days::number;
use crate::store::{Bind, Statement, Store};

#[derive(Deserialize)]
struct EntryRow {
    number: u64,
    prev: Digest,
    hash: Digest,
    open: String,
    sealed: String,
}

impl From<EntryRow> for Entry {
    fn from(row: EntryRow) -> Self {
        let EntryRow { number, prev, hash, open, sealed: private } = row;
        Self { number, prev, hash, open, sealed: sealed(&private) }
    }
}

/// Sealed characters of a question; D1 gives 2 MB at once.
const ROOM: i64 = 400_000;

/// Acts from one number to another, as many as one question gives, but at most `most`.
pub async fn entries(store: &Store, from: u64, to: u64, most: u32) -> Result<Vec<Entry>, Failure> {
    let binds = [number(from), number(to), most.into(), ROOM.into()];
    let statement = Statement::new(include_str!("entries.sql"), binds);
    let rows: Option<Vec<EntryRow>> = store.ask("acts", statement).await?;
    Ok(rows.unwrap_or_default().into_iter().map(Entry::from).collect())
}

#[derive(Deserialize)]
struct LineRow {
    act: u64,
    posting: PostingId,
    edition: u32,
    digest: Digest,
    kind: Kind,
    slug: Slug,
    shown: bool,
}

/// An edition as a line of its act's list.
pub struct Listed {
    pub act: u64,
    pub line: Line,
    /// Whether readers may know of it.
    pub shown: bool,
}

/// What acts from one number to another posted, behind the first `skip`; at most `most`.
pub async fn lines(
    store: &Store,
    (from, to): (u64, u64),
    skip: u32,
    most: u32,
) -> Result<Vec<Listed>, Failure> {
    let now = Bind::from(store.now().unix());
    let binds = [number(from), number(to), skip.into(), most.into(), now];
    let statement = Statement::new(include_str!("lines.sql"), binds);
    let rows: Option<Vec<LineRow>> = store.ask("lines", statement).await?;
    let listed = |row: LineRow| {
        let LineRow { act, posting, edition, digest, kind, slug, shown } = row;
        let path = format!("{}/{slug}", kind.path());
        Listed { act, line: Line { path, digest, posting, edition }, shown }
    };
    Ok(rows.unwrap_or_default().into_iter().map(listed).collect())
}
