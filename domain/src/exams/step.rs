//! Steps of an exam's timeline, and which is next.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Day;
use crate::Moment;

/// What a step of a recruitment exam is, in the order they follow each other (Decree 138/2020/NĐ-CP
/// for civil servants, 115/2020/NĐ-CP for public employees: two rounds, a review after the first).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Thông báo tuyển dụng.
    Announcement,
    /// Tiếp nhận phiếu đăng ký dự tuyển.
    Intake,
    /// Triệu tập thí sinh.
    Summons,
    /// Vòng 1.
    Round1,
    /// Phúc khảo.
    Review,
    /// Vòng 2.
    Round2,
    /// Công nhận kết quả.
    Recognition,
}

impl Stage {
    /// All, in their usual order.
    pub const ALL: [Self; 7] = [
        Self::Announcement,
        Self::Intake,
        Self::Summons,
        Self::Round1,
        Self::Review,
        Self::Round2,
        Self::Recognition,
    ];

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Announcement => "Thông báo tuyển dụng",
            Self::Intake => "Tiếp nhận phiếu đăng ký dự tuyển",
            Self::Summons => "Triệu tập thí sinh",
            Self::Round1 => "Vòng 1",
            Self::Review => "Phúc khảo",
            Self::Round2 => "Vòng 2",
            Self::Recognition => "Công nhận kết quả tuyển dụng",
        }
    }

    /// The name in files and in storage.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Announcement => "announcement",
            Self::Intake => "intake",
            Self::Summons => "summons",
            Self::Round1 => "round1",
            Self::Review => "review",
            Self::Round2 => "round2",
            Self::Recognition => "recognition",
        }
    }
}

impl FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|stage| stage.slug() == text)
            .ok_or_else(|| format!("Bước chỉ nhận {}.", Self::ALL.map(Self::slug).join(", ")))
    }
}

/// One step of an exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub stage: Stage,
    /// Its own name where the stage's does not say enough; empty otherwise. Two steps of one stage
    /// must have two names.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// When it begins.
    #[serde(default)]
    pub from: Day,
    /// When it ends, for a step that lasts; unknown otherwise.
    #[serde(default)]
    pub until: Day,
    /// Whether the date is fixed: changing it then asks for a note.
    #[serde(default)]
    pub confirmed: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// What candidates should know, in plain text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Changes of a fixed date, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<DateChange>,
}

/// A fixed date that was changed: when, from what, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateChange {
    pub at: Moment,
    pub from: Day,
    #[serde(default)]
    pub until: Day,
    pub note: String,
}

impl Step {
    /// Its own name, else the stage's.
    pub fn name(&self) -> &str {
        if self.title.is_empty() { self.stage.name() } else { &self.title }
    }

    /// `Thứ hai, 05/10/2026 07:30`, `từ … đến …`, `dự kiến tháng 10/2026`, `chưa ấn định`.
    pub fn day_text(&self) -> String {
        let days = match (self.from, self.until) {
            (from, Day::Unknown) => from.to_string(),
            (Day::Unknown, until) => format!("đến {until}"),
            (from, until) => format!("từ {from} đến {until}"),
        };
        let known = self.from != Day::Unknown || self.until != Day::Unknown;
        if known && !self.confirmed { format!("dự kiến {days}") } else { days }
    }

    /// The first moment after it; `None` when no date of it is known.
    pub fn is_over_at(&self) -> Option<Moment> {
        match self.until {
            // An hour that is told is the last.
            Day::Exact(at) if at.has_hour() => Some(at),
            until => until.is_over_at().or_else(|| self.from.is_over_at()),
        }
    }

    /// Its name as it is compared: by stage and own title.
    pub fn key(&self) -> (Stage, String) {
        (self.stage, self.title.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u8, hour: u8) -> Moment {
        Moment::in_vietnam(2026, 10, day, hour, 0).expect("a moment")
    }

    fn step(stage: Stage, from: Day, until: Day) -> Step {
        Step {
            stage,
            title: String::new(),
            from,
            until,
            confirmed: true,
            place: String::new(),
            note: String::new(),
            changes: Vec::new(),
        }
    }

    #[test]
    fn dates_in_words() {
        let mut intake = step(Stage::Intake, Day::Exact(at(2, 8)), Day::Exact(at(10, 17)));
        assert_eq!(intake.day_text(), "từ Thứ sáu, 02/10/2026 08:00 đến Thứ bảy, 10/10/2026 17:00");
        intake.until = Day::Unknown;
        intake.confirmed = false;
        assert_eq!(intake.day_text(), "dự kiến Thứ sáu, 02/10/2026 08:00");
        assert_eq!(step(Stage::Review, Day::Unknown, Day::Unknown).day_text(), "chưa ấn định");
    }
}
