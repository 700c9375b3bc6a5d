//! How a text is typed.

use super::{Place, Problem, ProblemKind, capitals, plain, problem, unmarked};
use ProblemKind::{Capitals, DoubleSigns, Unmarked};

/// Problems of a text as it was typed; capitals only where whole sentences stand (`prose`).
pub fn of(raw: &str, prose: bool, at: &dyn Fn(String) -> Place, problems: &mut Vec<Problem>) {
    let text = plain(raw);
    if prose && capitals::are_all(&text) {
        problems.push(Problem::new(Capitals, at(problem::start(&text))));
    }
    if let Some(span) = unmarked::found(&text) {
        problems.push(Problem::new(Unmarked, at(problem::excerpt(&text, span))));
    }
    if let Some(excerpt) = doubled(raw) {
        problems.push(Problem::new(DoubleSigns, at(excerpt)));
    }
}

/// Two blanks between words of a line, or two dots that are no ellipsis.
fn doubled(raw: &str) -> Option<String> {
    raw.split(['\n', '\r']).find_map(|line| {
        let line = line.replace('\u{a0}', " ");
        let line = line.trim();
        let blanks = line.find("  ").map(|at| at..at + 2);
        let span = blanks.or_else(|| two_dots(line))?;
        Some(problem::excerpt(line, span))
    })
}

fn two_dots(line: &str) -> Option<std::ops::Range<usize>> {
    line.match_indices("..").map(|(at, _)| at..at + 2).find(|span| {
        // `../` is a path and `1..9` a span of numbers.
        let before = line[..span.start].chars().next_back();
        let after = line[span.end..].chars().next();
        before.is_some_and(|sign| sign != '.' && sign != '/')
            && after.is_none_or(|sign| !matches!(sign, '.' | '/') && !sign.is_ascii_digit())
    })
}
