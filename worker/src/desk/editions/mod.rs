//! Editions: every publication as it was.

use axum::Router;
use domain::{
    Failure,
    agencies::AgencyName,
    desk::{
        Content, Detail, EditionContent, EditionLine, EditionList, ListEditions, ListPostings,
        PAGE_SIZE, PostingList, ProcedureContent, ReadEdition, Snapshot,
    },
    fold::fold,
    postings::{Kind, PostingId},
    procedures::{Level, Record, Role},
};
use serde::Deserialize;

use super::{gate::Desk, question::answer};
use crate::store::{Bind, Statement, Store};

mod confirmations;

pub fn routes() -> Router {
    Router::new()
        .merge(answer(postings))
        .merge(answer(list))
        .merge(answer(read))
        .merge(answer(confirmations::confirm))
}

async fn postings(desk: Desk, question: ListPostings) -> Result<PostingList, Failure> {
    let ListPostings { page, kind, text, waits } = question;
    let binds = [
        Bind::from(desk.agencies()),
        kind.map_or("", Kind::name).into(),
        fold(&text).into(),
        i64::from(waits).into(),
        desk.store.now().unix().into(),
        PAGE_SIZE.into(),
        page.offset(PAGE_SIZE).into(),
    ];
    let statement = Statement::new(include_str!("postings.sql"), binds);
    desk.store.ask("postings", statement).await?.ok_or(Failure::Broken)
}

#[derive(Deserialize)]
struct ListRow {
    #[serde(flatten)]
    list: EditionList,
    agency_slug: Option<String>,
}

async fn list(desk: Desk, question: ListEditions) -> Result<EditionList, Failure> {
    let statement = Statement::new(include_str!("list.sql"), [Bind::from(question.posting.0)]);
    let row: ListRow = desk.store.ask("editions", statement).await?.ok_or(Failure::Missing)?;
    allowed(&desk, row.agency_slug.as_deref())?;
    Ok(row.list)
}

fn allowed(desk: &Desk, agency: Option<&str>) -> Result<(), Failure> {
    if desk.caller.may_write_for(agency) {
        return Ok(());
    }
    Err(Failure::refused("Bài này thuộc cơ quan khác; hãy nhờ người của cơ quan ấy."))
}

#[derive(Deserialize)]
struct Row {
    line: EditionLine,
    content: String,
    agency: Option<String>,
}

async fn row(store: &Store, posting: PostingId, edition: u32) -> Result<Row, Failure> {
    let binds = [Bind::from(posting.0), edition.into()];
    let row = store.ask("edition", Statement::new(include_str!("read.sql"), binds)).await?;
    row.ok_or(Failure::Missing)
}

async fn read(desk: Desk, question: ReadEdition) -> Result<EditionContent, Failure> {
    let Row { line, content, agency } =
        row(&desk.store, question.posting, question.edition).await?;
    allowed(&desk, agency.as_deref())?;
    Ok(EditionContent { line, content: parsed(&content).content })
}

/// What an edition kept.
pub async fn snapshot(
    store: &Store,
    posting: PostingId,
    edition: u32,
) -> Result<Snapshot, Failure> {
    Ok(parsed(&row(store, posting, edition).await?.content))
}

/// Editions of before the desk kept another shape: of these only what is alike is read.
fn parsed(content: &str) -> Snapshot {
    serde_json::from_str(content).unwrap_or_default()
}

#[derive(Deserialize)]
struct ProcedureRow {
    title: String,
    agency: String,
    code: String,
    levels: u8,
    record: Record,
    fields: Vec<String>,
    agencies: Vec<(Role, AgencyName)>,
    content: String,
}

/// A procedure as it stands, whoever told which part of it.
pub async fn procedure(store: &Store, posting: PostingId) -> Result<Content, Failure> {
    let question = Statement::new(include_str!("procedure.sql"), [Bind::from(posting.0)]);
    let row: ProcedureRow = store.ask("procedure", question).await?.ok_or(Failure::Missing)?;
    let ProcedureRow { title, agency, code, levels, record, fields, agencies, content } = row;
    let levels = Level::of_bits(levels);
    let agencies = agencies.into_iter().map(|(role, agency)| (role, agency.name)).collect();
    let detail = ProcedureContent { code, levels, fields, agencies, record };
    let last = parsed(&content).content;
    Ok(Content { title, agency, detail: Detail::Procedure(Box::new(detail)), ..last })
}
