//! A shard's own SQLite: who was seen, who voted what, and what is still to be settled.

use domain::{ratings::Stars, tallies::Subject};
use serde::Deserialize;
use worker::{Result, SqlStorage, SqlStorageValue as Value, State};

use super::event::{Act, Delta};

const TABLES: &str = include_str!("ledger.sql");

pub struct Ledger {
    sql: SqlStorage,
}

#[derive(Deserialize)]
struct Count {
    count: i64,
}

#[derive(Deserialize)]
pub struct Sealed {
    pub seq: i64,
    /// The deltas as one JSON text, resent unchanged until D1 has them.
    pub batch: String,
}

impl Ledger {
    pub fn new(state: &State) -> Self {
        Self { sql: state.storage().sql() }
    }

    /// Makes the tables; a shard that cannot is of no use and says so in the log.
    pub fn prepare(&self) {
        if let Err(cause) = self.sql.exec(TABLES, None) {
            worker::console_error!("shard tables: {cause}");
        }
    }

    /// Remembers that `visitor` did this today; false when they had already.
    pub fn see(&self, visitor: &str, subject: Subject, act: Act, day: i64) -> Result<bool> {
        let binds = vec![visitor.into(), subject.to_string().into(), act.name().into(), int(day)];
        let rows: Vec<serde_json::Value> = self
            .sql
            .exec(
                "INSERT INTO seen (visitor, subject, act, day) VALUES (?, ?, ?, ?)
                 ON CONFLICT DO NOTHING RETURNING day",
                binds,
            )?
            .to_array()?;
        Ok(!rows.is_empty())
    }

    /// The first thing a visitor does in a day is also a visit to the site.
    pub fn see_site(&self, visitor: &str, subject: Subject, day: i64) -> Result<()> {
        if subject != Subject::Site && self.see(visitor, Subject::Site, Act::View, day)? {
            self.add(Subject::Site, Act::View.name(), day, 1)?;
        }
        Ok(())
    }

    pub fn vote(&self, voter: &str, subject: Subject) -> Result<Option<Stars>> {
        let binds = vec![voter.into(), subject.to_string().into()];
        let sql = "SELECT stars AS count FROM vote WHERE voter = ? AND subject = ?";
        let rows: Vec<Count> = self.sql.exec(sql, binds)?.to_array()?;
        let stars = rows.first().and_then(|row| u8::try_from(row.count).ok());
        Ok(stars.and_then(|number| Stars::try_from(number).ok()))
    }

    pub fn set_vote(&self, voter: &str, subject: Subject, stars: Option<Stars>) -> Result<()> {
        let subject = subject.to_string();
        match stars {
            Some(stars) => self.sql.exec(
                "INSERT INTO vote (voter, subject, stars) VALUES (?, ?, ?)
                 ON CONFLICT DO UPDATE SET stars = excluded.stars",
                vec![voter.into(), subject.into(), int(stars.get().into())],
            )?,
            None => self.sql.exec(
                "DELETE FROM vote WHERE voter = ? AND subject = ?",
                vec![voter.into(), subject.into()],
            )?,
        };
        Ok(())
    }

    /// Puts a change into the outbox.
    pub fn add(&self, subject: Subject, what: &str, day: i64, delta: i64) -> Result<()> {
        self.sql.exec(
            "INSERT INTO outbox (subject, what, day, delta) VALUES (?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET delta = delta + excluded.delta",
            vec![subject.to_string().into(), what.into(), int(day), int(delta)],
        )?;
        Ok(())
    }

    /// The subject's deltas that D1 may not have yet, each with the batch it will be settled in.
    pub fn pending(&self, subject: Subject) -> Result<Vec<Delta>> {
        let subject = subject.to_string();
        let sql = include_str!("pending.sql");
        self.sql.exec(sql, vec![subject.clone().into(), subject.into()])?.to_array()
    }

    pub fn has_unsettled(&self) -> Result<bool> {
        let sql =
            "SELECT (EXISTS (SELECT 1 FROM outbox)) + (EXISTS (SELECT 1 FROM sealed)) AS count";
        Ok(self.sql.exec(sql, None)?.one::<Count>()?.count > 0)
    }

    /// The batch to be sent: the one sealed and not yet confirmed, else the outbox, sealed now.
    pub fn seal(&self) -> Result<Option<Sealed>> {
        let oldest = "SELECT seq, batch FROM sealed ORDER BY seq LIMIT 1";
        let rows: Vec<Sealed> = self.sql.exec(oldest, None)?.to_array()?;
        if let Some(sealed) = rows.into_iter().next() {
            return Ok(Some(sealed));
        }
        self.sql.exec(include_str!("seal.sql"), None)?;
        let rows: Vec<Sealed> = self.sql.exec(oldest, None)?.to_array()?;
        Ok(rows.into_iter().next())
    }

    /// D1 has batch `seq`.
    pub fn confirm(&self, seq: i64) -> Result<()> {
        self.sql.exec("DELETE FROM sealed WHERE seq = ?", vec![int(seq)])?;
        Ok(())
    }

    /// Forgets who was seen before `day`: it cannot matter any more.
    pub fn forget_before(&self, day: i64) -> Result<()> {
        self.sql.exec("DELETE FROM seen WHERE day < ?", vec![int(day)])?;
        Ok(())
    }
}

fn int(number: i64) -> Value {
    Value::Integer(number)
}
