//! Administrative procedures.

mod catalogue;

use axum::Router;
use domain::{
    Failure, Moment,
    postings::{Change, PostingId, Standing},
    procedures::{
        Code, Field, Involved, Level, ListProcedures, Procedure, ProcedureList, ReadProcedure,
        Record,
    },
};
use serde::Deserialize;

use crate::{
    http::{Cache, answer},
    postings::{DocumentRow, withdrawal},
    store::{Bind, Statement, Store},
    tallies::TallyRow,
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

async fn list(store: Store, question: ListProcedures) -> Result<ProcedureList, Failure> {
    let catalogue = catalogue::read(&store).await?;
    catalogue.list(&question, store.now()).ok_or(Failure::Missing)
}

#[derive(Deserialize)]
struct Row {
    id: PostingId,
    title: String,
    lead: String,
    body: String,
    code: Code,
    /// One bit a level.
    levels: u8,
    record: Record,
    fields: Vec<Field>,
    agencies: Vec<Involved>,
    posted: Option<Moment>,
    updated_at: Option<Moment>,
    expires_at: Option<Moment>,
    withdrawn_at: Option<Moment>,
    withdrawn_why: Option<String>,
    documents: Vec<DocumentRow>,
    changes: Vec<Change>,
    tally: TallyRow,
    standing: Standing,
}

async fn read(store: Store, question: ReadProcedure) -> Result<Procedure, Failure> {
    let slug = question.code.slug().map_err(|_| Failure::Missing)?;
    let binds = [Bind::from(slug.as_str()), store.now().unix().into()];
    let statement = Statement::new(include_str!("read.sql"), binds);
    let row: Row = store.ask("procedure", statement).await?.ok_or(Failure::Missing)?;
    let withdrawn = row.withdrawn_at.zip(row.withdrawn_why);
    if let Some((since, why)) = withdrawal(withdrawn, row.expires_at, store.now()) {
        return Err(Failure::Withdrawn { title: row.title, since, why });
    }
    Ok(Procedure {
        id: row.id,
        code: row.code,
        title: row.title,
        lead: row.lead,
        body: row.body,
        levels: Level::of_bits(row.levels),
        fields: row.fields,
        agencies: row.agencies,
        record: row.record,
        posted: row.posted,
        updated: row.updated_at.filter(|at| Some(*at) > row.posted),
        documents: row.documents.into_iter().map(Into::into).collect(),
        changes: row.changes,
        standing: row.standing,
        tally: row.tally.into(),
    })
}
