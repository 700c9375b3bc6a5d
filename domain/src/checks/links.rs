//! Links and addresses.

use super::{Place, Problem, ProblemKind, Raw, plain, problem};

/// Words that say nothing of where a link leads.
const VAGUE: [&str; 22] = [
    "tại đây",
    "ở đây",
    "đây",
    "vào đây",
    "bấm vào đây",
    "nhấn vào đây",
    "bấm đây",
    "xem tại đây",
    "tải tại đây",
    "xem thêm",
    "xem chi tiết",
    "chi tiết",
    "chi tiết tại đây",
    "xem tiếp",
    "đọc tiếp",
    "đọc thêm",
    "link",
    "click here",
    "here",
    "liên kết",
    "xem",
    "tải về",
];

/// How addresses begin.
const STARTS: [&str; 3] = ["http://", "https://", "www."];

/// Links of a block, and addresses in its text.
pub fn of(block: &Raw, at: &dyn Fn(String) -> Place, problems: &mut Vec<Problem>) {
    for link in &block.links {
        let text = plain(&link.text);
        let words = text.to_lowercase();
        let words = words.trim_matches(|sign: char| !sign.is_alphanumeric());
        if VAGUE.contains(&words) {
            problems.push(Problem::new(ProblemKind::VagueLink, at(text)));
        }
    }
    bare(&block.text(), at, problems);
}

/// Addresses where words should be.
pub fn bare(text: &str, at: &dyn Fn(String) -> Place, problems: &mut Vec<Problem>) {
    for word in text.split(' ') {
        let Some(begin) = begin(word) else { continue };
        let start = word.as_ptr() as usize - text.as_ptr() as usize + begin;
        let end = start + word[begin..].len();
        problems
            .push(Problem::new(ProblemKind::RawAddress, at(problem::excerpt(text, start..end))));
    }
}

/// Where an address begins in a word.
fn begin(word: &str) -> Option<usize> {
    let lower = word.to_ascii_lowercase();
    let begins = STARTS.iter().filter_map(|start| {
        let at = lower.find(start)?;
        let free = !lower[..at].ends_with(|sign: char| sign.is_alphanumeric());
        let rest = &lower[at + start.len()..];
        (free && rest.contains('.') && rest.len() > 3).then_some(at)
    });
    begins.min()
}
