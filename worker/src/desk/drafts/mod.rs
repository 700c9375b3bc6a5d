//! Drafts: begun, saved, listed, given up.

mod attachments;
mod begin;
mod file;
mod row;
mod save;

use axum::Router;
use domain::{
    Failure, Moment,
    desk::{
        CheckDraft, Checked, Done, Draft, DraftId, DraftLine, DraftList, DropDraft, ListDrafts,
        MarkPresence, Meta, PAGE_SIZE, PersonName, Problem, ReadDraft, Right, Role, State,
    },
    fold::fold,
    postings::Kind,
};
use serde::Deserialize;
use serde_json::{Value, json};

pub use row::{DraftRow, PostedRow, find};

use super::{gate::Desk, question::answer};
use crate::{
    log::{self, Act},
    store::{Bind, Statement},
};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(list))
        .merge(answer(read))
        .merge(answer(check))
        .merge(answer(begin::begin))
        .merge(answer(save::save))
        .merge(answer(mark_presence))
        .merge(answer(give_up))
        .merge(file::routes())
}

#[derive(Deserialize)]
struct ListRow {
    lines: Vec<LineRow>,
    total: u32,
    counts: Vec<(State, u32)>,
}

#[derive(Deserialize)]
struct LineRow {
    id: DraftId,
    kind: Kind,
    state: State,
    title: String,
    agency: String,
    author: PersonName,
    updated: Moment,
    publish_at: Option<Moment>,
    comment: String,
    posted: Option<PostedRow>,
}

impl From<LineRow> for DraftLine {
    fn from(row: LineRow) -> Self {
        let LineRow {
            id,
            kind,
            state,
            title,
            agency,
            author,
            updated,
            publish_at,
            comment,
            posted,
        } = row;
        let posted = posted.map(|posted| posted.posted(kind));
        Self { id, kind, state, title, agency, author, updated, publish_at, posted, comment }
    }
}

impl Desk {
    /// The agencies whose drafts of other people they may see, as a JSON array; `*` for all.
    pub fn edited_agencies(&self) -> String {
        let edited = self.caller.grants.iter().filter(|grant| grant.role >= Role::Editor);
        let slugs: Vec<&str> = edited.map(|grant| grant.agency.as_deref().unwrap_or("*")).collect();
        json!(slugs).to_string()
    }
}

async fn list(desk: Desk, question: ListDrafts) -> Result<DraftList, Failure> {
    let binds = [
        Bind::from(desk.caller.id.0),
        desk.edited_agencies().into(),
        question.state.map_or("", State::slug).into(),
        question.kind.map_or("", Kind::name).into(),
        i64::from(question.mine).into(),
        fold(&question.text).into(),
        PAGE_SIZE.into(),
        question.page.offset(PAGE_SIZE).into(),
    ];
    let found = desk.store.ask("drafts", Statement::new(include_str!("list.sql"), binds)).await?;
    let ListRow { lines, total, counts } = found.ok_or(Failure::Broken)?;
    Ok(DraftList { lines: lines.into_iter().map(Into::into).collect(), total, counts })
}

async fn read(desk: Desk, question: ReadDraft) -> Result<Draft, Failure> {
    Ok(desk.draft(question.id, Right::Read).await?.into())
}

async fn check(desk: Desk, question: CheckDraft) -> Result<Checked, Failure> {
    let row = desk.draft(question.id, Right::Read).await?;
    Ok(Checked { problems: problems(&row, desk.store.now()) })
}

/// What must be put right before a draft can be posted.
pub fn problems(row: &DraftRow, now: Moment) -> Vec<Problem> {
    let identity = row.identity();
    let entry = row.content.entry(row.kind, identity.as_ref(), row.id.0, &row.note, now);
    let mut problems: Vec<Problem> = entry
        .err()
        .unwrap_or_default()
        .into_iter()
        .map(|refused| Problem { field: refused.field, reason: refused.reason })
        .collect();
    if identity.is_some() && row.note.trim().is_empty() {
        problems.push(Problem {
            field: "note".to_owned(),
            reason: "Hãy ghi cho người đọc biết lần đăng này sửa gì.".to_owned(),
        });
    }
    problems
}

async fn mark_presence(desk: Desk, question: MarkPresence) -> Result<Meta, Failure> {
    let row = desk.draft(question.id, Right::Read).await?;
    let sql = "INSERT INTO presence (draft_id, person_id, at) VALUES (?1, ?2, ?3)
               ON CONFLICT DO UPDATE SET at = excluded.at";
    let binds = [Bind::from(row.id.0), desk.caller.id.0.into(), desk.store.now().unix().into()];
    desk.store.batch("presence", vec![Statement::new(sql, binds)]).await?;
    Ok(row.meta)
}

async fn give_up(desk: Desk, question: DropDraft) -> Result<Done, Failure> {
    let row = desk.draft(question.id, Right::Drop).await?;
    let statements = vec![
        guard(&row),
        Statement::new("UPDATE draft SET state = 'dropped' WHERE id = ?1", [Bind::from(row.id.0)]),
    ];
    let actor = desk.actor();
    let act = Act {
        what: "drop",
        subject: row.subject(),
        actor: &actor,
        open: None,
        detail: Value::Null,
    };
    log::act(&desk.store, &act, statements).await?;
    Ok(Done {})
}

/// Rolls everything back when the draft is no longer what `row` says.
pub fn guard(row: &DraftRow) -> Statement {
    let sql = "UPDATE draft SET state = NULL WHERE id = ?1 AND (version <> ?2 OR state <> ?3)";
    let binds = [Bind::from(row.id.0), row.meta.version.into(), row.meta.state.slug().into()];
    Statement::new(sql, binds)
}
