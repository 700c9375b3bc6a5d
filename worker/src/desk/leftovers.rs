//! What the desk keeps no longer than it is good for; cron sweeps it out.

use domain::Failure;

use super::uploads;
use crate::store::{Bind, Statement, Store};

const DAY: i64 = 24 * 3600;

/// Sessions are told of for so long after their end, in seconds.
const SESSIONS: i64 = 90 * DAY;

/// Forgets failures of yesterday, sessions long over, links that no longer work, who had what open, and uploads
/// that went no further.
pub async fn forget(store: &Store) -> Result<(), Failure> {
    let now = store.now().unix();
    let before = |sql, moment: i64| Statement::new(sql, [Bind::from(moment)]);
    let statements = vec![
        before("DELETE FROM attempt WHERE last <= ?1", now - DAY),
        // Most sessions end without anybody's doing.
        before(include_str!("idle.sql"), now),
        before(include_str!("ended.sql"), now - SESSIONS),
        before("DELETE FROM invitation WHERE until <= ?1", now),
        before("DELETE FROM presence WHERE at <= ?1", now - DAY),
    ];
    store.batch("leftovers", statements).await?;
    uploads::sweep(store).await
}
