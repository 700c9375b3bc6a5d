//! D1: questions that give one JSON text, and batches that land whole or not at all.

use std::sync::atomic::Ordering;

use domain::Failure;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use worker::{D1Database, D1PreparedStatement, send::SendFuture};

use super::{Store, broken};

/// A value bound to a statement. D1 takes JavaScript's numbers, so integers must stay below 2⁵³.
#[derive(Clone, Debug)]
pub enum Bind {
    Text(String),
    Int(i64),
    Null,
}

impl From<Bind> for JsValue {
    #[expect(clippy::cast_precision_loss, reason = "moments, counts and ids stay below 2^53")]
    fn from(bind: Bind) -> Self {
        match bind {
            Bind::Text(text) => text.into(),
            Bind::Int(number) => (number as f64).into(),
            Bind::Null => Self::NULL,
        }
    }
}

impl From<&str> for Bind {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Bind {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Bind {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<u32> for Bind {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl<T: Into<Self>> From<Option<T>> for Bind {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A statement with its values.
#[derive(Clone, Debug)]
pub struct Statement {
    sql: &'static str,
    binds: Vec<Bind>,
}

impl Statement {
    /// `sql` with `?1`, `?2` … bound in order.
    pub fn new(sql: &'static str, binds: impl Into<Vec<Bind>>) -> Self {
        Self { sql, binds: binds.into() }
    }

    fn prepare(self, db: &D1Database) -> worker::Result<D1PreparedStatement> {
        let values: Vec<JsValue> = self.binds.into_iter().map(JsValue::from).collect();
        db.prepare(self.sql).bind(&values)
    }
}

impl Store {
    /// Asks a question whose one row has one column, `json`; `None` when there is no row.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        place: &'static str,
        question: Statement,
    ) -> Result<Option<T>, Failure> {
        self.questions.fetch_add(1, Ordering::Relaxed);
        let answer: worker::Result<Option<String>> = SendFuture::new(async {
            let db = self.env.d1("DB")?;
            question.prepare(&db)?.first(Some("json")).await
        })
        .await;
        let Some(text) = answer.map_err(|cause| broken(place, &cause.to_string()))? else {
            return Ok(None);
        };
        serde_json::from_str(&text).map(Some).map_err(|cause| broken(place, &cause.to_string()))
    }

    /// Runs statements in one transaction: all of them or none.
    pub async fn batch(
        &self,
        place: &'static str,
        statements: Vec<Statement>,
    ) -> Result<(), Failure> {
        self.attempt(statements).await.map_err(|cause| broken(place, &cause))
    }

    /// The same where failing may be no fault; the cause is what the database said.
    pub async fn attempt(&self, statements: Vec<Statement>) -> Result<(), String> {
        let count = u32::try_from(statements.len()).unwrap_or(u32::MAX);
        self.questions.fetch_add(count, Ordering::Relaxed);
        let run = SendFuture::new(async { run_batch(&self.env.d1("DB")?, statements).await });
        run.await.map_err(|cause| cause.to_string())
    }
}

/// The same for those that hold the database itself, the shards.
pub async fn run_batch(db: &D1Database, statements: Vec<Statement>) -> worker::Result<()> {
    let prepared: worker::Result<Vec<_>> =
        statements.into_iter().map(|statement| statement.prepare(db)).collect();
    db.batch(prepared?).await.map(drop)
}
