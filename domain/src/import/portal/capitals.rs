//! Titles that stand on several lines: in capitals, or `THÔNG BÁO` over `Về việc …`.

use std::ops::Range;

use super::{
    furniture,
    headline::{is_content, is_headline},
    line::Line,
};

/// How an agency's banner begins, in small letters.
const AGENCIES: &[&str] = &[
    "ubnd ",
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "hđnd ",
    "hội đồng nhân dân",
    "đảng bộ ",
    "đảng ủy ",
    "huyện ủy",
    "tỉnh ủy",
    "thành ủy",
    "ban tuyên giáo",
    "ban tổ chức",
    "ban dân vận",
    "sở ",
    "phòng gd",
    "phòng giáo dục",
    "trường ",
    "cổng thông tin",
    "trang thông tin",
];

/// The lines of the title that `at` belongs to.
pub fn whole(lines: &[Line], at: usize) -> Range<usize> {
    let capitals = |line: &Line| line.is_capitals() && !line.is_sentence();
    if let Some(above) = at.checked_sub(1).filter(|_| is_matter(&lines[at].folded))
        && capitals(&lines[above])
        && !lines[above].is_title()
        && is_content(&lines[above])
    {
        return above..at + 1;
    }
    if !capitals(&lines[at]) {
        return at..at + 1;
    }
    let up = (1..=at)
        .rev()
        .take_while(|below| {
            let above = &lines[below - 1];
            lines[*below].adjoins(above) && capitals(above) && is_headline(above)
        })
        .count();
    // More of them are a menu.
    let mut start = if up > 2 { at } else { at - up };
    while start < at && is_banner(lines, start) {
        start += 1;
    }
    let continues = |line: &Line| {
        let named = line.is_title() || line.text.contains(|sign: char| sign.is_ascii_digit());
        capitals(line) && is_content(line) && named
    };
    let down = (at + 1..lines.len())
        .take_while(|below| lines[*below].adjoins(&lines[below - 1]) && continues(&lines[*below]))
        .count();
    start..at + 1 + if down > 2 { 0 } else { down }
}

/// `Về việc …`, `V/v …`: what the document named above it is about.
fn is_matter(folded: &str) -> bool {
    ["ve viec ", "v v "].iter().any(|start| folded.starts_with(start))
}

/// Whether a line names the agency at the top of a page, rather than begin a title with it.
fn is_banner(lines: &[Line], at: usize) -> bool {
    let agency = |line: &Line| {
        let text = line.text.to_lowercase();
        AGENCIES.iter().any(|start| text.starts_with(start))
    };
    agency(&lines[at]) && lines[..at].iter().all(|line| furniture::is(line) || agency(line))
}
