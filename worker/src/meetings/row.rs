//! Meetings in lists, as D1 tells them.

use domain::{Moment, Slug, meetings::MeetingLine};
use serde::Deserialize;

use crate::tallies::TallyRow;

/// From the view `meeting_line`.
#[derive(Deserialize)]
pub struct MeetingLineRow {
    slug: Slug,
    title: String,
    starts: Option<Moment>,
    place: String,
    chair: String,
    agency: String,
    items: u32,
    concluded: u32,
    tally: TallyRow,
    documents: u32,
}

impl From<MeetingLineRow> for MeetingLine {
    fn from(row: MeetingLineRow) -> Self {
        let MeetingLineRow {
            slug,
            title,
            starts,
            place,
            chair,
            agency,
            items,
            concluded,
            tally,
            documents,
        } = row;
        let tally = tally.into();
        Self { slug, title, starts, place, chair, agency, items, concluded, tally, documents }
    }
}
