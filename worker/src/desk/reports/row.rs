//! A report as D1 tells it.

use domain::{
    Moment, Slug,
    agencies::AgencyName,
    desk::reports::{
        Correction, Filters, Month, Overridden, Report, ReportLine, Withdrawn, months,
    },
    postings::{Kind, PostingId},
};
use serde::Deserialize;

use crate::tallies::TallyRow;

#[derive(Deserialize)]
pub struct Row {
    lines: Vec<LineRow>,
    total: u32,
    corrected: u32,
    withdrawn: u32,
    months: Vec<(Month, Kind, u32)>,
    views: i64,
    downloads: i64,
    agencies: Vec<AgencyName>,
    people: Vec<[String; 3]>,
}

impl Row {
    pub fn report(self, filters: &Filters, latest: Month) -> Report {
        let natural = |count: i64| u64::try_from(count).unwrap_or_default();
        Report {
            lines: self.lines.into_iter().map(Into::into).collect(),
            total: self.total,
            months: months(&self.months, filters, latest),
            corrected: self.corrected,
            withdrawn: self.withdrawn,
            views: natural(self.views),
            downloads: natural(self.downloads),
            agencies: self.agencies,
            people: names(&self.people),
        }
    }
}

/// Each name once; an edition of several hands has them with commas between.
fn names(people: &[[String; 3]]) -> Vec<String> {
    let all = people.iter().flatten().flat_map(|names| names.split(", "));
    let mut names: Vec<String> = all.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[derive(Deserialize)]
pub struct LineRow {
    id: PostingId,
    kind: Kind,
    slug: Slug,
    title: String,
    agency: String,
    number: String,
    posted: Option<Moment>,
    expires: Option<Moment>,
    withdrawn: Option<Withdrawn>,
    editions: u32,
    first: EditionRow,
    last: Option<EditionRow>,
    overridden: Option<Overridden>,
    tally: TallyRow,
}

#[derive(Deserialize)]
struct EditionRow {
    at: Moment,
    note: String,
    writer: String,
    approver: String,
}

impl From<LineRow> for ReportLine {
    fn from(row: LineRow) -> Self {
        let correction = row.last.map(|EditionRow { at, note, writer, approver }| Correction {
            at,
            note,
            writer,
            approver,
        });
        Self {
            id: row.id,
            kind: row.kind,
            path: format!("{}/{}", row.kind.path(), row.slug),
            title: row.title,
            agency: row.agency,
            number: row.number,
            posted: row.posted,
            recorded: row.first.at,
            editions: row.editions,
            correction,
            expires: row.expires,
            withdrawn: row.withdrawn,
            writer: row.first.writer,
            approver: row.first.approver,
            overridden: row.overridden,
            tally: row.tally.into(),
        }
    }
}
