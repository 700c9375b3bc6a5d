//! Exams in lists, as D1 tells them.

use domain::{
    Moment, Slug,
    exams::{Dossier, ExamLine, Stage, noticed, upcoming},
};
use serde::Deserialize;

use crate::tallies::TallyRow;

/// From the view `exam_line`.
#[derive(Deserialize)]
pub struct ExamLineRow {
    slug: Slug,
    title: String,
    agency: String,
    posted: Option<Moment>,
    dossier: Dossier,
    tally: TallyRow,
    notices: Vec<NoticeRow>,
}

#[derive(Deserialize)]
struct NoticeRow {
    stage: Stage,
    title: String,
    publish_at: Moment,
    expires_at: Option<Moment>,
}

impl ExamLineRow {
    /// The line as it stands at `now`.
    pub fn line(self, now: Moment) -> ExamLine {
        let Self { slug, title, agency, posted, dossier, tally, notices } = self;
        let shown = notices.into_iter().filter(|notice| {
            notice.publish_at <= now && notice.expires_at.is_none_or(|at| at > now)
        });
        let places: Vec<(Stage, String)> =
            shown.map(|notice| (notice.stage, notice.title)).collect();
        let noticed = noticed(&dossier.steps, &places);
        ExamLine {
            slug,
            title,
            agency,
            posted,
            quota: dossier.quota,
            upcoming: upcoming(&dossier.steps, &noticed, now),
            notices: u32::try_from(places.len()).unwrap_or(u32::MAX),
            tally: tally.into(),
        }
    }
}
