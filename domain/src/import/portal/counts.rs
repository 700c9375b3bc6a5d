//! How often something was read and taken: `Lượt xem: 1.234`, `162 lượt xem | 158 lượt tải`.

use super::{
    super::dates,
    line::{Word, words},
    stamp,
};
use crate::{Moment, tallies::Opening};

/// Words that may stand before `xem` and `đọc` in a count.
const COUNTED: &[&str] = &["luot", "lan", "so", "da", "nguoi"];

/// What else may stand in a line that tells how often a page was read.
const AROUND: &[&str] = &["bai", "viet", "tin", "nay", "binh", "luan"];

/// The longest line that is searched for counts, in bytes: a long title and what stands behind.
const LONGEST: usize = 2000;

/// The most signs that set counts and a date apart.
const GAPS: usize = 12;

/// `Lượt xem: 1.234`, `Số lần đọc: 512`, `512 lượt xem`.
pub fn views(text: &str) -> Option<u64> {
    let said = words(text);
    let plain = |at: usize| match said.get(at) {
        Some(Word::Plain(word)) => word.as_str(),
        _ => "",
    };
    let number = |at: usize| match said.get(at) {
        Some(Word::Number(number)) => Some(*number),
        _ => None,
    };
    let read = (0..said.len()).find(|at| match plain(*at) {
        "view" | "views" | "hit" | "hits" => true,
        "xem" | "doc" => number(at + 1).is_some() || *at > 0 && COUNTED.contains(&plain(at - 1)),
        _ => false,
    })?;
    let counted = (0..read).rev().take_while(|at| COUNTED.contains(&plain(*at))).count();
    let before = (read - counted).checked_sub(1).and_then(number);
    let after = (read + 1..said.len()).find(|at| !AROUND.contains(&plain(*at))).unwrap_or(read);
    // `512 lượt xem 3 bình luận` begins with its figure, so the one behind is another's.
    match (before.filter(|_| number(0).is_some()), number(after)) {
        (None, Some(thousands)) => match number(after + 1) {
            // `1 585`: a blank between thousands, when nothing else follows.
            Some(units @ 100..=999) if thousands < 1000 && said.len() == after + 2 => {
                Some(thousands * 1000 + units)
            }
            _ => Some(thousands),
        },
        _ => before,
    }
}

/// The views a line tells when it tells nothing but counts.
pub fn only_views(text: &str) -> Option<u64> {
    let known = |word: &Word| match word {
        Word::Number(_) => true,
        Word::Plain(word) => {
            COUNTED.contains(&word.as_str())
                || AROUND.contains(&word.as_str())
                || matches!(word.as_str(), "xem" | "doc" | "view" | "views" | "hit" | "hits")
        }
    };
    let alone = views(text).filter(|_| words(text).iter().all(known));
    alone.or_else(|| both(text)?.0)
}

/// Views and downloads of a text that says nothing else, in either order.
pub fn both(text: &str) -> Option<(Option<u64>, Option<u64>)> {
    let said = words(text);
    let before = matches!(said.first(), Some(Word::Number(_)));
    let mut found = [None, None];
    let (mut number, mut which) = (None, None);
    for word in said {
        match word {
            // A figure without its word is something else's: `2021 - 2022 (326 lượt xem, …)`.
            Word::Number(value) if before => {
                if number.replace(value).is_some() {
                    return None;
                }
            }
            Word::Number(value) => *found.get_mut::<usize>(which.take()?)? = Some(value),
            Word::Plain(word) => {
                let named = match word.as_str() {
                    "xem" | "doc" | "view" | "views" | "hits" => 0,
                    "tai" | "download" | "downloads" => 1,
                    "luot" | "da" | "so" | "lan" | "ve" | "xuong" | "nguoi" => continue,
                    _ => return None,
                };
                if before {
                    found[named] = Some(number.take()?);
                } else {
                    which = Some(named);
                }
            }
        }
    }
    (number.is_none() && found != [None, None]).then_some((found[0], found[1]))
}

/// Counts at the end of a line, and a date among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tail {
    /// Where it begins; what stands before is something else.
    pub start: usize,
    pub opening: Opening,
    pub moment: Option<Moment>,
    /// Views and downloads are told; one alone is a notice's only beside notices that have both.
    pub both: bool,
}

impl Tail {
    /// What stands before the counts on their line.
    pub fn before<'l>(&self, line: &'l str) -> &'l str {
        line[..self.start].trim_end_matches([' ', '-', '–', '|', ',', ';'])
    }
}

/// The longest end of a line that is nothing but counts and a date: all of
/// `Lượt xem: 162 | Lượt tải: 158`, and what follows the title in
/// `Lịch thi (18/09/2020, 162 lượt xem, 158 lượt tải)`.
pub fn tail(text: &str) -> Option<Tail> {
    if text.len() > LONGEST {
        return None;
    }
    let gap = |(at, sign): &(usize, char)| {
        let dash = matches!(sign, '-' | '–') && text[..*at].ends_with(' ');
        *at == 0 || dash || matches!(sign, '(' | '[' | '|' | '•' | '·')
    };
    let mut gaps: Vec<usize> =
        text.char_indices().rev().filter(gap).take(GAPS).map(|(at, _)| at).collect();
    gaps.reverse();
    gaps.into_iter().find_map(|start| {
        let end = &text[start..];
        let (moment, end) = match dates::find(end) {
            Some(found) => (Some(found.moment), stamp::without_words(&found.rest)),
            None => (None, end.to_owned()),
        };
        let (views, downloads) = both(&end)?;
        let both = views.is_some() && downloads.is_some();
        let (views, downloads) = (views.unwrap_or_default(), downloads.unwrap_or_default());
        let opening = Opening { views, downloads, ..Opening::default() };
        Some(Tail { start, opening, moment, both })
    })
}
