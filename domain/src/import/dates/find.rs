//! Finding the parts of a date in a line.

use std::ops::Range;

use super::Found;
use crate::Moment;

/// Years outside are slips of the pen.
const YEARS: Range<u32> = 1900..2200;
const VIETNAM_MINUTES: i64 = 7 * 60;

/// The first date with its hour.
pub fn found(text: &str) -> Option<Found> {
    let (date, (year, month, day)) = first(text, |rest| numeric(rest).or_else(|| worded(rest)))?;
    let mut rest = blanked(text, &date);
    let clock = first(&rest, clock);
    let mut time = Clock::default();
    if let Some((at, given)) = &clock {
        time = *given;
        rest = blanked(&rest, at);
        // `07:10, 13/05/2025 (GMT+7)`: the zone may stand behind the date.
        if time.offset.is_none()
            && let Some((at, zone)) = zone(&rest)
        {
            time.offset = Some(zone);
            rest = blanked(&rest, &at);
        }
    }
    let year = i32::try_from(year).ok()?;
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let local = Moment::in_vietnam(year, month, day, time.hour, time.minute)?;
    let late = VIETNAM_MINUTES - time.offset.unwrap_or(VIETNAM_MINUTES);
    let moment = Moment::from_unix(local.unix() + late * 60 + i64::from(time.second));
    Some(Found { moment, timed: clock.is_some(), rest })
}

/// The first place outside a longer number where `parse` succeeds; it gives the length read.
fn first<T>(text: &str, parse: impl Fn(&str) -> Option<(usize, T)>) -> Option<(Range<usize>, T)> {
    let mut before = ' ';
    for (at, sign) in text.char_indices() {
        let apart = !before.is_alphanumeric() && !matches!(before, '/' | '.' | ':');
        if apart
            && (sign.is_ascii_digit() || matches!(sign, 'n' | 'N'))
            && let Some((length, value)) = parse(&text[at..])
        {
            return Some((at..at + length, value));
        }
        before = sign;
    }
    None
}

/// `03/10/2018`, `3-10-2018`, `03.10.2018`, `2018-10-03`.
fn numeric(text: &str) -> Option<(usize, (u32, u32, u32))> {
    let (a, rest) = digits(text, 4)?;
    let gap = rest.chars().next().filter(|sign| matches!(sign, '/' | '-' | '.'))?;
    let (b, rest) = digits(&rest[1..], 2)?;
    let (c, rest) = digits(rest.strip_prefix(gap)?, 4)?;
    if rest.starts_with(|sign: char| sign.is_ascii_digit() || sign == '/') {
        return None;
    }
    let length = text.len() - rest.len();
    if YEARS.contains(&a) {
        Some((length, (a, b, c)))
    } else if YEARS.contains(&c) {
        Some((length, (c, b, a)))
    } else {
        None
    }
}

/// `ngày 3 tháng 10 năm 2018`, `03 Tháng 10 2018`, `3 tháng Mười, 2018`
fn worded(text: &str) -> Option<(usize, (u32, u32, u32))> {
    let (day, rest) = digits(after(text, "ngày").unwrap_or(text), 2)?;
    let (month, rest) = month(after(rest, "tháng")?)?;
    let rest = rest.trim_start().trim_start_matches(',').trim_start();
    let (year, rest) = digits(after(rest, "năm").unwrap_or(rest), 4)?;
    let whole = !rest.starts_with(char::is_alphanumeric);
    (whole && YEARS.contains(&year)).then_some((text.len() - rest.len(), (year, month, day)))
}

/// A month in figures or by its name.
fn month(text: &str) -> Option<(u32, &str)> {
    // `Mười Một` stands before `Mười`, which it begins with; Giêng and Chạp are the moon's months.
    const NAMES: &[(&str, u32)] = &[
        ("mười một", 11),
        ("mười hai", 12),
        ("mười", 10),
        ("một", 1),
        ("hai", 2),
        ("ba", 3),
        ("tư", 4),
        ("bốn", 4),
        ("năm", 5),
        ("sáu", 6),
        ("bảy", 7),
        ("tám", 8),
        ("chín", 9),
    ];
    digits(text, 2).or_else(|| {
        NAMES.iter().find_map(|(name, month)| after(text, name).map(|rest| (*month, rest)))
    })
}

/// A time of day and, from ISO or `GMT+7`, its offset in minutes.
#[derive(Clone, Copy, Default)]
struct Clock {
    hour: u8,
    minute: u8,
    second: u8,
    offset: Option<i64>,
}

