//! Days as they stand in addresses.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::PATH;
use crate::Moment;

/// A day by Vietnam's calendar, written `2026-11-25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(i64);

impl Date {
    /// The day a moment is in.
    pub const fn of(at: Moment) -> Self {
        Self(at.vietnam_day())
    }

    /// Days since 1970-01-01 by Vietnam's calendar.
    pub const fn day(self) -> i64 {
        self.0
    }

    /// Its first moment.
    pub const fn start(self) -> Moment {
        Moment::from_vietnam_day(self.0)
    }

    /// The address of its page.
    pub fn path(self) -> String {
        format!("{PATH}/{self}")
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.start().iso().split('T').next().unwrap_or_default())
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        read(text).ok_or_else(|| {
            "Ngày phải viết theo dạng năm-tháng-ngày và có trong lịch, ví dụ 2026-11-25.".to_owned()
        })
    }
}

fn read(text: &str) -> Option<Date> {
    let digits = |part: &str, length: usize| {
        let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, month, day) = (digits(year, 4)?, digits(month, 2)?, digits(day, 2)?);
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let start = Moment::in_vietnam(year.into(), month, day, 0, 0)?;
    parts.next().is_none().then(|| Date::of(start))
}

impl TryFrom<String> for Date {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}
