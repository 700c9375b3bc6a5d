//! Tries to prove who one is, counted for the account that is named and for the address they come from. A try
//! counts before it is looked at, and until one succeeds: of many at once, none is free.

use std::net::IpAddr;

use axum::http::HeaderMap;
use domain::{
    Failure, Moment,
    credentials::{Attempts, Counted},
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    log,
    publications::digest,
    store::{Bind, Statement, Store, broken},
};

/// What a try counts for. Neither an e-mail nor an address is stored: keyed hashes are.
pub struct Tries {
    keys: Vec<(Counted, String)>,
}

#[derive(Deserialize)]
struct Row {
    key: String,
    failures: u32,
    last: Moment,
}

impl Tries {
    /// Of somebody who signs in.
    pub fn to_sign_in(store: &Store, headers: &HeaderMap, email: &str) -> Result<Self, Failure> {
        let address = headers.get("cf-connecting-ip").and_then(|value| value.to_str().ok());
        let account = (Counted::Account, key(store, "account", email)?);
        let network = network(address.unwrap_or_default());
        Ok(Self { keys: vec![account, (Counted::Address, key(store, "address", &network)?)] })
    }

    /// Of somebody who is in already and says their passphrase once more. What fails here does not keep its
    /// owner from signing in elsewhere.
    pub fn to_prove(store: &Store, email: &str) -> Result<Self, Failure> {
        Ok(Self { keys: vec![(Counted::Account, key(store, "proof", email)?)] })
    }

    /// Counts one more.
    ///
    /// # Errors
    /// `TooMany` while it comes too soon.
    pub async fn count(&self, store: &Store) -> Result<(), Failure> {
        for _ in 0..log::TRIES {
            let statements = self.counting(store).await?;
            match store.attempt(statements).await {
                Ok(()) => return Ok(()),
                // Another try at this account came first.
                Err(cause) if cause.contains("NOT NULL constraint failed") => {}
                Err(cause) => return Err(broken("attempts", &cause)),
            }
        }
        Err(Failure::TooMany { wait: 1 })
    }

    async fn counting(&self, store: &Store) -> Result<Vec<Statement>, Failure> {
        let keys: Vec<&str> = self.keys.iter().map(|(_, key)| key.as_str()).collect();
        let sql = "SELECT json_group_array(json_object('key', key, 'failures', failures, 'last', last)) AS json
                   FROM attempt WHERE key IN (SELECT value FROM json_each(?1))";
        let binds = [Bind::from(json!(keys).to_string())];
        let rows: Vec<Row> =
            store.ask("attempts", Statement::new(sql, binds)).await?.unwrap_or_default();
        let now = store.now();
        let mut statements = Vec::new();
        let mut longest = None;
        for (counted, key) in &self.keys {
            let before = rows.iter().find(|row| row.key == *key);
            let before = before.map(|row| Attempts { failures: row.failures, last: row.last });
            longest = longest.max(before.and_then(|before| before.wait(*counted, now)));
            let Attempts { failures, last } = Attempts::failed(before, now);
            let binds = [
                Bind::from(key.as_str()),
                failures.into(),
                last.unix().into(),
                before.map(|before| before.failures).into(),
                before.map(|before| before.last.unix()).into(),
                i64::from(*counted == Counted::Address).into(),
            ];
            statements.push(Statement::new(include_str!("count.sql"), binds));
        }
        match longest {
            Some(wait) => Err(Failure::TooMany { wait: wait.into() }),
            None => Ok(statements),
        }
    }

    /// The statements that forget them: the owner is here. At an office of one address, who signs in rightly
    /// vouches for the others; guessing at one account still has its own count.
    pub fn forgiven(&self) -> Vec<Statement> {
        let sql = "DELETE FROM attempt WHERE key = ?1";
        self.keys.iter().map(|(_, key)| Statement::new(sql, [Bind::from(key.as_str())])).collect()
    }
}

fn key(store: &Store, what: &str, of: &str) -> Result<String, Failure> {
    Ok(digest(&format!("{}\n{what}\n{of}", store.secret("COOKIE_KEY")?)))
}

/// Whoever has one IPv6 address has 2⁶⁴ of them.
fn network(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(address)) => format!("{:x}", address.to_bits() >> 64),
        _ => address.to_owned(),
    }
}
