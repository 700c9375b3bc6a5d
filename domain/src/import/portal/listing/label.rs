//! What an old portal puts above a notice's title: a number, a short name, or one cut short.

use std::collections::HashSet;

use super::super::{
    super::faults::{Faults, short},
    line::{Line, labelled},
    post::Post,
};
use crate::fold::fold;

/// Old portals cut labels at so many characters, in the middle of a word.
const CUT: usize = 50;

/// Whether the line above a title is its label, when no other block tells.
pub fn is_label(label: &str, title: &str) -> bool {
    number(label).is_some()
        || label.chars().count() == CUT
        || (label.chars().count() <= 60 && shares_words(label, title))
}

/// What the label adds to the title, for the lead.
pub fn lead(label: &str, title: &str, faults: &mut Faults) -> String {
    let folded = fold(title);
    if let Some(number) = number(label) {
        return if folded.contains(&fold(number)) {
            String::new()
        } else {
            format!("Số {number}")
        };
    }
    // A label of just that length that the title does not say again is whole.
    let cut = label.chars().count() == CUT && shares_words(label, title)
        || label.ends_with("...")
        || label.ends_with('…');
    let bare = fold(label);
    let bare = ["thong bao ", "v v ", "ve viec "]
        .iter()
        .fold(bare.as_str(), |text, start| text.strip_prefix(start).unwrap_or(text));
    let repeats = folded.contains(bare) || all_in(bare, &folded);
    if cut || repeats {
        let why = if cut { "bị cổng cũ cắt ngang" } else { "lặp lại tên đầy đủ" };
        faults.note(format!("Đã bỏ nhãn “{}”: {why}.", short(label)));
        return String::new();
    }
    label.to_owned()
}

/// The number that is all a text tells: `115/KH-UBND`, `Số hiệu: 12/TB-HĐTD`.
pub fn number(text: &str) -> Option<&str> {
    const LABELS: &[&str] =
        &["so", "so hieu", "so ky hieu", "ky hieu", "so van ban", "so hieu van ban"];
    let text = match labelled(text) {
        Some((label, value)) if LABELS.contains(&label.as_str()) => value,
        _ => text.strip_prefix("Số ").unwrap_or(text),
    };
    let (number, sign) = text.split_once(['/', '-'])?;
    let plain = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let signed = sign.contains(|sign: char| sign.is_uppercase());
    (plain && signed && text.chars().count() <= 40 && !text.contains(' ')).then_some(text)
}

/// Whether a line sums a document up: its title stands above, when anything does.
pub fn is_summary(line: &Line) -> bool {
    labelled(&line.text).is_some_and(|(label, _)| label == "trich yeu")
}

/// Takes the numbers off titles where notices are numbered one after the other.
pub fn unnumber(notices: &mut [Post]) {
    let numbers: Vec<Option<u32>> =
        notices.iter().map(|notice| Some(numbered(&notice.title)?.0)).collect();
    let follows = |one: Option<&Option<u32>>, next: Option<&Option<u32>>| match (one, next) {
        (Some(Some(one)), Some(Some(next))) => one + 1 == *next,
        _ => false,
    };
    // Where all of three or more are numbered upwards, one between may have been no notice.
    let all = numbers.len() > 2 && numbers.windows(2).all(|pair| pair[0] < pair[1]);
    let all = all && numbers.iter().all(Option::is_some);
    for (at, notice) in notices.iter_mut().enumerate() {
        let this = numbers.get(at);
        let last = at.checked_sub(1).and_then(|at| numbers.get(at));
        if (all || follows(last, this) || follows(this, numbers.get(at + 1)))
            && let Some((_, title)) = numbered(&notice.title)
        {
            notice.title = title.to_owned();
        }
    }
}

/// `3. Lịch thi`, `03) Lịch thi`: the number of a line and what follows it.
fn numbered(text: &str) -> Option<(u32, &str)> {
    let (number, rest) = text.split_once(' ')?;
    let digits = number.strip_suffix(['.', ')', '/'])?;
    let plain = digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let rest = rest.trim();
    (plain && rest.contains(char::is_alphabetic)).then_some((digits.parse().ok()?, rest))
}

/// A title without the label that some portals put before it: `Trích yếu: …`.
pub fn unlabelled(title: &str) -> &str {
    const LABELS: &[&str] = &["ten van ban", "trich yeu", "tieu de", "ten tai lieu"];
    match labelled(title) {
        Some((label, value)) if LABELS.contains(&label.as_str()) && !value.is_empty() => value,
        _ => title,
    }
}

fn all_in(label: &str, title: &str) -> bool {
    let words: HashSet<&str> = title.split(' ').collect();
    label.split(' ').all(|word| words.contains(word))
}

fn shares_words(label: &str, title: &str) -> bool {
    let (label, title) = (fold(label), fold(title));
    let words: HashSet<&str> = title.split(' ').collect();
    let shared = label.split(' ').filter(|word| words.contains(word)).count();
    shared * 2 > label.split(' ').count()
}

/// Lines about a document that are neither its title nor its label.
pub fn is_detail(line: &Line) -> bool {
    const DETAILS: &[&str] = &[
        "ngay ban hanh",
        "ngay hieu luc",
        "nguoi ky",
        "linh vuc",
        "co quan ban hanh",
        "loai van ban",
        "hieu luc",
        "trang thai",
        "dung luong",
        "kich thuoc",
        "dinh dang",
        "loai tep",
        "tep dinh kem",
        "file dinh kem",
        "ngay het hieu luc",
    ];
    // A figure alone is the number of a row.
    let figure = line.folded.bytes().all(|byte| byte.is_ascii_digit());
    figure || labelled(&line.text).is_some_and(|(label, _)| DETAILS.contains(&label.as_str()))
}
