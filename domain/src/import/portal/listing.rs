//! A listing of notices: a label, a title, and a line of `lượt xem … | lượt tải …`.

use std::{collections::HashSet, ops::Range};

use super::{
    super::faults::{Faults, short},
    Post, furniture,
    line::{Line, Word, labelled, words},
    stamp::stamp,
};
use crate::{fold::fold, postings::Kind, tallies::Opening};

/// Old portals cut labels at so many characters, in the middle of a word.
const CUT: usize = 50;

/// The notices of a page and where their lines are.
#[derive(Default)]
pub struct Listing {
    pub notices: Vec<Post>,
    /// Where the listing begins and ends; both at the page's end when there is none.
    pub start: usize,
    pub end: usize,
    /// Lines that were used.
    pub used: HashSet<usize>,
}

/// Finds every notice of a page.
pub fn read(lines: &[Line], faults: &mut Faults) -> Listing {
    let counts = all_counts(lines);
    let mut listing = Listing { start: lines.len(), end: lines.len(), ..Listing::default() };
    let usual = usual_size(lines, &counts);
    let mut after = 0;
    for (range, opening) in &counts {
        let block = block(lines, after, range.start, usual);
        after = range.end;
        let Some((title, rest)) = block.content.split_last() else {
            let reason = "Có lượt xem, lượt tải nhưng phía trên không có tên thông báo.";
            faults.refuse(Some(lines[range.start].number), "title", reason);
            continue;
        };
        let mut post = Post::new(Kind::Notice, lines[*title].number, lines[*title].text.clone());
        post.opening = *opening;
        post.posted = block.dated.and_then(|at| stamp(&lines[at])).map(|stamp| stamp.moment);
        if let Some(label) = rest.last() {
            post.lead = lead(&lines[*label].text, &post.title, faults);
        }
        listing.used.extend(block.content.iter().copied().chain(block.dated).chain(range.clone()));
        let first = block.content[0].min(block.dated.unwrap_or(usize::MAX));
        if listing.notices.is_empty() {
            listing.start = first;
        }
        listing.end = range.end;
        listing.notices.push(post);
    }
    listing
}

/// The lines above a notice's counts.
struct Block {
    /// Label and title, or the title alone.
    content: Vec<usize>,
    dated: Option<usize>,
}

fn block(lines: &[Line], after: usize, counts: usize, usual: Option<usize>) -> Block {
    let mut block = Block { content: Vec::new(), dated: None };
    for at in (after..counts).rev() {
        let line = &lines[at];
        if furniture::is(line) || furniture::ends(line) {
            if block.content.is_empty() { continue } else { break }
        }
        if block.content.is_empty() && is_detail(line) {
            continue;
        }
        if stamp(line).is_some() {
            if block.content.is_empty() {
                block.dated = Some(at);
                continue;
            }
            break;
        }
        let fits = match block.content.len() {
            0 => true,
            1 => match usual {
                Some(usual) => usual > 1 && !line.is_sentence(),
                None => is_label(&line.text, &lines[block.content[0]].text),
            },
            _ => false,
        };
        if !fits {
            break;
        }
        block.content.insert(0, at);
    }
    block
}

/// How many lines the blocks between two counts mostly have.
fn usual_size(lines: &[Line], counts: &[(Range<usize>, Opening)]) -> Option<usize> {
    let between = counts.windows(2).map(|pair| pair[0].0.end..pair[1].0.start);
    let sizes: Vec<usize> = between
        .map(|range| {
            let said = |at: &usize| {
                let line = &lines[*at];
                !furniture::is(line) && stamp(line).is_none() && !is_detail(line)
            };
            range.filter(said).count().min(2)
        })
        .collect();
    let double = sizes.iter().filter(|size| **size == 2).count();
    (!sizes.is_empty()).then_some(if double * 2 >= sizes.len() { 2 } else { 1 })
}

/// Whether the line above a title is its label, when no other block tells.
fn is_label(label: &str, title: &str) -> bool {
    is_number(label)
        || label.chars().count() == CUT
        || (label.chars().count() <= 60 && shares_words(label, title))
}

/// What the label adds to the title, for the lead.
fn lead(label: &str, title: &str, faults: &mut Faults) -> String {
    let folded = fold(title);
    if is_number(label) {
        return if folded.contains(&fold(label)) { String::new() } else { format!("Số {label}") };
    }
    let cut = label.chars().count() == CUT || label.ends_with("...") || label.ends_with('…');
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

/// `115/KH-UBND`, `Số: 12/TB-HĐTD`
fn is_number(text: &str) -> bool {
    let text = text.trim_start_matches("Số").trim_start_matches([':', ' ']);
    let Some((number, sign)) = text.split_once('/') else { return false };
    let figures = number.chars().take_while(char::is_ascii_digit).count();
    figures > 0
        && text.chars().count() <= 40
        && !text.contains(' ')
        && sign.contains(|sign: char| sign.is_uppercase())
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
fn is_detail(line: &Line) -> bool {
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
        "tep dinh kem",
        "file dinh kem",
        "ngay het hieu luc",
    ];
    labelled(&line.text).is_some_and(|(label, _)| DETAILS.contains(&label.as_str()))
}

/// Every line, or pair of lines, that tells both counts.
fn all_counts(lines: &[Line]) -> Vec<(Range<usize>, Opening)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let (views, downloads) = counts(&lines[at].text).unwrap_or_default();
        let next = lines.get(at + 1).and_then(|line| counts(&line.text)).unwrap_or_default();
        let (length, both) = match (views, downloads, next) {
            (Some(views), Some(downloads), _) => (1, Some((views, downloads))),
            (Some(views), None, (None, Some(downloads)))
            | (None, Some(downloads), (Some(views), None)) => (2, Some((views, downloads))),
            _ => (1, None),
        };
        if let Some((views, downloads)) = both {
            found.push((at..at + length, Opening { views, downloads, ..Opening::default() }));
        }
        at += length;
    }
    found
}

/// Views and downloads of a line that says nothing else, in either order.
fn counts(text: &str) -> Option<(Option<u64>, Option<u64>)> {
    let said = words(text);
    let before = matches!(said.first(), Some(Word::Number(_)));
    let mut found = [None, None];
    let (mut number, mut which) = (None, None);
    for word in said {
        match word {
            Word::Number(value) if before => number = Some(value),
            Word::Number(value) => *found.get_mut::<usize>(which.take()?)? = Some(value),
            Word::Plain(word) => {
                let named = match word.as_str() {
                    "xem" | "view" | "views" => 0,
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
    Some((found[0], found[1])).filter(|found| *found != (None, None))
}
