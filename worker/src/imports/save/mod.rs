//! Storing what was read: files first (their keys are digests, so a second time is no change),
//! then everything else in one transaction.

mod agency;
mod board;
mod changes;
mod detail;
mod identity;
mod known;
mod posting;
mod procedure;
mod rows;

use domain::{
    Failure,
    import::{Item, Landed, Outcome, Refused, Report},
};

use self::{known::Known, rows::Rows};
use crate::{
    pages,
    store::{Statement, Store},
};

/// How a file is taken.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// What is good is stored though something was refused.
    pub partial: bool,
    /// Nothing is stored: the sender wants to know what would be.
    pub check: bool,
}

/// Stores `items` and tells in `report` what became of each. When one cannot be stored, nothing
/// is, unless the sender wants the others.
pub async fn save(
    store: &Store,
    items: Vec<Item>,
    report: &mut Report,
    manner: Manner,
) -> Result<(), Failure> {
    let mut known = Known::ask(store, &items).await?;
    let mut rows = Rows::default();
    let mut statements = Vec::new();
    let mut landed = Vec::new();
    let mut files = Vec::new();
    // A page lists its newest first; what has no date is ordered by when it came in.
    for item in items.into_iter().rev() {
        let planned = match item {
            Item::Board(entry) => {
                let (plan, statement) = board::plan(&known, &entry);
                statements.extend(statement);
                Ok(plan)
            }
            Item::Agency(entry) => Ok(agency::plan(&known, &entry, &mut rows)),
            Item::Posting(entry) => posting::plan(store, &mut known, *entry, &mut rows, &mut files),
        };
        match planned {
            Ok(plan) => {
                landed.push(plan.landed);
                report.notes.extend(plan.notes);
            }
            Err(refused) => report.refused.push(refused),
        }
    }
    if !report.refused.is_empty() && !manner.partial {
        return Ok(());
    }
    landed.reverse();
    report.landed = landed;
    if manner.check {
        return Ok(());
    }
    for file in files {
        store.keep(&file.key, file.media_type, file.bytes).await?;
    }
    if !rows.is_empty() {
        statements.extend(rows.statements(store));
    }
    if !statements.is_empty() {
        statements.push(Statement::new("UPDATE board SET edition = edition + 1", []));
        store.batch("import", statements).await?;
        pages::clear_cache();
    }
    report.stored = !report.landed.is_empty();
    Ok(())
}

/// What becomes of one item.
struct Plan {
    landed: Landed,
    /// What the sender should know, in Vietnamese.
    notes: Vec<String>,
}

/// A file to be kept.
struct Keeping {
    key: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

fn landed(outcome: Outcome, title: &str, path: String) -> Landed {
    Landed { outcome, title: title.to_owned(), path }
}

fn refused(field: &str, reason: &str) -> Refused {
    Refused { line: None, field: field.to_owned(), reason: reason.to_owned() }
}
