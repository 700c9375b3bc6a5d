//! Points in time: stored in UTC, shown in Vietnam's time.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset, Weekday};

/// Vietnam keeps UTC+7 all year (Decision 134/2002/QĐ-TTg), so days can be told without a table.
const VIETNAM_SECONDS: i64 = 7 * 3600;
const DAY_SECONDS: i64 = 24 * 3600;

/// Seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The moment `seconds` after the Unix epoch.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the Unix epoch.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// A date and time of day in Vietnam; `None` when there is no such date or time.
    pub fn in_vietnam(year: i32, month: u8, day: u8, hour: u8, minute: u8) -> Option<Self> {
        let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
        let time = Time::from_hms(hour, minute, 0).ok()?;
        let utc = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp();
        Some(Self(utc - VIETNAM_SECONDS))
    }

    /// The first moment of a day, counted from 1970-01-01 by Vietnam's calendar.
    pub const fn from_vietnam_day(day: i64) -> Self {
        Self(day * DAY_SECONDS - VIETNAM_SECONDS)
    }

    /// Days since 1970-01-01 by Vietnam's calendar: the day counts and salts belong to.
    pub const fn vietnam_day(self) -> i64 {
        (self.0 + VIETNAM_SECONDS).div_euclid(DAY_SECONDS)
    }

    /// Whether it has an hour, in Vietnam's time: a bare date is kept as its midnight.
    pub const fn has_hour(self) -> bool {
        (self.0 + VIETNAM_SECONDS).rem_euclid(DAY_SECONDS) != 0
    }

    /// `Thứ tư, 03/10/2018 22:01`, and `Thứ tư, 03/10/2018` for a bare date.
    pub fn long(self) -> String {
        let at = self.local();
        let day = format!("{}, {}", weekday(at.weekday()), self.date());
        if self.has_hour() { format!("{day} {}", self.hour_text()) } else { day }
    }

    /// `03/10/2018`
    pub fn date(self) -> String {
        let at = self.local();
        format!("{:02}/{:02}/{}", at.day(), u8::from(at.month()), at.year())
    }

    /// `22:01`
    pub fn hour_text(self) -> String {
        let at = self.local();
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// `22:01, 03/10/2018`
    pub fn short(self) -> String {
        format!("{}, {}", self.hour_text(), self.date())
    }

    /// `2018-10-03T22:01:00+07:00`, for `<time datetime>` and feeds.
    pub fn iso(self) -> String {
        let at = self.local();
        let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
        let (hour, minute, second) = at.to_hms();
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+07:00")
    }

    fn local(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(self.0)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
            .to_offset(UtcOffset::from_hms(7, 0, 0).unwrap_or(UtcOffset::UTC))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.long())
    }
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Thứ hai",
        Weekday::Tuesday => "Thứ ba",
        Weekday::Wednesday => "Thứ tư",
        Weekday::Thursday => "Thứ năm",
        Weekday::Friday => "Thứ sáu",
        Weekday::Saturday => "Thứ bảy",
        Weekday::Sunday => "Chủ nhật",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_in_vietnams_time() {
        let table = [
            ((2018, 10, 3, 22, 1), "Thứ tư, 03/10/2018 22:01"),
            ((2014, 3, 21, 7, 32), "Thứ sáu, 21/03/2014 07:32"),
            ((2024, 2, 29, 0, 0), "Thứ năm, 29/02/2024"),
            ((2026, 1, 4, 6, 59), "Chủ nhật, 04/01/2026 06:59"),
        ];
        for ((year, month, day, hour, minute), shown) in table {
            let moment = Moment::in_vietnam(year, month, day, hour, minute).expect(shown);
            assert_eq!(moment.long(), shown);
        }
    }

    #[test]
    fn dates_that_do_not_exist() {
        for (year, month, day, hour, minute) in
            [(2023, 2, 29, 0, 0), (2023, 13, 1, 0, 0), (2023, 1, 1, 24, 0), (2023, 1, 0, 0, 0)]
        {
            assert_eq!(Moment::in_vietnam(year, month, day, hour, minute), None);
        }
    }

    #[test]
    fn the_day_turns_at_midnight_in_vietnam() {
        let before = Moment::in_vietnam(2026, 11, 22, 23, 59).expect("a real minute");
        let after = Moment::in_vietnam(2026, 11, 23, 0, 0).expect("a real minute");
        assert_eq!(before.vietnam_day() + 1, after.vietnam_day());
        assert_eq!(Moment::from_unix(-1).vietnam_day(), 0, "07:00 on the first day");
        assert_eq!(after.iso(), "2026-11-23T00:00:00+07:00");
    }

    #[test]
    fn absurd_moments_do_not_panic() {
        for seconds in [i64::MIN / 2, i64::MAX / 2] {
            assert!(!Moment::from_unix(seconds).long().is_empty());
        }
    }
}
