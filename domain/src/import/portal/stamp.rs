//! The line under a title: when it was posted, and often how many read it.

use super::{
    super::dates,
    line::{Line, Word, words},
};
use crate::{Moment, fold::fold};

/// What such a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    pub moment: Moment,
    pub timed: bool,
    /// It tells the last change rather than the posting.
    pub updated: bool,
    pub views: Option<u64>,
}

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
    "len",
    "phat",
    "hanh",
    "y",
    "kien",
];

/// The stamp a line is; `None` when it says anything else.
pub fn stamp(line: &Line) -> Option<Stamp> {
    if line.text.chars().count() > 160 || line.bullet && !line.text.starts_with(char::is_numeric) {
        return None;
    }
    let found = dates::find(&line.text)?;
    let rest = without_weekday(&found.rest);
    let said = words(&rest);
    let known = said.iter().all(|word| match word {
        Word::Number(_) => true,
        Word::Plain(word) => BESIDE.contains(&word.as_str()),
    });
    let bare: Vec<u64> = said
        .iter()
        .filter_map(|word| if let Word::Number(number) = word { Some(*number) } else { None })
        .collect();
    if !known || bare.len() > 3 {
        return None;
    }
    let folded = fold(&found.rest);
    let updated = ["cap nhat", "updated", "chinh sua", "sua lan cuoi"]
        .iter()
        .any(|word| folded.contains(word));
    let plain = said.iter().all(|word| matches!(word, Word::Number(_)));
    let views = views(&rest).or_else(|| bare.first().copied().filter(|_| plain));
    Some(Stamp { moment: found.moment, timed: found.timed, updated, views })
}

/// `Lượt xem: 1.234`, `Đã xem: 512`, `512 lượt xem`.
pub fn views(text: &str) -> Option<u64> {
    let said = words(text);
    let named = |pair: &[Word]| {
        matches!(pair, [Word::Plain(first), Word::Plain(second)]
            if matches!((first.as_str(), second.as_str()),
                ("luot" | "da" | "lan" | "so", "xem") | ("luot" | "da", "doc")))
    };
    let one = |word: &Word| matches!(word, Word::Plain(word) if word == "views" || word == "view");
    let (start, end) = said
        .windows(2)
        .position(named)
        .map(|at| (at, at + 2))
        .or_else(|| said.iter().position(one).map(|at| (at, at + 1)))?;
    match (said.get(end), start.checked_sub(1).and_then(|at| said.get(at))) {
        (Some(Word::Number(thousands)), _) => match said.get(end + 1) {
            // `1 585`: a blank between thousands, when nothing else follows.
            Some(Word::Number(units @ 100..=999)) if *thousands < 1000 && said.len() == end + 2 => {
                Some(thousands * 1000 + units)
            }
            _ => Some(*thousands),
        },
        (_, Some(Word::Number(number))) => Some(*number),
        _ => None,
    }
}

/// Takes the weekday away, with `Thứ 4`'s figure, and leaves numbers as they are written.
fn without_weekday(text: &str) -> String {
    let mut kept = Vec::new();
    let mut after_day = false;
    for part in text.split([' ', ',', '|', '(', ')', '–', '·', '•']).filter(|part| !part.is_empty())
    {
        let word = fold(part);
        let figure = after_day && matches!(word.as_str(), "2" | "3" | "4" | "5" | "6" | "7");
        after_day = word == "thu";
        if !figure && (word.is_empty() || !dates::without_weekday(&word).is_empty()) {
            kept.push(part);
        }
    }
    kept.join(" ")
}
