//! Recruitment exams: dossiers with a timeline.

mod row;

use axum::Router;
use domain::{
    Failure, Leaf, Moment, PageNumber,
    exams::{
        Dossier, Exam, ExamLine, ListExams, PAGE_SIZE, ReadExam, TimelineStep, noticed, place,
        states,
    },
    postings::Kind,
};
use serde::Deserialize;

pub use row::ExamLineRow;

use crate::{
    http::{Cache, answer},
    postings::{self, StepNoticeRow},
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    answer(Cache::Shared, list).merge(answer(Cache::Shared, read))
}

#[derive(Deserialize)]
struct LeafRow {
    lines: Vec<ExamLineRow>,
    total: u32,
}

async fn list(store: Store, question: ListExams) -> Result<Leaf<ExamLine>, Failure> {
    let page = question.page;
    let binds = [Bind::from(store.now().unix()), PAGE_SIZE.into(), page.offset(PAGE_SIZE).into()];
    let statement = Statement::new(include_str!("list.sql"), binds);
    let row: LeafRow = store.ask("exams", statement).await?.ok_or(Failure::Broken)?;
    if row.lines.is_empty() && page != PageNumber::default() {
        return Err(Failure::Missing);
    }
    let lines = row.lines.into_iter().map(|row| row.line(store.now())).collect();
    Ok(Leaf { lines, page, size: PAGE_SIZE, total: row.total })
}

async fn read(store: Store, question: ReadExam) -> Result<Exam, Failure> {
    let ReadExam { slug } = question;
    let row = postings::read(&store, Kind::Exam, &slug).await?;
    let dossier: Dossier = postings::detail(row.detail.as_deref())?;
    let Dossier { quota, positions, .. } = &dossier;
    Ok(Exam {
        id: row.id,
        slug,
        title: row.title,
        lead: row.lead,
        body: row.body,
        agency: row.agency,
        poster: row.poster,
        quota: *quota,
        positions: positions.clone(),
        timeline: timeline(dossier, row.notices, store.now()),
        posted: row.posted,
        updated: row.updated_at.filter(|at| Some(*at) > row.posted),
        documents: row.documents.into_iter().map(Into::into).collect(),
        changes: row.changes,
        newer: row.newer,
        older: row.older,
        standing: row.standing,
        tally: row.tally.into(),
    })
}

/// The steps, each with the notices that hang on it.
fn timeline(dossier: Dossier, notices: Vec<StepNoticeRow>, now: Moment) -> Vec<TimelineStep> {
    let steps = dossier.steps;
    let places: Vec<_> =
        notices.iter().map(|notice| (notice.stage, notice.title.clone())).collect();
    let states = states(&steps, &noticed(&steps, &places), now);
    let of: Vec<_> = places.iter().map(|(stage, title)| place(&steps, *stage, title)).collect();
    let mut timeline: Vec<TimelineStep> = steps
        .into_iter()
        .zip(states)
        .map(|(step, state)| TimelineStep { step, state, notices: Vec::new() })
        .collect();
    for (notice, at) in notices.into_iter().zip(of) {
        if let Some(step) = at.and_then(|at| timeline.get_mut(at)) {
            step.notices.push(notice.into());
        }
    }
    timeline
}
