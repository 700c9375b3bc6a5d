//! Reports: what was posted when, by whom, approved by whom, read and taken how often.

mod file;
mod row;

use axum::Router;
use domain::{
    Failure,
    desk::reports::{
        Day, Filters, ListReportLines, REPORT_PAGE, ReadReport, Report, ReportLine, ReportLines,
    },
    postings::{Kind, PostingId},
};

use self::row::{LineRow, Row};
use super::{gate::Desk, question::answer};
use crate::store::{Bind, Statement};

pub fn routes() -> Router {
    Router::new().merge(answer(read)).merge(answer(list)).merge(file::routes())
}

/// Lines of one answer of D1's, which may hold 2 MB: some 4 KB a line.
const CHUNK: u32 = 500;

/// What both statements are bound to first.
///
/// # Errors
/// `Refused` for who is nowhere more than an author.
fn binds(desk: &Desk, filters: &Filters) -> Result<Vec<Bind>, Failure> {
    let agencies = desk.edited_agencies();
    if agencies == "[]" {
        return Err(Failure::refused(
            "Báo cáo dành cho người duyệt và quản trị; hãy nhờ người duyệt của cơ quan lập giúp.",
        ));
    }
    let (since, before) = filters.moments(desk.store.now());
    Ok(vec![
        agencies.into(),
        since.unix().into(),
        before.unix().into(),
        filters.agency().into(),
        filters.kind().map_or("", Kind::name).into(),
        filters.person().into(),
    ])
}

async fn read(desk: Desk, question: ReadReport) -> Result<Report, Failure> {
    let ReadReport { filters, page } = question;
    let mut binds = binds(&desk, &filters)?;
    binds.extend([REPORT_PAGE.into(), page.offset(REPORT_PAGE).into()]);
    let found = desk.store.ask("report", Statement::new(include_str!("read.sql"), binds)).await?;
    let row: Row = found.ok_or(Failure::Broken)?;
    Ok(row.report(&filters, Day::of(desk.store.now()).month()))
}

async fn list(desk: Desk, question: ListReportLines) -> Result<ReportLines, Failure> {
    lines(&desk, &question.filters, question.after).await
}

async fn lines(
    desk: &Desk,
    filters: &Filters,
    after: Option<PostingId>,
) -> Result<ReportLines, Failure> {
    let mut binds = binds(desk, filters)?;
    // One more than is given tells whether there are more.
    binds.extend([(CHUNK + 1).into(), after.map_or(0, |id| id.0).into()]);
    let found = desk.store.ask("report", Statement::new(include_str!("lines.sql"), binds)).await?;
    let rows: Vec<LineRow> = found.unwrap_or_default();
    let mut lines: Vec<ReportLine> = rows.into_iter().map(Into::into).collect();
    let more = lines.len() > CHUNK as usize;
    lines.truncate(CHUNK as usize);
    Ok(ReportLines { lines, more })
}
