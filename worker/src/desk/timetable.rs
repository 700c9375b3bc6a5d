//! What will appear and what will expire, in the caller's agencies.

use axum::Router;
use domain::{
    Failure, Moment,
    desk::{DraftId, ListTimetable, Planned, Timetable},
    postings::Kind,
};
use serde::Deserialize;

use super::{gate::Desk, question::answer};
use crate::store::{Bind, Statement};

pub fn routes() -> Router {
    Router::new().merge(answer(list))
}

#[derive(Deserialize)]
struct Row {
    at: Moment,
    kind: Kind,
    title: String,
    draft: Option<DraftId>,
    ends: bool,
    slug: Option<String>,
}

impl From<Row> for Planned {
    fn from(Row { at, kind, title, draft, ends, slug }: Row) -> Self {
        let path = slug.map(|slug| format!("{}/{slug}", kind.path()));
        Self { at, kind, title, draft, ends, path }
    }
}

async fn list(desk: Desk, _question: ListTimetable) -> Result<Timetable, Failure> {
    let binds = [Bind::from(desk.store.now().unix()), desk.agencies().into()];
    let rows: Option<Vec<Row>> =
        desk.store.ask("timetable", Statement::new(include_str!("timetable.sql"), binds)).await?;
    Ok(Timetable { planned: rows.unwrap_or_default().into_iter().map(Into::into).collect() })
}
