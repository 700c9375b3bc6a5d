//! Days and months of Vietnam's calendar, and the periods that inspectors ask for.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use time::{Date, Month as Named};

use crate::Moment;

/// A day. Written `2026-11-25`, as fields for dates do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day a moment belongs to.
    pub fn of(moment: Moment) -> Self {
        let days = i32::try_from(moment.vietnam_day()).unwrap_or_default();
        Self(Date::from_julian_day(UNIX_EPOCH + days).unwrap_or(Date::MIN))
    }

    /// Its first moment.
    pub const fn begins(self) -> Moment {
        Moment::from_vietnam_day((self.0.to_julian_day() - UNIX_EPOCH) as i64)
    }

    /// The first moment that is no longer in it.
    pub const fn ends(self) -> Moment {
        Moment::from_vietnam_day((self.0.to_julian_day() - UNIX_EPOCH) as i64 + 1)
    }

    /// The month it is in.
    pub fn month(self) -> Month {
        Month(self.0.year() * 12 + i32::from(u8::from(self.0.month())) - 1)
    }

    /// `25/11/2026`
    pub fn text(self) -> String {
        self.begins().date()
    }
}

/// 1970-01-01 as Julian days count.
const UNIX_EPOCH: i32 = 2_440_588;

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("Không có ngày “{text}”; hãy ghi như 2026-11-25.");
        let numbers: Option<Vec<u16>> = text.split('-').map(|part| part.parse().ok()).collect();
        let Some([year @ 1900..=9998, month, day]) = numbers.as_deref() else {
            return Err(wrong());
        };
        let month = u8::try_from(*month).ok().and_then(|month| Named::try_from(month).ok());
        let day = u8::try_from(*day).map_err(|_| wrong())?;
        let date = Date::from_calendar_date(i32::from(*year), month.ok_or_else(wrong)?, day);
        date.map(Self).map_err(|_| wrong())
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

/// A month, counted from the first of year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Month(pub i32);

impl Month {
    /// The year it is in.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// From 1.
    pub const fn number(self) -> u8 {
        self.0.rem_euclid(12) as u8 + 1
    }

    /// `11/2026`
    pub fn text(self) -> String {
        format!("{}/{}", self.number(), self.year())
    }

    fn first_day(self) -> Day {
        let month = Named::try_from(self.number()).unwrap_or(Named::January);
        Day(Date::from_calendar_date(self.year(), month, 1).unwrap_or(Date::MIN))
    }

    fn last_day(self) -> Day {
        let next = Self(self.0 + 1).first_day();
        Day(next.0.previous_day().unwrap_or(Date::MAX))
    }
}

/// Periods by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Tháng này.
    Month,
    /// Quý này.
    Quarter,
    /// Năm nay.
    Year,
    /// Năm trước.
    LastYear,
    /// Any other days.
    Custom,
}

impl Preset {
    /// All.
    pub const ALL: [Self; 5] =
        [Self::Month, Self::Quarter, Self::Year, Self::LastYear, Self::Custom];

    /// The name in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Month => "thang-nay",
            Self::Quarter => "quy-nay",
            Self::Year => "nam-nay",
            Self::LastYear => "nam-truoc",
            Self::Custom => "tuy-chon",
        }
    }

    /// The interface's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Month => "Tháng này",
            Self::Quarter => "Quý này",
            Self::Year => "Năm nay",
            Self::LastYear => "Năm trước",
            Self::Custom => "Tùy chọn ngày",
        }
    }

    /// Its first and last day; `None` where these are to be chosen.
    pub fn days(self, today: Day) -> Option<(Day, Day)> {
        let month = today.month();
        let (first, months) = match self {
            Self::Month => (month.0, 1),
            Self::Quarter => (month.0 - month.0.rem_euclid(3), 3),
            Self::Year => (month.year() * 12, 12),
            Self::LastYear => (month.year() * 12 - 12, 12),
            Self::Custom => return None,
        };
        Some((Month(first).first_day(), Month(first + months - 1).last_day()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_they_are_written() {
        for text in ["2026-11-25", "2024-02-29", "1900-01-01", "9998-12-31"] {
            assert_eq!(text.parse::<Day>().map(|day| day.to_string()).as_deref(), Ok(text));
        }
        for text in ["", "2026", "2026-13-01", "2023-02-29", "25/11/2026", "2026-11-25-1", "1-1-1"]
        {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_is_of_vietnam() {
        let day: Day = "2026-11-25".parse().expect("a day");
        let last = Moment::in_vietnam(2026, 11, 25, 23, 59).expect("a minute");
        assert_eq!(Day::of(last), day);
        assert_eq!(Day::of(day.ends()).to_string(), "2026-11-26");
        assert_eq!(day.begins(), Moment::in_vietnam(2026, 11, 25, 0, 0).expect("a minute"));
        assert_eq!(day.text(), "25/11/2026");
        assert_eq!(day.month().text(), "11/2026");
    }

    #[test]
    fn periods_by_name() {
        let table = [
            (Preset::Month, "2024-02-29", "2024-02-01", "2024-02-29"),
            (Preset::Month, "2026-12-31", "2026-12-01", "2026-12-31"),
            (Preset::Quarter, "2026-11-25", "2026-10-01", "2026-12-31"),
            (Preset::Quarter, "2026-04-01", "2026-04-01", "2026-06-30"),
            (Preset::Year, "2026-01-01", "2026-01-01", "2026-12-31"),
            (Preset::LastYear, "2026-01-01", "2025-01-01", "2025-12-31"),
        ];
        for (preset, today, first, last) in table {
            let days = preset.days(today.parse().expect("a day")).expect("two days");
            assert_eq!((days.0.to_string(), days.1.to_string()), (first.into(), last.into()));
        }
        assert_eq!(Preset::Custom.days("2026-01-01".parse().expect("a day")), None);
    }
}
