//! Days as a timetable tells them: exact, a month, or not known yet.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Moment;

/// When something is to be, as exactly as it is known. Written `2026-10-05`, `2026-10-05T07:30`
/// (Vietnam's time), `2026-10`, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Day {
    /// A day, with its hour when it has one.
    Exact(Moment),
    /// A month of a year.
    Month { year: u16, month: u8 },
    /// Not known yet.
    #[default]
    Unknown,
}

impl Day {
    /// The month, when there is such a one.
    pub fn month(year: u16, month: u8) -> Option<Self> {
        let known = (1900..2200).contains(&year) && (1..=12).contains(&month);
        known.then_some(Self::Month { year, month })
    }

    /// The month a text tells: `10/2026`, `2026-10`, `tháng 10/2026`, `tháng 10 năm 2026`.
    pub fn read_month(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let is_gap = |sign: char| sign.is_whitespace() || matches!(sign, '/' | '-' | '.' | ',');
        let words: Vec<&str> = lower
            .split(is_gap)
            .filter(|word| !matches!(*word, "" | "tháng" | "thang" | "năm" | "nam"))
            .collect();
        let [one, other] = words[..] else { return None };
        let (year, month) = if one.len() == 4 { (one, other) } else { (other, one) };
        if year.len() != 4 || month.len() > 2 {
            return None;
        }
        Self::month(year.parse().ok()?, month.parse().ok()?)
    }

    /// The first moment it may be; `None` when it is not known.
    pub fn begins(self) -> Option<Moment> {
        match self {
            Self::Exact(at) => Some(at),
            Self::Month { year, month } => Moment::in_vietnam(year.into(), month, 1, 0, 0),
            Self::Unknown => None,
        }
    }

    /// The first moment after it; `None` when it is not known.
    pub fn is_over_at(self) -> Option<Moment> {
        match self {
            Self::Exact(at) => {
                let days = at.vietnam_day() + 1;
                Some(Moment::from_vietnam_day(days))
            }
            Self::Month { year, month } => {
                let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                Moment::in_vietnam(year.into(), month, 1, 0, 0)
            }
            Self::Unknown => None,
        }
    }
}

impl fmt::Display for Day {
    /// `Thứ hai, 05/10/2026 07:30`, `tháng 10/2026`, `chưa ấn định`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(at) => at.fmt(f),
            Self::Month { year, month } => write!(f, "tháng {month:02}/{year}"),
            Self::Unknown => f.write_str("chưa ấn định"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_over_when_no_moment_of_it_is_left() {
        let at =
            |month, day, hour| Moment::in_vietnam(2026, month, day, hour, 0).expect("a moment");
        assert_eq!(Day::Exact(at(10, 5, 7)).is_over_at(), Some(at(10, 6, 0)));
        let december = Day::month(2026, 12).expect("a month");
        assert_eq!(december.begins(), Some(at(12, 1, 0)));
        assert_eq!(december.is_over_at(), Moment::in_vietnam(2027, 1, 1, 0, 0));
        assert_eq!(Day::Unknown.begins(), None);
        assert_eq!(Day::month(2026, 13), None);
    }

    #[test]
    fn months_are_read_as_they_are_said() {
        let october = Day::month(2026, 10);
        for text in
            ["10/2026", "2026-10", " 10 / 2026 ", "tháng 10 năm 2026", "Tháng 10/2026", "10-2026"]
        {
            assert_eq!(Day::read_month(text), october, "{text}");
        }
        for text in ["", "10", "10/26", "13/2026", "tháng mười", "quý 4 năm 2026", "1/10/2026"]
        {
            assert_eq!(Day::read_month(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_told_as_exactly_as_they_are_known() {
        let at = Moment::in_vietnam(2026, 10, 5, 7, 30).expect("a moment");
        assert_eq!(Day::Exact(at).to_string(), "Thứ hai, 05/10/2026 07:30");
        assert_eq!(Day::Month { year: 2026, month: 9 }.to_string(), "tháng 09/2026");
        assert_eq!(Day::Unknown.to_string(), "chưa ấn định");
    }
}
