//! Full birth dates.

use std::ops::Range;

use super::{Found, ProblemKind, digits};

/// Words that *sinh* is only a part of.
const BEFORE_SINH: [&str; 24] = [
    "học", "vệ", "thí", "phát", "tuyển", "giáo", "nữ", "nam", "môn", "dân", "an", "tái", "hộ",
    "ký", "hy", "hi", "khai", "chứng", "hồi", "sát", "tiệt", "sơ", "tân", "sản",
];
const AFTER_SINH: [&str; 7] = ["hoạt", "viên", "học", "thái", "kế", "quán", "hoá"];

/// The birth dates of a text.
pub fn found(text: &str) -> Vec<Found> {
    let born = dates(text).into_iter().filter(|span| is_birth(text, span.start));
    born.map(|span| Found { kind: ProblemKind::BirthDate, span }).collect()
}

/// Whether the words before a date tell of a birth, with no other date between.
fn is_birth(text: &str, start: usize) -> bool {
    let before = text[..start].rsplit(|sign: char| sign.is_ascii_digit() || sign == ';').next();
    let written: Vec<&str> = before
        .unwrap_or_default()
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let words: Vec<String> = written.iter().map(|word| word.to_lowercase()).collect();
    let Some(at) = words.iter().rposition(|word| word == "sinh") else { return false };
    let (last, between) = (at.checked_sub(1).map_or("", |at| &words[at]), &words[at + 1..]);
    if between.first().is_some_and(|word| AFTER_SINH.contains(&word.as_str())) {
        return false;
    }
    if matches!(last, "ngày" | "tháng" | "năm") {
        return between.len() <= 5;
    }
    // Behind other words, one with a capital is the name of a person called so.
    let named = at > 0 && written[at].starts_with('S') && written[at] != "SINH";
    let near = between.iter().all(|word| matches!(word.as_str(), "ngày" | "vào"));
    near && !named && !BEFORE_SINH.contains(&last)
}

/// The full dates: `12/03/1990`, `12-3-1990`, `12 tháng 3 năm 1990`.
fn dates(text: &str) -> Vec<Range<usize>> {
    let runs = digits::runs(text);
    let date = |three: &[Range<usize>]| {
        let [day, month, year] = three else { return None };
        let number = |run: &Range<usize>| text[run.clone()].parse::<u32>().unwrap_or(0);
        let (one, other) = (&text[day.end..month.start], &text[month.end..year.start]);
        let signs = one.trim() == other.trim() && matches!(one.trim(), "/" | "-" | "." | "–");
        let words = one.to_lowercase().trim() == "tháng" && other.to_lowercase().trim() == "năm";
        let whole = (1..=31).contains(&number(day))
            && (1..=12).contains(&number(month))
            && (1900..2100).contains(&number(year));
        (whole && (signs || words)).then_some(day.start..year.end)
    };
    runs.windows(3).filter_map(date).collect()
}
