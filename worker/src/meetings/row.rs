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

impl MeetingLineRow {
    /// The line as it stands at `now`.
    pub fn line(self, now: Moment) -> MeetingLine {
        let Self { slug, title, starts, place, chair, agency, items, concluded, tally, documents } =
            self;
        let to_come = starts.is_some_and(|starts| starts > now);
        let tally = tally.into();
        MeetingLine {
            slug,
            title,
            starts,
            to_come,
            place,
            chair,
            agency,
            items,
            concluded,
            tally,
            documents,
        }
    }
}
