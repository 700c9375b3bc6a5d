//! The line under a title: when it was posted, and often how many read it.

use super::{
    super::dates,
    counts,
    line::{Line, Word, labelled, words},
};
use crate::{Moment, fold::fold};

/// What such a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub moment: Moment,
    pub timed: bool,
    /// It tells the last change rather than the posting.
    pub updated: bool,
    /// It says that it tells when something was posted; a page's clock does not.
    pub labelled: bool,
    pub views: Option<u64>,
    /// Names and labels that share the line.
    pub beside: Vec<String>,
}

/// Words that tell a posting's date from a clock.
const POSTED: &[&str] =
    &["dang", "cap", "nhat", "dua", "xuat", "gui", "posted", "published", "updated"];

/// Words that may stand beside the date.
const BESIDE: &[&str] = &[
    "dang",
    "tai",
    "cap",
    "nhat",
    "thoi",
    "gian",
    "xuat",
    "ban",
    "post",
    "posted",
    "date",
    "on",
    "at",
    "updated",
    "update",
    "gui",
    "viet",
    "tao",
    "moi",
    "lan",
    "cuoi",
    "luot",
    "xem",
    "da",
    "so",
    "doc",
    "views",
    "view",
    "binh",
    "luan",
    "comments",
    "comment",
    "phan",
    "hoi",
    "tin",
    "bai",
    "published",
    "chinh",
    "sua",
    "dua",
    "len",
    "trang",
    "ngay",
    "phat",
    "hanh",
    "y",
    "kien",
    "duoc",
    "hits",
    "hit",
    "nguoi",
    "cong",
    "bo",
];

/// The stamp a line is; `None` when it says anything else.
pub fn stamp(line: &Line) -> Option<Stamp> {
    if line.text.chars().count() > 160 || line.bullet && !line.text.starts_with(char::is_numeric) {
        return None;
    }
    let found = dates::find(&line.text)?;
    is_beside(&found.rest).then(|| of(&found, &found.rest))
}

/// What a date says together with the words beside it.
pub fn of(found: &dates::Found, beside: &str) -> Stamp {
    let folded = fold(beside);
    let updated = ["cap nhat", "updated", "chinh sua", "sua lan cuoi"]
        .iter()
        .any(|word| folded.contains(word));
    let labelled = folded.split(' ').any(|word| POSTED.contains(&word));
    let rest = without_weekday(beside);
    let bare = words(&rest);
    let first = match bare.first() {
        Some(Word::Number(number)) => Some(*number),
        _ => None,
    };
    let plain = bare.iter().all(|word| matches!(word, Word::Number(_)));
    let views = counts::views(&rest).or(first.filter(|_| plain));
    let (moment, timed) = (found.moment, found.timed);
    Stamp { moment, timed, updated, labelled, views, beside: Vec::new() }
}

/// Whether a text is no more than what may stand beside a date: `Ngày đăng:`, `512 lượt xem`.
pub fn is_beside(text: &str) -> bool {
    let said = words(&without_weekday(text));
    let known = |word: &Word| match word {
        Word::Number(_) => true,
        Word::Plain(word) => BESIDE.contains(&word.as_str()),
    };
    let numbers = said.iter().filter(|word| matches!(word, Word::Number(_))).count();
    said.iter().all(known) && numbers <= 3
}

/// Whether a date is what the text speaks of, as a notice's `Thời gian: 8h00 ngày 03/10/2018`.
pub fn is_event(line: &Line) -> bool {
    labelled(&line.text).is_some_and(|(label, _)| label == "thoi gian")
}

/// A text without weekday and words of posting; numbers stay as they are written.
pub fn without_words(text: &str) -> String {
    let kept = without_weekday(text);
    let told = |part: &&str| {
        let word = fold(part);
        !POSTED.contains(&word.as_str()) && !matches!(word.as_str(), "ban" | "hanh")
    };
    kept.split(' ').filter(told).collect::<Vec<_>>().join(" ")
}

/// Takes the weekday away, with `Thứ 4`'s figure, and leaves numbers as they are written.
fn without_weekday(text: &str) -> String {
    let mut kept = Vec::new();
    let mut after_day = false;
    let gaps = [' ', ',', '|', '(', ')', '[', ']', '–', '·', '•'];
    for part in text.split(gaps).filter(|part| !part.is_empty()) {
        let word = fold(part);
        let figure = after_day && matches!(word.as_str(), "2" | "3" | "4" | "5" | "6" | "7");
        after_day = word == "thu";
        if !figure && (word.is_empty() || !dates::without_weekday(&word).is_empty()) {
            kept.push(part);
        }
    }
    kept.join(" ")
}
