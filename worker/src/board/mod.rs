//! The board itself: whose it is, what stands around every page, and the first page.

use axum::Router;
use domain::{
    Failure,
    board::{About, Edition, Frame, Home, ReadAbout, ReadEdition, ReadFrame, ReadHome},
    exams::ExamLine,
    postings::Line,
    procedures::catalogue::Strata,
};
use serde::Deserialize;

use crate::{
    exams::ExamLineRow,
    http::{Cache, answer},
    meetings::MeetingLineRow,
    postings::LineRow,
    store::{Bind, Statement, Store},
};

pub fn routes() -> Router {
    answer(Cache::Shared, frame)
        .merge(answer(Cache::Shared, home))
        .merge(answer(Cache::Shared, about))
        // Asked by commands that wait for a change: nothing may answer for the board.
        .merge(answer(Cache::Own, edition))
}

async fn frame(store: Store, _question: ReadFrame) -> Result<Frame, Failure> {
    let binds = [Bind::from(store.now().unix()), store.now().vietnam_day().into()];
    let question = Statement::new(include_str!("frame.sql"), binds);
    store.ask("frame", question).await?.ok_or(Failure::Broken)
}

async fn edition(store: Store, _question: ReadEdition) -> Result<Edition, Failure> {
    let sql = "SELECT json_object('edition', edition) AS json FROM board";
    store.ask("edition", Statement::new(sql, [])).await?.ok_or(Failure::Broken)
}

async fn about(store: Store, _question: ReadAbout) -> Result<About, Failure> {
    let sql = "SELECT json_object('body', about, 'english', json_extract(profile, '$.english'))
               AS json FROM board";
    store.ask("about", Statement::new(sql, [])).await?.ok_or(Failure::Broken)
}

#[derive(Deserialize)]
struct HomeRow {
    /// By an administrator, in their order.
    chosen: Vec<LineRow>,
    featured: Option<LineRow>,
    articles: Vec<LineRow>,
    notices: Vec<LineRow>,
    strata: Strata,
    meetings: Vec<MeetingLineRow>,
    exams: Vec<ExamLineRow>,
}

async fn home(store: Store, _question: ReadHome) -> Result<Home, Failure> {
    let question = Statement::new(include_str!("home.sql"), [store.now().unix().into()]);
    let row: HomeRow = store.ask("home", question).await?.ok_or(Failure::Broken)?;
    let mut first: Vec<Line> = row.chosen.into_iter().map(Line::from).collect();
    if first.is_empty() {
        first.extend(row.featured.map(Line::from));
    }
    let mut articles: Vec<Line> = row.articles.into_iter().map(Line::from).collect();
    articles.retain(|line| first.iter().all(|first| first.id != line.id));
    articles.truncate(NEWEST);
    let now = store.now();
    let mut exams: Vec<ExamLine> = row.exams.into_iter().map(|row| row.line(now)).collect();
    // Without dates, an exam is over when all its steps have their notices.
    exams.retain(|exam| !exam.upcoming.is_empty());
    exams.truncate(OPEN);
    let mut first = first.into_iter();
    Ok(Home {
        featured: first.next(),
        chosen: first.collect(),
        articles,
        notices: row.notices.into_iter().map(Line::from).collect(),
        levels: row.strata.levels(now),
        meetings: row.meetings.into_iter().map(|row| row.line(now)).collect(),
        exams,
    })
}

/// How many of the exams that are not over the first page shows.
const OPEN: usize = 4;

/// How many of the newest articles the first page shows beside the featured one.
const NEWEST: usize = 6;
