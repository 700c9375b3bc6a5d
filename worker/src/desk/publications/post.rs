//! A draft made an edition.

use domain::{
    Failure, Moment,
    desk::Published,
    import::{Entry, Item, Outcome, Report},
    postings::PostingId,
};
use serde::Deserialize;

use super::replacing;
use crate::{
    desk::{
        drafts::{DraftRow, find, guard},
        gate::Desk,
    },
    log::Actor,
    publications::{Deed, Manner, Signed, save},
    store::{Bind, Statement, Store},
};

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

impl Approval {
    /// By the desk's caller, for now.
    pub fn by(desk: &Desk, row: &DraftRow, override_why: &str) -> Self {
        Self {
            what: if row.posted.is_some() { "correct" } else { "publish" },
            actor: desk.actor(),
            approver: desk.caller.name.clone(),
            approver_id: Some(desk.caller.id.0),
            override_why: override_why.to_owned(),
            at: None,
        }
    }
}

/// What became of a draft that was to be posted.
pub enum Fate {
    Posted(Published),
    /// The board has this very content already.
    Same,
    /// Somebody else posted it, or gave it up, a moment before.
    Over,
}

impl Fate {
    /// # Errors
    /// `Conflict` when it was not posted.
    pub fn posted(self) -> Result<Published, Failure> {
        match self {
            Self::Posted(published) => Ok(published),
            Self::Same => Err(Failure::conflict(SAME)),
            Self::Over => Err(Failure::conflict(
                "Bài này vừa được người khác duyệt và đăng; hãy tải lại trang để xem.",
            )),
        }
    }
}

pub const SAME: &str = "Bản này giống hệt bản đang đăng nên không có gì để đăng thêm.";

#[derive(Deserialize)]
struct Posted {
    id: PostingId,
    edition: u32,
}

/// Makes a draft an edition, together with the act; the draft is over then.
pub async fn post(store: &Store, row: &DraftRow, by: Approval) -> Result<Fate, Failure> {
    let (key, report) = match publish(store, row, by, Manner::default()).await {
        // What is wrong now may be that it is on the board already.
        Err(Failure::Invalid { .. }) if is_over(store, row).await? => return Ok(Fate::Over),
        published => published?,
    };
    let landed = report.landed.into_iter().next().ok_or(Failure::Broken)?;
    if landed.outcome == Outcome::Unchanged {
        return Ok(if is_over(store, row).await? { Fate::Over } else { Fate::Same });
    }
    store.wake_timetable().await;
    let sql = "SELECT json_object('id', id, 'edition', edition) AS json FROM posting
               WHERE source_key = ?1";
    let posted: Option<Posted> =
        store.ask("posted", Statement::new(sql, [Bind::from(key)])).await?;
    let Posted { id, edition } = posted.ok_or(Failure::Broken)?;
    Ok(Fate::Posted(Published::Now { path: landed.path, edition, posting: id }))
}

async fn is_over(store: &Store, row: &DraftRow) -> Result<bool, Failure> {
    Ok(find(store, row.id, 0).await?.is_none_or(|now| now.meta.state.is_over()))
}

/// Whether a draft could be posted now.
///
/// # Errors
/// As [`post`]; `Conflict` when there is nothing new in it.
pub async fn check(store: &Store, row: &DraftRow, by: Approval) -> Result<(), Failure> {
    let manner = Manner { check: true, ..Manner::default() };
    let (_, report) = publish(store, row, by, manner).await?;
    let same = report.landed.iter().any(|landed| landed.outcome == Outcome::Unchanged);
    if same { Err(Failure::conflict(SAME)) } else { Ok(()) }
}

async fn publish(
    store: &Store,
    row: &DraftRow,
    by: Approval,
    manner: Manner,
) -> Result<(String, Report), Failure> {
    let entry = entry(store, row, by.at)?;
    let key = entry.key.clone();
    let signed = Signed {
        what: by.what,
        subject: row.subject(),
        actor: by.actor,
        author: author(row),
        approver: by.approver,
        override_why: by.override_why,
        replaces: row.content.replaced_path().to_owned(),
        is_new: row.posted.is_none(),
        first: guards(row),
        then: closing(row, &key, by.approver_id, store.now()),
    };
    let mut report = Report::default();
    let items = [Item::Posting(Box::new(entry))];
    save(store, &items, &mut report, manner, &Deed::Desk(&signed)).await?;
    if !report.refused.is_empty() {
        let reasons: Vec<String> = report.refused.into_iter().map(|it| it.reason).collect();
        return Err(Failure::invalid(reasons.join("\n")));
    }
    Ok((key, report))
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

/// Roll everything back when the draft, or what stands on the board, is no longer what `row` says.
fn guards(row: &DraftRow) -> Vec<Statement> {
    let mut guards = vec![guard(row)];
    if let Some(posted) = &row.posted {
        let sql = "UPDATE posting SET title = NULL
                   WHERE id = ?1 AND (edition <> ?2 OR withdrawn_at IS NOT ?3)";
        let withdrawn = posted.withdrawn.map(Moment::unix);
        let binds = [Bind::from(posted.id.0), posted.edition.into(), withdrawn.into()];
        guards.push(Statement::new(sql, binds));
    }
    guards
}

fn closing(row: &DraftRow, key: &str, approver: Option<u32>, now: Moment) -> Vec<Statement> {
    let draft = Statement::new(
        include_str!("close.sql"),
        [Bind::from(row.id.0), key.into(), approver.into()],
    );
    let mut statements = vec![draft];
    statements.extend(replacing::statements(&row.content, key, now));
    statements
}
