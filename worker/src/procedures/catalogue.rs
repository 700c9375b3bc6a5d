//! The catalogue as this isolate has it: read from D1 when its version is another.

use std::sync::{Arc, Mutex, PoisonError};

use domain::{
    Failure,
    procedures::catalogue::{Catalogue, Item},
};
use serde::Deserialize;

use crate::store::{Bind, Statement, Store};

/// The last one read, with its version. It is the same for every reader and holds no promise.
static KEPT: Mutex<Option<(i64, Arc<Catalogue>)>> = Mutex::new(None);

#[derive(Deserialize)]
struct Row {
    version: i64,
    /// The number of its last part.
    last: u32,
    /// `None` when the version that was named is the newest.
    catalogue: Option<Catalogue>,
}

/// How many parts come with the first answer.
const PARTS: u32 = 4;

/// The catalogue as it is now: asked for each time, sent only when it is new.
pub async fn read(store: &Store) -> Result<Arc<Catalogue>, Failure> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let version = kept.as_ref().map(|(version, _)| *version);
    let question =
        Statement::new(include_str!("catalogue.sql"), [Bind::from(version), PARTS.into()]);
    let row: Option<Row> = store.ask("catalogue", question).await?;
    match (row, kept) {
        (Some(Row { catalogue: None, .. }), Some((_, kept))) => Ok(kept),
        (Some(Row { version, last, catalogue: Some(mut catalogue) }), _) => {
            for part in PARTS + 1..=last {
                catalogue.extend(self::part(store, part, version).await?);
            }
            let catalogue = Arc::new(catalogue);
            let new = (version, catalogue.clone());
            *KEPT.lock().unwrap_or_else(PoisonError::into_inner) = Some(new);
            Ok(catalogue)
        }
        // No procedure has ever been posted.
        _ => Ok(Arc::default()),
    }
}

/// A part beyond the first ones, of this very version.
async fn part(store: &Store, part: u32, version: i64) -> Result<Vec<Item>, Failure> {
    let sql = "SELECT content AS json FROM catalogue WHERE part = ?1 AND version = ?2";
    let question = Statement::new(sql, [Bind::from(part), version.into()]);
    // Published anew between two questions: the reader asks again.
    store.ask("catalogue", question).await?.ok_or(Failure::Broken)
}
