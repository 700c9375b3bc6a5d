//! The catalogue as this isolate has it: read from D1 when its version is another.

use std::sync::{Arc, Mutex, PoisonError};

use domain::{Failure, procedures::catalogue::Catalogue};
use serde::Deserialize;

use crate::store::{Bind, Statement, Store};

/// The last one read, with its version. It is the same for every reader and holds no promise.
static KEPT: Mutex<Option<(i64, Arc<Catalogue>)>> = Mutex::new(None);

#[derive(Deserialize)]
struct Row {
    version: i64,
    /// `None` when the version that was named is the newest.
    catalogue: Option<Catalogue>,
}

/// The catalogue as it is now: asked for each time, sent only when it is new.
pub async fn read(store: &Store) -> Result<Arc<Catalogue>, Failure> {
    let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let version = kept.as_ref().map(|(version, _)| *version);
    let question = Statement::new(include_str!("catalogue.sql"), [Bind::from(version)]);
    let row: Option<Row> = store.ask("catalogue", question).await?;
    match (row, kept) {
        (Some(Row { catalogue: None, .. }), Some((_, kept))) => Ok(kept),
        (Some(Row { version, catalogue: Some(catalogue) }), _) => {
            let catalogue = Arc::new(catalogue);
            let new = (version, catalogue.clone());
            *KEPT.lock().unwrap_or_else(PoisonError::into_inner) = Some(new);
            Ok(catalogue)
        }
        // No procedure has ever been posted.
        _ => Ok(Arc::default()),
    }
}
