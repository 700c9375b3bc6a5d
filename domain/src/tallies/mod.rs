//! Tallies: what was counted for a subject, ours and what an old portal brought along.

mod subject;

use serde::{Deserialize, Serialize};

use crate::Ask;

pub use subject::Subject;

/// Counts brought from an old portal; kept apart from ours and included in totals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opening {
    #[serde(skip_serializing_if = "is_zero")]
    pub views: u64,
    #[serde(skip_serializing_if = "is_zero")]
    pub downloads: u64,
    /// The sum of stars.
    #[serde(skip_serializing_if = "is_zero")]
    pub points: u64,
    #[serde(skip_serializing_if = "is_zero")]
    pub votes: u64,
}

/// What was counted for one subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    /// Views counted here.
    #[serde(skip_serializing_if = "is_zero")]
    pub views: u64,
    /// Downloads counted here; a posting's are those of its documents.
    #[serde(skip_serializing_if = "is_zero")]
    pub downloads: u64,
    /// Votes counted here, from one star to five.
    pub stars: [u64; 5],
    pub opening: Opening,
}

impl Tally {
    /// Lượt xem: ours and the old portal's.
    pub const fn views(&self) -> u64 {
        self.views + self.opening.views
    }

    /// Lượt tải: ours and the old portal's.
    pub const fn downloads(&self) -> u64 {
        self.downloads + self.opening.downloads
    }

    /// How many voted, here and at the old portal.
    pub fn votes(&self) -> u64 {
        self.stars.iter().sum::<u64>() + self.opening.votes
    }

    /// The sum of all stars given.
    pub fn points(&self) -> u64 {
        let ours: u64 = self.stars.iter().zip(1..).map(|(votes, stars)| votes * stars).sum();
        ours + self.opening.points
    }

    /// The average in tenths of a star, rounded half up; `None` without votes.
    pub fn average_tenths(&self) -> Option<u64> {
        let votes = self.votes();
        (votes > 0).then(|| (self.points() * 20 + votes) / (votes * 2))
    }

    /// The average as readers write it: `4,5`, and `5` rather than `5,0`.
    pub fn average_text(&self) -> Option<String> {
        self.average_tenths().map(|tenths| match (tenths / 10, tenths % 10) {
            (whole, 0) => whole.to_string(),
            (whole, part) => format!("{whole},{part}"),
        })
    }
}

/// Why an event was not counted. Each refusal is itself counted under its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The agent names itself a program.
    Bot,
    /// Loaded ahead of a reader's wish.
    Prefetch,
    /// The file was shown inside a page, not taken.
    Preview,
    /// The same visitor and subject, the same day.
    Repeat,
    /// Sent from another site's page.
    Foreign,
    /// One of the board's own people.
    Editor,
    /// Headers alone, an unchanged file, or a later part of one.
    Partial,
}

impl Refusal {
    /// The name in storage and JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bot => "bot",
            Self::Prefetch => "prefetch",
            Self::Preview => "preview",
            Self::Repeat => "repeat",
            Self::Foreign => "foreign",
            Self::Editor => "editor",
            Self::Partial => "partial",
        }
    }
}

/// How many events were refused, and why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Refusals {
    pub bot: u64,
    pub prefetch: u64,
    pub preview: u64,
    pub repeat: u64,
    pub foreign: u64,
    pub editor: u64,
    pub partial: u64,
}

/// One subject's counts and refusals, as anyone may check them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TallyLine {
    pub subject: Subject,
    pub tally: Tally,
    pub refused: Refusals,
}

/// Reads the tallies of up to [`ReadTallies::MOST`] subjects; written `?subject=a&subject=b` or
/// `?subject=a,b`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadTallies {
    /// Subjects with commas between.
    pub subject: String,
    /// Whether the asker's own acts of the last seconds must be in them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

impl ReadTallies {
    /// How many subjects one question may name.
    pub const MOST: usize = 100;
    /// How many, when the asker's own acts must be in them.
    pub const MOST_OWN: usize = 10;

    /// The subjects, each parsed.
    ///
    /// # Errors
    /// A Vietnamese sentence when one is malformed, there is none, or there are too many.
    pub fn subjects(&self) -> Result<Vec<Subject>, String> {
        let mut subjects = self
            .subject
            .split(',')
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::parse)
            .collect::<Result<Vec<Subject>, String>>()?;
        let mut seen = std::collections::HashSet::new();
        subjects.retain(|subject| seen.insert(*subject));
        let most = if self.own { Self::MOST_OWN } else { Self::MOST };
        match subjects.len() {
            0 => Err("Hãy nêu ít nhất một đối tượng, ví dụ ?subject=posting-12.".to_owned()),
            count if count > most => Err(format!("Mỗi lần hỏi nhiều nhất {most} đối tượng.")),
            _ => Ok(subjects),
        }
    }
}

impl Ask for ReadTallies {
    const PATH: &'static str = "/api/tallies";
    type Answer = Vec<TallyLine>;
}

const fn is_zero(number: &u64) -> bool {
    *number == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn star_arithmetic() {
        let tally = |stars, points, votes| Tally {
            stars,
            opening: Opening { points, votes, ..Opening::default() },
            ..Tally::default()
        };
        let table = [
            (tally([0; 5], 0, 0), 0, 0, None),
            (tally([0, 0, 0, 0, 1], 0, 0), 5, 1, Some("5")),
            (tally([0; 5], 5, 1), 5, 1, Some("5")),
            (tally([0, 0, 0, 1, 0], 5, 1), 9, 2, Some("4,5")),
            (tally([1, 0, 0, 0, 1], 10, 2), 16, 4, Some("4")),
            (tally([2, 1, 0, 0, 0], 0, 0), 4, 3, Some("1,3")),
            (tally([1, 0, 0, 0, 2], 0, 0), 11, 3, Some("3,7")),
            (tally([1, 0, 1, 1, 1], 0, 0), 13, 4, Some("3,3")),
        ];
        for (tally, points, votes, average) in table {
            assert_eq!((tally.points(), tally.votes()), (points, votes));
            assert_eq!(tally.average_text().as_deref(), average);
        }
    }

    #[test]
    fn many_subjects_in_one_question() {
        let ask = |text: &str| ReadTallies { subject: text.to_owned(), own: false }.subjects();
        assert_eq!(ask("site, posting-2,").map(|subjects| subjects.len()), Ok(2));
        assert!(ask("").is_err() && ask("site,x").is_err());
        assert_eq!(ask(&"site,".repeat(101)).map(|subjects| subjects.len()), Ok(1), "once each");
        let many: Vec<String> = (1..=101).map(|id| format!("posting-{id}")).collect();
        assert!(ask(&many.join(",")).is_err());
    }
}
