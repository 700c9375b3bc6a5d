//! Times: a number and its unit, a bare number, or words.

use super::super::text;
use crate::procedures::{Time, Unit};

/// Longer names before those they begin with.
const UNITS: [(&str, Option<Unit>); 8] = [
    ("ngày làm việc", Some(Unit::WorkingDays)),
    ("ngày", Some(Unit::Days)),
    ("giờ làm việc", Some(Unit::WorkingHours)),
    ("giờ", Some(Unit::Hours)),
    ("tháng", Some(Unit::Months)),
    ("tuần", None),
    ("năm", None),
    ("phút", None),
];

/// A time as people write it: `5 ngày làm việc`, a bare `7`, or words.
pub fn time(told: &str) -> Time {
    let told = text::told(told);
    match cell(&told) {
        _ if told.is_empty() => Time::Unknown,
        Some((time, length)) if length == told.len() => time,
        _ => Time::Text(told),
    }
}

/// The number with its unit that a text begins with, and how long it is.
pub fn cell(text: &str) -> Option<(Time, usize)> {
    let whole = text::digits(text);
    let mut length = whole;
    if text[whole..].starts_with(['.', ',']) {
        let part = text::digits(&text[whole + 1..]);
        length += if part > 0 { 1 + part } else { 0 };
    }
    if whole == 0 || length > 6 {
        return None;
    }
    let blank = usize::from(text[length..].starts_with(' '));
    let rest = &text[length + blank..];
    let (name, unit) = UNITS.iter().find(|(name, _)| {
        rest.get(..name.len()).is_some_and(|head| head.to_lowercase() == **name)
    })?;
    let end = length + blank + name.len();
    let exact = (whole == length).then(|| text[..whole].parse().ok()).flatten();
    let time = match (exact, unit) {
        (Some(number), Some(unit)) => Time::Exact { number, unit: *unit },
        _ => Time::Text(text[..end].to_owned()),
    };
    Some((time, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_as_people_write_them() {
        let exact = |number, unit| Time::Exact { number, unit };
        let words = |text: &str| Time::Text(text.to_owned());
        let table = [
            ("9 Ngày làm việc", exact(9, Unit::WorkingDays)),
            ("15 ngày", exact(15, Unit::Days)),
            ("24 Giờ", exact(24, Unit::Hours)),
            ("08 giờ làm việc", exact(8, Unit::WorkingHours)),
            ("1 Tháng", exact(1, Unit::Months)),
            ("2 Năm", words("2 Năm")),
            ("0,5 ngày", words("0,5 ngày")),
            ("7", words("7")),
            ("Trong buổi", words("Trong buổi")),
            ("3 ngày kể từ khi nhận", words("3 ngày kể từ khi nhận")),
            ("Không có thông tin", Time::Unknown),
            ("", Time::Unknown),
        ];
        for (text, told) in table {
            assert_eq!(time(text), told, "{text}");
        }
    }
}
