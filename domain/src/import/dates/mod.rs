//! Dates as portals and people write them, in Vietnam's time unless an offset is given.

mod find;

use crate::{Moment, exams::Day, fold::fold};

/// A date found in a text, and what else the text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub moment: Moment,
    /// Whether an hour was given.
    pub timed: bool,
    /// The text without the date, the hour and the offset.
    pub rest: String,
}

/// Words that may stand around a date without saying more.
const AROUND: &[&str] = &[
    "thu", "hai", "ba", "tu", "nam", "sau", "bay", "chu", "nhat", "ngay", "luc", "hoi", "vao",
    "cn", "t2", "t3", "t4", "t5", "t6", "t7", "gmt", "utc", "ict", "gio", "phut", "sang", "chieu",
    "toi",
];

/// The moment a text is; `None` when it is anything more or less than a date.
pub fn moment(text: &str) -> Option<Moment> {
    let found = find(text)?;
    without_weekday(&fold(&found.rest)).is_empty().then_some(found.moment)
}

/// The first date of a text, with its hour when one is near.
pub fn find(text: &str) -> Option<Found> {
    find::found(text)
}

/// A month of a year: `2026-10`, `10/2026`, `tháng 10/2026`, `tháng 10 năm 2026`.
pub fn month(text: &str) -> Option<Day> {
    Day::read_month(&fold(text))
}

/// What is left of folded words when those around a date are taken away.
pub fn without_weekday(folded: &str) -> String {
    let mut left = Vec::new();
    let mut words = folded.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if word == "thu" {
            // `Thứ 4`: the figure is the weekday's.
            words.next_if(|next| matches!(*next, "2" | "3" | "4" | "5" | "6" | "7"));
        } else if !AROUND.contains(&word) {
            left.push(word);
        }
    }
    left.join(" ")
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
