//! A draft made an edition.

use domain::{
    Failure, Moment,
    desk::Published,
    import::{Entry, Item, Report},
    postings::PostingId,
};
use serde::Deserialize;

use crate::{
    desk::{
        drafts::{DraftRow, find, guard},
        gate::Desk,
    },
    log::Actor,
    publications::{Deed, Manner, Signed, save},
    store::{Bind, Statement, Store},
};

/// Posts a draft that `desk`'s caller approves.
pub async fn now(desk: &Desk, row: &DraftRow, override_why: &str) -> Result<Published, Failure> {
    let by = Approval {
        what: if row.identity().is_some() { "correct" } else { "publish" },
        actor: desk.actor(),
        approver: desk.caller.name.clone(),
        approver_id: Some(desk.caller.id.0),
        override_why: override_why.to_owned(),
        at: None,
    };
    post(&desk.store, row, by).await
}

/// Who approved a draft, and when it is to appear.
pub struct Approval {
    pub what: &'static str,
    /// Nobody, when its moment has come.
    pub actor: Actor,
    pub approver: String,
    pub approver_id: Option<u32>,
    pub override_why: String,
    /// The moment it was set for.
    pub at: Option<Moment>,
}

#[derive(Deserialize)]
struct Posted {
    id: PostingId,
    edition: u32,
}

/// Makes a draft an edition, together with the act; the draft is over then.
pub async fn post(store: &Store, row: &DraftRow, by: Approval) -> Result<Published, Failure> {
    let entry = entry(store, row, by.at)?;
    let key = entry.key.clone();
    let signed = Signed {
        what: by.what,
        subject: row.subject(),
        actor: by.actor,
        author: author(row),
        approver: by.approver,
        override_why: by.override_why,
        then: closing(row, &key, by.approver_id, store.now()),
    };
    let mut report = Report::default();
    let items = [Item::Posting(Box::new(entry))];
    save(store, &items, &mut report, Manner::default(), &Deed::Desk(&signed)).await?;
    if !report.refused.is_empty() {
        let reasons: Vec<String> = report.refused.into_iter().map(|it| it.reason).collect();
        return Err(Failure::invalid(reasons.join("\n")));
    }
    let landed = report.landed.into_iter().next().ok_or(Failure::Broken)?;
    if landed.outcome == domain::import::Outcome::Unchanged {
        let now = find(store, row.id, 0).await?;
        if now.is_none_or(|now| now.meta.state.is_over()) {
            return Err(Failure::conflict(
                "Bài này vừa được người khác duyệt và đăng; hãy tải lại trang để xem.",
            ));
        }
        return Err(Failure::conflict(
            "Bản này giống hệt bản đang đăng nên không có gì để đăng thêm.",
        ));
    }
    store.wake_timetable().await?;
    let sql = "SELECT json_object('id', id, 'edition', edition) AS json FROM posting
               WHERE source_key = ?1";
    let posted: Option<Posted> =
        store.ask("posted", Statement::new(sql, [Bind::from(key)])).await?;
    let Posted { id, edition } = posted.ok_or(Failure::Broken)?;
    Ok(Published::Now { path: landed.path, edition, posting: id })
}

fn entry(store: &Store, row: &DraftRow, at: Option<Moment>) -> Result<Entry, Failure> {
    let identity = row.identity();
    let entry = row.content.entry(row.kind, identity.as_ref(), row.id.0, &row.note, store.now());
    let mut entry = entry.map_err(|refused| {
        let reasons: Vec<String> = refused.into_iter().map(|it| it.reason).collect();
        Failure::invalid(reasons.join("\n"))
    })?;
    // What is new appears at the moment it was set for; what is there keeps the one it has.
    if identity.is_none() && entry.posted.is_none() {
        entry.posted = at;
    }
    Ok(entry)
}

/// Whose words it is.
fn author(row: &DraftRow) -> String {
    let mut names = vec![row.author.name.clone()];
    for hand in &row.hands {
        if hand.id != row.author.id {
            names.push(hand.name.clone());
        }
    }
    names.join(", ")
}

fn closing(row: &DraftRow, key: &str, approver: Option<u32>, now: Moment) -> Vec<Statement> {
    let draft = Statement::new(
        include_str!("close.sql"),
        [Bind::from(row.id.0), key.into(), approver.into()],
    );
    let mut statements = vec![guard(row), draft];
    if !row.content.replaces.trim().is_empty() {
        let binds = [Bind::from(row.content.replaces.trim()), key.into(), now.unix().into()];
        statements.push(Statement::new(include_str!("replace.sql"), binds));
    }
    statements
}
