//! What of a posting's acts still agrees with the chain.

use std::collections::BTreeMap;

use domain::{
    Failure,
    chain::{Entry, Head, verify},
    proofs::{Open, Wrong, list_agrees},
};

use super::entries::{entries, lines};
use crate::store::Store;

/// Acts with what is wrong about each, as it is found.
#[derive(Default)]
pub struct Checked(BTreeMap<u64, Option<String>>);

/// Editions of a question.
const LINES: u32 = 4000;

impl Checked {
    /// What is wrong with an act, as a Vietnamese sentence: its link to the one before, or its list.
    pub async fn act(&mut self, store: &Store, number: u64) -> Result<Option<String>, Failure> {
        if let Some(known) = self.0.get(&number) {
            return Ok(known.clone());
        }
        let wrong = wrong(store, number).await?.map(|wrong| wrong.to_string());
        self.0.insert(number, wrong.clone());
        Ok(wrong)
    }
}

async fn wrong(store: &Store, number: u64) -> Result<Option<Wrong>, Failure> {
    let Some(entry) = link(store, number).await? else { return Ok(None) };
    let entry = match entry {
        Ok(entry) => entry,
        Err(wrong) => return Ok(Some(wrong)),
    };
    let open = Open::read(&entry.open);
    let mut texts = Vec::new();
    loop {
        let told = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        let more = lines(store, (number, number), told, LINES).await?;
        let all = more.len() < LINES as usize;
        texts.extend(more.into_iter().map(|listed| listed.line.text()));
        if all {
            break;
        }
    }
    let agrees = open.is_some_and(|open| list_agrees(&open, &mut texts));
    Ok((!agrees).then_some(Wrong::List { number }))
}

/// An act, if it follows the one before it; `None` when there is no such act.
async fn link(store: &Store, number: u64) -> Result<Option<Result<Entry, Wrong>>, Failure> {
    let before = number.saturating_sub(1);
    // Where the one before is gone, nothing follows it.
    let mut head = Head { number: before, ..Head::default() };
    let mut from = before.max(1);
    while from <= number {
        let found = entries(store, from, number, 2).await?;
        let Some(last) = found.last().cloned() else { return Ok(None) };
        for entry in found {
            // What the one before it says of itself is the business of that one.
            if entry.number < number {
                head = entry.head();
            } else {
                return Ok(Some(match verify([&entry], head) {
                    Ok(_) => Ok(entry),
                    Err(broken) => Err(Wrong::Link(broken)),
                }));
            }
        }
        from = last.number + 1;
    }
    Ok(None)
}
