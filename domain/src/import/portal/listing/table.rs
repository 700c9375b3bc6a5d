//! A table of notices under a row of headings that name the counts. Its cells stand between tabs,
//! or each on a line of its own.

use std::ops::Range;

use super::{
    super::{super::dates, super::faults::Faults, line::Line, post::Post},
    label, notice,
};
use crate::{fold::fold, import::numbers, tallies::Opening};

const TITLES: &[&str] = &[
    "trich yeu",
    "trich yeu noi dung",
    "tieu de",
    "ten van ban",
    "ten tai lieu",
    "ten thong bao",
    "ten bieu mau",
    "noi dung",
    "thong bao",
    "van ban",
    "tai lieu",
    "ten",
];
const NUMBERS: &[&str] =
    &["so ky hieu", "so hieu", "ky hieu", "so van ban", "so hieu van ban", "so"];
/// The day of posting goes before that of the document.
const DATES: &[&str] = &["ngay dang", "thoi gian dang", "ngay ban hanh", "ngay", "thoi gian"];
const VIEWS: &[&str] = &["luot xem", "so luot xem", "so lan xem", "da xem", "xem", "luot doc"];
const DOWNLOADS: &[&str] =
    &["luot tai", "so luot tai", "luot tai ve", "so lan tai", "da tai", "tai ve", "tai"];
const OTHERS: &[&str] =
    &["stt", "tt", "loai van ban", "linh vuc", "co quan ban hanh", "nguoi ky", "trang thai"];

/// The most columns a table has whose cells are lines.
const WIDEST: usize = 12;

/// Which cell of a row is what.
struct Columns {
    title: usize,
    number: Option<usize>,
    date: Option<usize>,
    views: Option<usize>,
    downloads: Option<usize>,
}

/// The notices of every table; the headings go with the first of them.
pub fn read(lines: &[Line], faults: &mut Faults) -> Vec<(Range<usize>, Post)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let tabs = columns(&lines[at].cells);
        let (columns, headings, height) = match tabs {
            Some(columns) => (columns, 1, 1),
            None => match column_of_headings(&lines[at..]) {
                Some((columns, height)) => (columns, height, height),
                None => {
                    at += 1;
                    continue;
                }
            },
        };
        let mut start = at;
        at += headings;
        while let Some(rows) = lines.get(at..at + height) {
            let cells = if height == 1 { rows[0].cells.clone() } else { texts(rows) };
            let Some(post) = row(&rows[0], &cells, &columns, faults) else { break };
            at += height;
            found.push((start..at, post));
            start = at;
        }
    }
    found
}

fn columns(cells: &[String]) -> Option<Columns> {
    let headings: Vec<String> = cells.iter().map(|cell| fold(cell)).collect();
    // `Trích yếu văn bản`, `Lượt xem (lần)`: more may follow a name of several words.
    let named = |names: &[&str]| {
        let is = |heading: &str, name: &str| {
            let rest = heading.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || name.contains(' ') && rest.starts_with(' '))
        };
        names.iter().find_map(|name| headings.iter().position(|heading| is(heading, name)))
    };
    let (views, downloads) = (named(VIEWS), named(DOWNLOADS));
    views.or(downloads)?;
    let (title, number, date) = (named(TITLES)?, named(NUMBERS), named(DATES));
    Some(Columns { title, number, date, views, downloads })
}

/// Headings that stand one below the other, and how many they are.
fn column_of_headings(lines: &[Line]) -> Option<(Columns, usize)> {
    let heading = |line: &&Line| {
        [TITLES, NUMBERS, DATES, VIEWS, DOWNLOADS, OTHERS]
            .iter()
            .any(|names| names.contains(&line.folded.as_str()))
    };
    let height = lines.iter().take(WIDEST).take_while(heading).count();
    let columns = columns(&texts(&lines[..height]))?;
    (columns.views.is_some() && columns.downloads.is_some()).then_some((columns, height))
}

fn texts(lines: &[Line]) -> Vec<String> {
    lines.iter().map(|line| line.text.clone()).collect()
}

fn row(line: &Line, cells: &[String], columns: &Columns, faults: &mut Faults) -> Option<Post> {
    let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", String::as_str);
    let title = cell(Some(columns.title));
    let count = |at: Option<usize>| numbers::whole(cell(at));
    let (views, downloads) = (count(columns.views), count(columns.downloads));
    views.or(downloads)?;
    if !title.contains(char::is_alphabetic) {
        return None;
    }
    let (views, downloads) = (views.unwrap_or_default(), downloads.unwrap_or_default());
    let mut post = notice(line, title, Opening { views, downloads, ..Opening::default() });
    post.posted = dates::find(cell(columns.date)).map(|found| found.moment);
    let number = cell(columns.number);
    if !number.is_empty() {
        post.lead = label::lead(number, title, faults);
    }
    Some(post)
}
