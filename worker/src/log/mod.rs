//! The log: every act is chained to the one before, in the transaction that does it. So whatever is
//! written through it is written one after the other: who comes second looks again.

use domain::{
    Failure,
    chain::{Entry, Head, sealed},
    desk::PersonId,
    postings::Kind,
};
use serde_json::{Value, json};

use crate::store::{Bind, Statement, Store, broken, random};

/// Who acts.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// `None` for an import and for what happens by itself.
    pub person: Option<PersonId>,
    pub name: String,
    /// The session's id; empty when there is none.
    pub session: String,
}

impl Actor {
    /// What happens by itself when its moment has come.
    pub fn timetable() -> Self {
        Self { name: "timetable".to_owned(), ..Self::default() }
    }
}

/// What is done.
pub struct Act<'a> {
    pub what: &'static str,
    /// As `posting thong-bao/ten-bai`.
    pub subject: String,
    pub actor: &'a Actor,
    /// What everybody may know; `None` when it is nobody else's business.
    pub open: Option<Value>,
    /// What else is known of it.
    pub detail: Value,
}

/// The end of the log, as it was when somebody looked.
pub struct Chain {
    head: Head,
}

impl Chain {
    pub async fn look(store: &Store) -> Result<Self, Failure> {
        let sql = "SELECT json_object('number', number, 'hash', hash) AS json FROM act
                   ORDER BY number DESC LIMIT 1";
        let head = store.ask("log", Statement::new(sql, [])).await?;
        Ok(Self { head: head.unwrap_or_default() })
    }

    /// Adds an act; its number, and the statement to stand in its transaction.
    pub fn add(&mut self, store: &Store, act: &Act<'_>) -> Result<(u64, Statement), Failure> {
        let nonce: String = random::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
        let now = store.now();
        let private = json!({
            "nonce": nonce, "at": now, "what": act.what, "subject": act.subject,
            "person": act.actor.person, "who": act.actor.name, "session": act.actor.session,
            "detail": act.detail,
        })
        .to_string();
        let open = act.open.as_ref().map(|open| dated(open, act, now.iso())).unwrap_or_default();
        let entry = Entry::next(&self.head, open, sealed(&private));
        self.head = entry.head();
        let number = i64::try_from(entry.number).unwrap_or(i64::MAX);
        let binds = [
            Bind::from(number),
            entry.prev.to_string().into(),
            entry.hash.to_string().into(),
            now.unix().into(),
            now.vietnam_day().into(),
            act.what.into(),
            act.subject.as_str().into(),
            act.actor.person.map(|person| person.0).into(),
            entry.open.into(),
            private.into(),
        ];
        Ok((entry.number, Statement::new(include_str!("append.sql"), binds)))
    }
}

/// The public half: what and when come first.
fn dated(open: &Value, act: &Act<'_>, at: String) -> String {
    let mut told = json!({ "at": at, "what": act.what, "subject": act.subject });
    if let (Some(told), Some(open)) = (told.as_object_mut(), open.as_object()) {
        told.extend(open.clone());
    }
    told.to_string()
}

/// How often somebody looks again before giving up.
pub const TRIES: u32 = 8;

/// Whether a transaction landed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    Landed,
    /// Another act came first: nothing was written, and what was known may be no longer so.
    Raced,
}

/// Runs statements that [`Chain::add`] is among, in one transaction.
pub async fn commit(
    store: &Store,
    place: &'static str,
    statements: Vec<Statement>,
) -> Result<Landing, Failure> {
    match store.attempt(statements).await {
        Ok(()) => Ok(Landing::Landed),
        Err(cause) if cause.contains("UNIQUE constraint failed: act.") => Ok(Landing::Raced),
        // A posting has one open draft.
        Err(cause) if cause.contains("UNIQUE constraint failed: draft.") => Err(Failure::conflict(
            "Vừa có người khác mở bản sửa của bài này; hãy tải lại trang để cùng làm trên bản ấy.",
        )),
        // What a guard among the statements says.
        Err(cause) if cause.contains("NOT NULL constraint failed") => Err(Failure::conflict(
            "Vừa có người khác duyệt, sửa hoặc thu hồi bài này; chưa có gì thay đổi. Hãy tải lại trang để xem.",
        )),
        Err(cause) => Err(broken(place, &cause)),
    }
}

/// One act with what it changes of the desk alone, which needs to know nothing of what is there.
pub async fn act(store: &Store, act: &Act<'_>, statements: Vec<Statement>) -> Result<(), Failure> {
    for _ in 0..TRIES {
        let (_, first) = Chain::look(store).await?.add(store, act)?;
        let mut all = vec![first];
        all.extend(statements.iter().cloned());
        if commit(store, act.what, all).await? == Landing::Landed {
            return Ok(());
        }
    }
    Err(busy())
}

/// What the log calls a posting; as the view `posting_address` has it.
pub fn posting_subject(kind: Kind, slug: &str) -> String {
    format!("posting {}/{slug}", kind.path().trim_start_matches('/'))
}

/// What somebody is told who was always second.
pub fn busy() -> Failure {
    Failure::conflict(
        "Đang có nhiều người cùng ghi; chưa có gì thay đổi. Hãy thử lại sau vài giây.",
    )
}

/// The statement that makes the board another one, and with it every page that is kept.
pub fn new_board_edition() -> Statement {
    Statement::new("UPDATE board SET edition = edition + 1", [])
}
