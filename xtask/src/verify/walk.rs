//! From the first day to today, then from posting to posting.

use std::collections::BTreeMap;

use domain::{
    chain::Head,
    postings::PostingId,
    proofs::{Act, Date, Next, PostingProof, Verifier, Wrong, gathered},
};

use super::source::Source;
use crate::failure::Result;

/// What was found.
pub struct Found {
    pub verifier: Verifier,
    pub days: usize,
    /// The first thing that does not agree.
    pub wrong: Option<Wrong>,
}

/// Checks all there is; what goes wrong on the way to the board is a failure, not a finding.
pub fn walk(source: &impl Source, contents: bool, say: &mut impl FnMut(&str)) -> Result<Found> {
    let (end, days) = days(source)?;
    let mut verifier = Verifier::default();
    let mut wrong = days_wrong(source, &mut verifier, &end, &days)?;
    if contents && wrong.is_none() {
        let postings = verifier.postings();
        say(&format!("Đang tải nội dung của {} bài…", postings.len()));
        for id in postings {
            wrong = posting_wrong(source, &mut verifier, id)?;
            if wrong.is_some() {
                break;
            }
        }
    }
    Ok(Found { verifier, days: days.len(), wrong })
}

/// Where the log ends, and every day with the head it is published with.
fn days(source: &impl Source) -> Result<(Head, BTreeMap<Date, Head>)> {
    let first = source.days(1)?;
    let mut all = BTreeMap::new();
    let mut lines = first.days.lines.clone();
    for page in 2..=first.days.pages() {
        lines.extend(source.days(page)?.days.lines);
    }
    // A day that began while we read has pushed another one on to the next page.
    all.extend(lines.into_iter().map(|line| (line.date, line.head)));
    Ok((first.head, all))
}

fn days_wrong(
    source: &impl Source,
    verifier: &mut Verifier,
    end: &Head,
    days: &BTreeMap<Date, Head>,
) -> Result<Option<Wrong>> {
    let mut passed = *end == Head::default();
    let last = days.keys().last();
    for (date, told) in days {
        let (acts, head) = day(source, *date)?;
        for act in &acts {
            if let Err(wrong) = verifier.take(act) {
                return Ok(Some(wrong));
            }
            passed |= verifier.head() == end;
        }
        // The last day may have gone on while we read.
        let told = if Some(date) == last { &head } else { told };
        if let Err(wrong) = verifier.end_day(*date, told) {
            return Ok(Some(wrong));
        }
    }
    Ok(if passed { None } else { verifier.end(end).err() })
}

/// All acts of a day, and where they are told to lead.
fn day(source: &impl Source, date: Date) -> Result<(Vec<Act>, Head)> {
    let mut next = Next { from: 0, skip: 0 };
    let mut acts = Vec::new();
    loop {
        let part = source.part(date, next)?;
        acts = gathered(acts, part.acts);
        match part.next {
            Some(more) => next = more,
            None => return Ok((acts, part.head)),
        }
    }
}

fn posting_wrong(
    source: &impl Source,
    verifier: &mut Verifier,
    id: PostingId,
) -> Result<Option<Wrong>> {
    let Some(PostingProof { mut editions, ended, .. }) = source.posting(id, None)? else {
        return Ok(verifier.contents(id, &[]).err());
    };
    // What did not go into one answer is asked for alone.
    for edition in &mut editions {
        if edition.content.is_none() && ended.is_none() {
            let alone = source.posting(id, Some(edition.number))?;
            let mut told = alone.into_iter().flat_map(|proof| proof.editions);
            edition.content = told.find(|it| it.number == edition.number).and_then(|it| it.content);
        }
    }
    Ok(verifier.contents(id, &editions).err())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
