//! Settling: a sealed batch goes to D1 exactly once.

use worker::{Env, Result};

use super::ledger::Ledger;
use crate::store::{self, Bind, Statement};

/// Sends what is unsettled. A batch is sealed under its number before it is first sent and resent
/// unchanged; D1's transaction begins by inserting the number, so a repeat violates the key, rolls
/// back whole, and means that the first sending arrived.
pub async fn settle(env: &Env, ledger: &Ledger, shard: u32) -> Result<()> {
    let Some(sealed) = ledger.seal()? else { return Ok(()) };
    let number = || [Bind::from(shard), Bind::from(sealed.seq)];
    let statements = vec![
        Statement::new("INSERT INTO settled (shard, seq) VALUES (?1, ?2)", number()),
        // Batches are sent in order, one at a time: older numbers can never come again.
        Statement::new("DELETE FROM settled WHERE shard = ?1 AND seq < ?2", number()),
        Statement::new(include_str!("settle_total.sql"), [sealed.batch.as_str().into()]),
        Statement::new(include_str!("settle_day.sql"), [sealed.batch.as_str().into()]),
    ];
    match store::run_batch(&env.d1("DB")?, statements).await {
        Err(cause) if !is_repeat(&cause.to_string()) => return Err(cause),
        _ => ledger.confirm(sealed.seq)?,
    }
    // Yesterday is kept for events that were on their way at midnight.
    ledger.forget_before(store::now().vietnam_day() - 1)
}

/// Whether D1 refused because this very batch is already there.
fn is_repeat(cause: &str) -> bool {
    cause.contains("UNIQUE constraint failed: settled.shard, settled.seq")
}
