//! Which lines can be a title, and which of them make one up: several in capitals, or `THÔNG BÁO` over
//! `Về việc …`.

use std::ops::Range;

use super::{
    super::{counts, furniture, labels, line::Line},
    signed::signed,
};

/// The longest line of a title that goes on below, in characters.
const LONGEST: usize = 100;

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

/// Whether a line can be a title: long enough, and neither the page's nor about the article, nor the
/// beginning of a list.
pub fn is_headline(line: &Line) -> bool {
    line.is_title()
        && is_content(line)
        && !labels::is(&line.text)
        && !is_menu(&line.text)
        && !is_weather(line)
        && !line.text.ends_with([':', ','])
}

/// `Bản Liền 24°C`, beside the clock of a page
pub fn is_weather(line: &Line) -> bool {
    let degrees = ["°C", "ºC"].iter().any(|sign| line.text.contains(sign));
    degrees && !line.is_sentence() && line.text.split(' ').count() <= 6
}

/// Whether a line is neither the page's, nor a date, nor counts.
pub fn is_content(line: &Line) -> bool {
    !furniture::is(line) && signed(line).is_none() && counts::only_views(&line.text).is_none()
}

/// `Giới thiệu | Tin tức | Văn bản`
fn is_menu(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['|', '/']).filter(|part| part.contains(' ')).collect();
    let item = |part: &&str| part.split_whitespace().count() <= 4;
    parts.len() > 2 && parts.iter().all(item) && !text.ends_with('.')
}

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
        return sentence(lines, at);
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

/// The lines around one in small letters that it goes on with: each begins small.
fn sentence(lines: &[Line], at: usize) -> Range<usize> {
    let goes_on = |below: &usize| {
        let (above, line) = (&lines[below - 1], &lines[*below]);
        let small = line.text.starts_with(char::is_lowercase) && !line.bullet;
        let short = |line: &Line| !line.is_sentence() && line.text.chars().count() <= LONGEST;
        let plain = |line: &Line| is_content(line) && short(line);
        small && line.adjoins(above) && plain(line) && plain(above)
    };
    let up = (1..=at).rev().take_while(goes_on).count();
    let down = (at + 1..lines.len()).take_while(goes_on).count();
    // More of them are verses.
    let few = |count: usize| if count > 2 { 0 } else { count };
    at - few(up)..at + 1 + few(down)
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
