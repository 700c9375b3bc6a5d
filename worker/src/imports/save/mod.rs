//! Storing what was read: files first (their keys are digests, so a second time is no change),
//! then everything else in one transaction.

mod board;
mod identity;
mod known;
mod posting;

use domain::{
    Failure,
    import::{Item, Landed, Outcome, Refused, Report},
};

use self::known::Known;
use crate::{
    pages,
    store::{Statement, Store},
};

/// Stores `items` and tells in `report` what became of each. When one cannot be stored, nothing
/// is, unless the sender wants the others (`partial`).
pub async fn save(
    store: &Store,
    items: Vec<Item>,
    report: &mut Report,
    partial: bool,
) -> Result<(), Failure> {
    let mut known = Known::ask(store, &items).await?;
    let mut statements = Vec::new();
    let mut landed = Vec::new();
    let mut files = Vec::new();
    // A page lists its newest first; what has no date is ordered by when it came in.
    for item in items.into_iter().rev() {
        let planned = match item {
            Item::Board(entry) => Ok(board::plan(&known, &entry)),
            Item::Posting(entry) => posting::plan(store, &mut known, *entry, &mut files),
        };
        match planned {
            Ok(plan) => {
                statements.extend(plan.statements);
                landed.push(plan.landed);
                report.notes.extend(plan.note);
            }
            Err(refused) => report.refused.push(refused),
        }
    }
    if !report.refused.is_empty() && !partial {
        return Ok(());
    }
    for file in files {
        store.keep(&file.key, file.media_type, file.bytes).await?;
    }
    if !statements.is_empty() {
        statements.push(Statement::new("UPDATE board SET edition = edition + 1", []));
        store.batch("import", statements).await?;
        pages::clear_cache();
    }
    report.stored = !landed.is_empty();
    landed.reverse();
    report.landed = landed;
    Ok(())
}

/// What storing one item takes.
struct Plan {
    statements: Vec<Statement>,
    landed: Landed,
    /// What the sender should know, in Vietnamese.
    note: Option<String>,
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
