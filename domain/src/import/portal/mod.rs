//! Text copied from an old portal's page: an article, a listing of notices, or both.
//!
//! A page is read in this order:
//!
//! 1. `line`: its lines, tidied;
//! 2. `listing`: the notices, found by their counts; only what lies between can be an article;
//! 3. `head`: the line of the date and the title;
//! 4. `article`: how far the text reaches (`body`), the boxes in it, where it ends, and what was left out;
//! 5. `post`: the entries; `exam`: the exam that notices among them belong to.
//!
//! What a single line is, these tell: `stamp` (a date), `counts`, `labels`, `byline` (a name, which `credits` takes),
//! `files`, `stars` (how readers rated it), `ends` (a heading below which the page shows something else), `text`
//! (plainly the article's), and `furniture`, with its words in `phrases`.

mod article;
mod byline;
mod counts;
mod credits;
mod ends;
mod exam;
mod files;
mod furniture;
mod head;
mod labels;
mod line;
mod listing;
mod phrases;
mod post;
mod stamp;
mod stars;
mod text;

use super::{
    Item,
    faults::{Faults, short},
};
use crate::Moment;
use article::Article;
use line::Line;
use post::entries;

/// Reads what a page holds; the furniture of the page is left out.
pub fn read(text: &str, today: Moment, faults: &mut Faults) -> Vec<Item> {
    let lines = line::lines(text);
    let listing = listing::read(&lines, faults);
    let sure = listing.is_found();
    let mut left: Vec<&Line> = Vec::new();
    let mut found = None;
    for (gap, within) in listing.gaps(lines.len()) {
        let lines = &lines[gap];
        let is_whole = |article: &Article| !within || article.long;
        let article = if found.is_none() { article::read(lines, sure) } else { None };
        match article.filter(is_whole) {
            Some(article) => found = Some(article),
            None => left.extend(lines.iter().filter(|line| !furniture::is(line))),
        }
    }
    let mut posts = Vec::new();
    if let Some(article) = found {
        article.told(faults);
        posts.push(article.posting);
    }
    if posts.is_empty() && !listing.is_found() {
        missing(&lines, faults);
        return Vec::new();
    }
    note_left(&left, faults);
    posts.extend(listing.notices);
    entries(posts, today, faults)
}

fn missing(lines: &[Line], faults: &mut Faults) {
    let first = lines.iter().find(|line| !furniture::is(line));
    let (line, reason) = match first {
        None => (
            None,
            "Chỉ thấy phần khung của trang (menu, chia sẻ…), không thấy tiêu đề và nội dung.",
        ),
        Some(line) => (
            Some(line.number),
            "Thấy tiêu đề nhưng không thấy nội dung bài, cũng không thấy danh sách có “lượt xem … | \
             lượt tải …”. Hãy chép cả trang rồi lưu lại.",
        ),
    };
    faults.refuse(line, "", reason);
}

/// Tells what was left out, so that nothing goes unseen.
fn note_left(left: &[&Line], faults: &mut Faults) {
    if let Some(first) = left.first() {
        faults.note(format!(
            "Đã bỏ {} dòng ngoài bài, từ dòng {}: “{}”.",
            left.len(),
            first.number,
            short(&first.text)
        ));
    }
}

#[cfg(test)]
#[path = "tests/mod.rs"]
mod tests;
