//! The contents of editions, byte for byte: D1 gives 2 MB at once, and one content may be as much.

use domain::{Failure, postings::PostingId};
use serde::Deserialize;

use crate::store::{Bind, Statement, Store};

/// Characters of a question.
const PIECE: u32 = 200_000;

#[derive(Deserialize)]
struct Start {
    number: u32,
    /// In characters.
    size: u32,
    start: String,
}

/// Gives the content of every edition to `take`, in order: kept all at once they might be too much.
pub async fn each(
    store: &Store,
    posting: PostingId,
    mut take: impl FnMut(u32, String),
) -> Result<(), Failure> {
    let mut last = 0;
    loop {
        let binds = [Bind::from(posting.0), last.into(), PIECE.into()];
        let statement = Statement::new(include_str!("contents.sql"), binds);
        let starts: Vec<Start> = store.ask("contents", statement).await?.unwrap_or_default();
        if starts.is_empty() {
            return Ok(());
        }
        for Start { number, size, start: mut content } in starts {
            let mut told = PIECE;
            while told < size {
                content.push_str(&piece(store, posting, number, told).await?);
                told += PIECE;
            }
            take(number, content);
            last = number;
        }
    }
}

async fn piece(
    store: &Store,
    posting: PostingId,
    number: u32,
    told: u32,
) -> Result<String, Failure> {
    let sql = "SELECT json_quote(substr(content, ?3 + 1, ?4)) AS json FROM edition
               WHERE posting_id = ?1 AND number = ?2";
    let binds = [Bind::from(posting.0), number.into(), told.into(), PIECE.into()];
    store.ask("content", Statement::new(sql, binds)).await?.ok_or(Failure::Broken)
}
