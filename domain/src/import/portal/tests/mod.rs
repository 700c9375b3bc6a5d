//! Pages in our own words, each rule with what keeps and what breaks it.

use super::{super::Entry, post::Post, *};
use crate::{postings::Kind, tallies::Opening};

mod articles;
mod bodies;
mod exams;
mod heads;
mod kept;
mod listings;
mod pieces;
mod tables;
mod titles;

/// Parses a page as on 23 November 2026.
fn page(text: &str) -> (Vec<Entry>, Faults) {
    let mut faults = Faults::default();
    let today = Moment::in_vietnam(2026, 11, 23, 12, 0).expect("a real minute");
    let entries = read(text, today, &mut faults)
        .into_iter()
        .map(|item| match item {
            Item::Posting(entry) => *entry,
            other => panic!("{other:?}"),
        })
        .collect();
    (entries, faults)
}

fn one(text: &str) -> Entry {
    let (mut entries, faults) = page(text);
    assert_eq!((entries.len(), faults.refused.len()), (1, 0), "{text}\n{faults:?}");
    entries.remove(0)
}
