//! Putting things on the board: the one way, for imports and for the desk. Files are kept first (their
//! keys are digests, so a second time is no change), then everything else lands in one transaction
//! together with the act in the log.

mod agency;
mod board;
mod changes;
mod content;
mod deed;
mod detail;
mod identity;
mod known;
mod posting;
mod procedure;
mod rows;

use std::sync::Arc;

pub use self::{
    content::digest,
    deed::{Deed, Imported, Signed},
    rows::new_catalogue,
};
use self::{known::Known, rows::Rows};
use crate::{
    log::{self, Chain, Landing},
    pages,
    store::{Statement, Store},
};
use domain::{
    Failure,
    import::{Item, Landed, Outcome, Refused, Report},
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
    items: &[Item],
    report: &mut Report,
    manner: Manner,
    deed: &Deed<'_>,
) -> Result<(), Failure> {
    let refused_before = report.refused.len();
    let notes_before = report.notes.len();
    for _ in 0..log::TRIES {
        report.refused.truncate(refused_before);
        report.notes.truncate(notes_before);
        let mut chain = Chain::look(store).await?;
        let planned = plan(store, items, report, deed).await?;
        if !report.refused.is_empty() && !manner.partial {
            return Ok(());
        }
        report.landed = planned.landed;
        if manner.check {
            return Ok(());
        }
        report.stored = !report.landed.is_empty();
        for file in planned.files {
            store.keep(&file.key, &file.media_type, file.bytes.to_vec()).await?;
        }
        if planned.rows.is_empty() && planned.statements.is_empty() {
            return Ok(());
        }
        let (number, first) = chain.add(store, &deed.act(planned.lines))?;
        let mut statements = vec![first];
        statements.extend(deed.guards());
        statements.extend(planned.statements);
        statements.extend(planned.rows.statements(store, number));
        statements.extend(deed.statements(store.now()));
        statements.push(log::new_board_edition());
        if log::commit(store, "publication", statements).await? == Landing::Landed {
            pages::clear_cache();
            return Ok(());
        }
    }
    Err(log::busy())
}

/// What is to be written, and what will become of each item.
#[derive(Default)]
struct Planned {
    rows: Rows,
    statements: Vec<Statement>,
    landed: Vec<Landed>,
    files: Vec<Keeping>,
    /// Address and digest of every edition that is made.
    lines: Vec<String>,
}

async fn plan(
    store: &Store,
    items: &[Item],
    report: &mut Report,
    deed: &Deed<'_>,
) -> Result<Planned, Failure> {
    let mut known = Known::ask(store, items).await?;
    let mut planned = Planned::default();
    // A page lists its newest first; what has no date is ordered by when it came in.
    for item in items.iter().rev() {
        let plan = match item {
            Item::Board(entry) => {
                let (plan, statement) = board::plan(&known, entry);
                planned.statements.extend(statement);
                Ok(plan)
            }
            Item::Agency(entry) => Ok(agency::plan(&known, entry, &mut planned.rows)),
            Item::Posting(entry) => {
                posting::plan(store, &mut known, (**entry).clone(), &mut planned, deed)
            }
        };
        match plan {
            Ok(plan) => {
                planned.landed.push(plan.landed);
                report.notes.extend(plan.notes);
            }
            Err(refused) => report.refused.push(refused),
        }
    }
    planned.landed.reverse();
    Ok(planned)
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
    media_type: String,
    bytes: Arc<[u8]>,
}

fn landed(outcome: Outcome, title: &str, path: String) -> Landed {
    Landed { outcome, title: title.to_owned(), path }
}

fn refused(field: &str, reason: &str) -> Refused {
    Refused { line: None, field: field.to_owned(), reason: reason.to_owned() }
}