/// `22:01`, `22:01:09+07:00`, `9h30`, `9 giờ 30`, `7:15 CH`.
fn clock(text: &str) -> Option<(usize, Clock)> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, mut rest, second) = if let Some(rest) = rest.strip_prefix(':') {
        let (minute, rest) = digits(rest, 2)?;
        match rest.strip_prefix(':').and_then(|rest| digits(rest, 2)) {
            Some((second, rest)) => (minute, fraction(rest), second),
            None => (minute, rest, 0),
        }
    } else {
        let rest = ["giờ", "h", "g"].iter().find_map(|unit| after(rest, unit))?;
        if rest.starts_with(char::is_alphabetic) && after(rest, "ngày").is_none() {
            return None;
        }
        match digits(rest, 2) {
            Some((minute, rest)) => {
                (minute, after(rest, "phút").or(rest.strip_prefix('\'')).unwrap_or(rest), 0)
            }
            None => (0, rest, 0),
        }
    };
    let hour = match half(rest) {
        Some((late, after)) => {
            rest = after;
            if hour > 12 { hour } else { hour % 12 + if late { 12 } else { 0 } }
        }
        None => hour,
    };
    let (offset, rest) = offset(rest);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let [hour, minute, second] = [hour, minute, second].map(|part| u8::try_from(part).unwrap_or(0));
    Some((text.len() - rest.len(), Clock { hour, minute, second, offset }))
}

/// Whether the afternoon is meant.
fn half(text: &str) -> Option<(bool, &str)> {
    let rest = text.trim_start();
    let names =
        [("SA", false), ("AM", false), ("am", false), ("CH", true), ("PM", true), ("pm", true)];
    names.iter().find_map(|(name, late)| {
        let rest = rest.strip_prefix(name)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some((*late, rest))
    })
}

/// `Z`, `+07:00`, `GMT+7`, `(UTC+7)`, `[GMT+7]`, in minutes.
fn offset(text: &str) -> (Option<i64>, &str) {
    if let Some(rest) = text.strip_prefix(['Z', 'z'])
        && !rest.starts_with(char::is_alphanumeric)
    {
        return (Some(0), rest);
    }
    let bare = text.trim_start().trim_start_matches(['(', '[']);
    let named = ["GMT", "UTC", "gmt", "utc"].iter().find_map(|name| bare.strip_prefix(name));
    let part = named.map_or(text, str::trim_start);
    let sign = if part.starts_with('-') { -1 } else { 1 };
    // A bare hyphen after the hour is a dash, not an offset: `22:01 - 03/10/2018`.
    let Some(rest) = part.strip_prefix(['+', '-']) else { return (None, text) };
    let Some((hours, rest)) = digits(rest, 2) else { return (None, text) };
    let (minutes, rest) =
        rest.strip_prefix(':').and_then(|rest| digits(rest, 2)).unwrap_or((0, rest));
    if hours > 14 || minutes > 59 || rest.starts_with(['/', '-', '.']) {
        return (None, text);
    }
    let rest = if named.is_some() { rest.strip_prefix([')', ']']).unwrap_or(rest) } else { rest };
    (Some(sign * i64::from(hours * 60 + minutes)), rest)
}

/// A zone by its name, wherever it stands.
fn zone(text: &str) -> Option<(Range<usize>, i64)> {
    let start =
        ["(GMT", "[GMT", "GMT", "(UTC", "[UTC", "UTC"].iter().find_map(|name| text.find(name))?;
    let (minutes, rest) = offset(&text[start..]);
    Some((start..text.len() - rest.len(), minutes?))
}

fn fraction(text: &str) -> &str {
    text.strip_prefix('.')
        .map_or(text, |rest| rest.trim_start_matches(|sign: char| sign.is_ascii_digit()))
}

/// A number of at most `most` digits, and what follows it.
fn digits(text: &str, most: usize) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    if length > most {
        return None;
    }
    Some((text[..length].parse().ok()?, &text[length..]))
}

/// What follows a word in either case and the blanks around it.
fn after<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let text = text.trim_start();
    let head = text.get(..word.len())?;
    (head.to_lowercase() == word.to_lowercase()).then(|| text[word.len()..].trim_start())
}

fn blanked(text: &str, range: &Range<usize>) -> String {
    // ISO's `T` between date and time belongs to neither.
    let tail = &text[range.end..];
    let tail = match tail.strip_prefix('T') {
        Some(rest) if rest.starts_with(|sign: char| sign.is_ascii_digit()) => rest,
        _ => tail,
    };
    format!("{} {tail}", &text[..range.start])
}
