//! The day's salt: made by whoever needs it first, shared through D1, deleted with the day.

use std::cell::RefCell;

use domain::Failure;

use crate::store::{Bind, Statement, Store, random};

thread_local! {
    /// The day and its salt, so that D1 is asked once a day and isolate.
    static KNOWN: RefCell<(i64, String)> = const { RefCell::new((i64::MIN, String::new())) };
}

/// The salt of `day`.
pub async fn of(store: &Store, day: i64) -> Result<String, Failure> {
    let known = KNOWN.with_borrow(|(known_day, salt)| (*known_day == day).then(|| salt.clone()));
    if let Some(salt) = known {
        return Ok(salt);
    }
    let fresh: String = random::<32>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    // Two isolates may race: the first to come keeps its salt, and both read that one.
    let sql = "INSERT INTO salt (day, value) VALUES (?1, ?2)
               ON CONFLICT DO UPDATE SET value = value RETURNING json_quote(value) AS json";
    let question = Statement::new(sql, [Bind::from(day), fresh.into()]);
    let salt: String = store.ask("salt", question).await?.ok_or(Failure::Broken)?;
    KNOWN.with_borrow_mut(|known| *known = (day, salt.clone()));
    Ok(salt)
}

/// Deletes the salts of days that are over: their hashes can never be made again.
pub async fn forget(store: &Store, before: i64) -> Result<(), Failure> {
    let delete = Statement::new("DELETE FROM salt WHERE day < ?1", [Bind::from(before)]);
    store.batch("salt", vec![delete]).await
}
