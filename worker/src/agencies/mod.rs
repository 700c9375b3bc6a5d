//! Agencies: who posts, and who carries procedures out.

use axum::Router;
use domain::{
    Failure, Leaf, Moment, Slug,
    agencies::{Agencies, Agency, AgencyName, AgencyNode, ListAgencies, PAGE_SIZE, ReadAgency},
    postings::{Line, Neighbour},
};
use serde::Deserialize;

use crate::{
    http::{Cache, answer},
    postings::LineRow,
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

#[derive(Deserialize)]
struct NameRow {
    slug: Slug,
    name: String,
    parent: Option<Slug>,
    ended: Option<Moment>,
}

async fn list(store: Store, _question: ListAgencies) -> Result<Agencies, Failure> {
    let now = store.now();
    let statement = Statement::new(include_str!("list.sql"), [now.unix().into()]);
    let rows: Vec<NameRow> = store.ask("agencies", statement).await?.unwrap_or_default();
    let (ended, current): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| row.ended.is_some_and(|ended| ended <= now));
    let current = current.into_iter().map(|NameRow { slug, name, parent, .. }| AgencyNode {
        name: AgencyName { slug, name },
        parent,
    });
    let ended = ended.into_iter().map(|NameRow { slug, name, .. }| AgencyName { slug, name });
    Ok(Agencies { current: current.collect(), ended: ended.collect() })
}

/// Where it is in the tree.
#[derive(Deserialize)]
struct Place {
    parent: Option<AgencyName>,
    children: Vec<AgencyName>,
}

#[derive(Deserialize)]
struct Row {
    slug: Slug,
    name: String,
    address: String,
    phone: String,
    email: String,
    hours: String,
    website: String,
    about: String,
    ended: Option<Moment>,
    successor: Option<AgencyName>,
    place: Place,
    predecessors: Vec<AgencyName>,
    postings: Vec<LineRow>,
    postings_total: u32,
    procedures: Vec<Neighbour>,
    procedures_total: u32,
}

async fn read(store: Store, question: ReadAgency) -> Result<Agency, Failure> {
    let now = store.now();
    let ReadAgency { slug, page } = question;
    let binds = [
        Bind::from(slug.as_str()),
        now.unix().into(),
        PAGE_SIZE.into(),
        page.offset(PAGE_SIZE).into(),
    ];
    let statement = Statement::new(include_str!("read.sql"), binds);
    let row: Row = store.ask("agency", statement).await?.ok_or(Failure::Missing)?;
    Ok(Agency {
        slug: row.slug,
        name: row.name,
        address: row.address,
        phone: row.phone,
        email: row.email,
        hours: row.hours,
        website: row.website,
        about: row.about,
        ended: row.ended.filter(|ended| *ended <= now),
        successor: row.successor,
        parent: row.place.parent,
        children: row.place.children,
        predecessors: row.predecessors,
        postings: Leaf {
            lines: row.postings.into_iter().map(Line::from).collect(),
            page,
            size: PAGE_SIZE,
            total: row.postings_total,
        },
        procedures: row.procedures,
        procedures_total: row.procedures_total,
    })
}
