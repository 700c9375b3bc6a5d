//! A day as it is verified, part by part.

use domain::{
    Failure,
    proofs::{Act, DayPart, Next, ReadPart},
};

use super::{
    days::{Span, span},
    entries::{Listed, entries, lines},
};
use crate::store::Store;

/// Acts of a part.
const ACTS: u32 = 200;

/// Editions of a part.
const LINES: u32 = 2000;

pub async fn read(store: Store, question: ReadPart) -> Result<DayPart, Failure> {
    let ReadPart { date, from, skip } = question;
    let Span { before, head } = span(&store, date).await?;
    let from = from.max(before + 1);
    if from > head.number {
        return Ok(DayPart { date, head, acts: Vec::new(), next: None });
    }
    let entries = entries(&store, from, head.number, ACTS).await?;
    let last = entries.last().map_or(from, |entry| entry.number);
    let mut lines = lines(&store, (from, last), skip, LINES + 1).await?;
    let mut acts: Vec<Act> =
        entries.into_iter().map(|entry| Act { entry, editions: Vec::new() }).collect();
    let rest = lines.split_off(lines.len().min(LINES as usize));
    let next = match rest.first() {
        Some(Listed { act, .. }) => {
            let told = lines.iter().filter(|line| line.act == *act).count();
            let before = if *act == from { skip } else { 0 };
            acts.retain(|it| it.entry.number <= *act);
            Some(Next { from: *act, skip: before + u32::try_from(told).unwrap_or_default() })
        }
        None => (last < head.number).then_some(Next { from: last + 1, skip: 0 }),
    };
    for Listed { act, line, shown } in lines {
        if let Some(act) = acts.iter_mut().find(|it| it.entry.number == act) {
            act.editions.push(shown.then_some(line));
        }
    }
    Ok(DayPart { date, head, acts, next })
}
