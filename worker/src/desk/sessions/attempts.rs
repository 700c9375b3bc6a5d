//! Failures to sign in: counted for the account that is named and for the address they come from.

use axum::http::HeaderMap;
use domain::{
    Failure, Moment,
    credentials::{Attempts, Counted},
};
use serde::Deserialize;

use crate::{
    publications::digest,
    store::{Bind, Statement, Store},
};

/// What failed before, of one account and of one address.
pub struct Before {
    account: (String, Option<Attempts>),
    address: (String, Option<Attempts>),
}

#[derive(Deserialize)]
struct Row {
    key: String,
    failures: u32,
    last: Moment,
}

impl Before {
    /// Neither an e-mail nor an address is stored: keyed hashes are.
    pub async fn ask(store: &Store, headers: &HeaderMap, account: &str) -> Result<Self, Failure> {
        let secret = store.secret("COOKIE_KEY")?;
        let address = headers.get("cf-connecting-ip").and_then(|value| value.to_str().ok());
        let key = |what: &str, of: &str| digest(&format!("{secret}\n{what}\n{of}"));
        let account = key("account", account);
        let address = key("address", address.unwrap_or_default());
        let sql =
            "SELECT json_group_array(json_object('key', key, 'failures', failures, 'last', last))
                   AS json FROM attempt WHERE key IN (?1, ?2)";
        let binds = [Bind::from(account.as_str()), address.as_str().into()];
        let rows: Vec<Row> =
            store.ask("attempts", Statement::new(sql, binds)).await?.unwrap_or_default();
        let known = |key: &str| {
            let row = rows.iter().find(|row| row.key == key)?;
            Some(Attempts { failures: row.failures, last: row.last })
        };
        let (of_account, of_address) = (known(&account), known(&address));
        Ok(Self { account: (account, of_account), address: (address, of_address) })
    }

    /// # Errors
    /// `TooMany` while the next try would come too soon.
    pub fn check(&self, now: Moment) -> Result<(), Failure> {
        let waits = [
            self.account.1.and_then(|it| it.wait(Counted::Account, now)),
            self.address.1.and_then(|it| it.wait(Counted::Address, now)),
        ];
        match waits.into_iter().flatten().max() {
            Some(wait) => Err(Failure::TooMany { wait: wait.into() }),
            None => Ok(()),
        }
    }

    /// Remembers one more failure.
    pub async fn fail(&self, store: &Store) -> Result<(), Failure> {
        let statements = [&self.account, &self.address].map(|(key, before)| {
            let Attempts { failures, last } = Attempts::failed(*before, store.now());
            let sql = "INSERT INTO attempt (key, failures, last) VALUES (?1, ?2, ?3)
                       ON CONFLICT DO UPDATE SET failures = max(failures + 1, ?2), last = ?3";
            Statement::new(sql, [Bind::from(key.as_str()), failures.into(), last.unix().into()])
        });
        store.batch("attempts", statements.to_vec()).await
    }

    /// The statement that forgets the account's failures: its owner is here.
    pub fn forgiven(&self) -> Statement {
        Statement::new("DELETE FROM attempt WHERE key = ?1", [Bind::from(self.account.0.as_str())])
    }
}
