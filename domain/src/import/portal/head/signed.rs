//! A date with names beside it: `Hồng Vân - BDV | 03/10/2018 | 22:01`.

use super::super::{
    super::dates,
    byline, credits, furniture, labels,
    line::Line,
    stamp::{self, Stamp, stamp},
};

/// The stamp of a line in a page's head, where names and labels may share it.
///
/// A body has such lines too (`Hà Nội - 8h00 ngày 03/10/2018`), so they are not looked for there.
pub fn signed(line: &Line) -> Option<Stamp> {
    if let Some(stamp) = stamp(line) {
        return Some(stamp);
    }
    if line.text.chars().count() > 160 || line.bullet {
        return None;
    }
    let found = dates::find(&line.text)?;
    let parts = parts(&found.rest);
    let set_apart = parts.len() > 1;
    let (words, beside): (Vec<&str>, Vec<&str>) =
        parts.iter().map(String::as_str).partition(|part| stamp::is_beside(part));
    let beside: Vec<&str> =
        beside.into_iter().filter(|part| !furniture::is_phrases(part) && !is_mark(part)).collect();
    let labelled = beside.iter().any(|part| labels::is(part) || byline::poster(part).is_some());
    let known = |part: &&str| {
        labels::is(part)
            || byline::poster(part).is_some()
            || byline::is_name(&Line::of(part))
            || is_section(part)
    };
    // Without an hour or a label, a place and a date are as likely.
    if !beside.iter().all(known) || !(labelled || found.timed && set_apart) {
        return None;
    }
    let beside = beside.into_iter().map(str::to_owned).collect();
    Some(Stamp { beside, ..stamp::of(&found, &words.join(" ")) })
}

/// `(TTXVN)`
fn is_mark(part: &str) -> bool {
    byline::bare(part).len() < part.len() && credits::is_mark(&Line::of(byline::bare(part)))
}

/// `Thời sự`: the part of the site an article stands in; a title has more words.
fn is_section(part: &str) -> bool {
    let words = part.split(' ').count();
    words <= 3
        && part.starts_with(char::is_uppercase)
        && part.chars().all(|sign| sign.is_alphabetic() || sign == ' ')
}

/// What separators set apart; some words begin a part without one.
fn parts(text: &str) -> Vec<String> {
    const GAPS: &[&str] = &[" - ", " – ", " — ", "•", "·"];
    const STARTS: &[&str] = &[
        " bởi ",
        " by ",
        " Tác giả",
        " Người đăng",
        " Người viết",
        " Nguồn",
        " Chuyên mục",
        " Ngày đăng",
        " Đăng ngày",
        " Đăng lúc",
        " Cập nhật",
        " Lượt xem",
        " Đã xem",
    ];
    let text = GAPS.iter().fold(format!(" {text} "), |text, gap| text.replace(gap, " | "));
    let text = STARTS.iter().fold(text, |text, start| text.replace(start, &format!(" |{start}")));
    text.split('|').map(|part| part.trim().to_owned()).collect()
}
