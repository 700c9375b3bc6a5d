//! Reports (báo cáo): what was posted when, by whom, approved by whom, read and taken how often.

mod columns;
mod filters;
mod months;
mod period;

use serde::{Deserialize, Serialize};

pub use columns::COLUMNS;
pub use filters::{Filters, Told};
pub use months::{MonthCount, bars, months};
pub use period::{Day, Month, Preset};

use crate::{
    Ask, Moment, PageNumber,
    agencies::AgencyName,
    postings::{Kind, PostingId},
    tallies::Tally,
};

/// One posting of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportLine {
    pub id: PostingId,
    pub kind: Kind,
    pub title: String,
    /// The public address.
    pub path: String,
    /// The agency's name, as it was written.
    pub agency: String,
    /// Of its first document that has one; empty otherwise.
    pub number: String,
    /// When it appeared, by what it tells; `None` when its old source told no date.
    pub posted: Option<Moment>,
    /// When this board got it: later than `posted` for what came from elsewhere.
    pub recorded: Moment,
    pub editions: u32,
    /// The last edition, when it is not the first.
    pub correction: Option<Correction>,
    pub expires: Option<Moment>,
    pub withdrawn: Option<Withdrawn>,
    /// Who wrote the first edition; `import` for what was loaded.
    pub writer: String,
    /// Who approved the first edition; empty for what was loaded.
    pub approver: String,
    /// An edition that its writer approved alone.
    pub overridden: Option<Overridden>,
    pub tally: Tally,
}

/// How a posting was last corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub at: Moment,
    /// What readers were told that changed.
    pub note: String,
    /// As a line's.
    pub writer: String,
    /// As a line's.
    pub approver: String,
}

/// Since when a posting is withdrawn, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    pub since: Moment,
    pub why: String,
}

/// Why a writer approved their own edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overridden {
    pub why: String,
    /// Who confirmed that afterwards; empty while nobody has.
    pub confirmed_by: String,
}

/// What editions tell as their writer when they were loaded.
pub const LOADED: &str = "import";

/// A writer as readers of reports are told.
pub fn writer_text(writer: &str) -> &str {
    if writer == LOADED { "Nhập từ tệp" } else { writer }
}

/// A page of a report, and what the whole comes to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Newest first.
    pub lines: Vec<ReportLine>,
    pub total: u32,
    pub months: Vec<MonthCount>,
    /// How many have more than one edition.
    pub corrected: u32,
    pub withdrawn: u32,
    pub views: u64,
    pub downloads: u64,
    /// Whose postings the asker may have reports of.
    pub agencies: Vec<AgencyName>,
    /// Who wrote, approved or confirmed any of these.
    pub people: Vec<String>,
}

/// How many lines a page of a report holds.
pub const REPORT_PAGE: u32 = 50;

/// Reports what was posted; for editors of their agencies, for administrators of all.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ReadReport {
    #[serde(flatten)]
    pub filters: Filters,
    #[serde(default)]
    pub page: PageNumber,
}

impl Ask for ReadReport {
    const PATH: &'static str = "/api/desk/report";
    type Answer = Report;
}

/// The lines of a report one after another, as many as one answer can hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ListReportLines {
    #[serde(flatten)]
    pub filters: Filters,
    /// The last one that the asker has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PostingId>,
}

/// Some lines, newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportLines {
    pub lines: Vec<ReportLine>,
    /// There are more after the last of these.
    pub more: bool,
}

impl Ask for ListReportLines {
    const PATH: &'static str = "/api/desk/report-lines";
    type Answer = ReportLines;
}

/// Where a report is fetched as CSV, with the same query.
pub const CSV_PATH: &str = "/api/desk/report.csv";

/// The most lines a file of a report has.
pub const FILE_LINES: u32 = 20_000;

/// The name of a report's file without its ending, as `Báo cáo niêm yết từ 01-01-2026 đến 31-01-2026`.
pub fn file_name(filters: &Filters) -> String {
    format!("Báo cáo niêm yết {}", filters.period().replace('/', "-"))
}
