//! Digits as people group them: `0912 345 678`, `079.203.001.234`.

use std::ops::Range;

/// Digits that read as one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    pub digits: String,
    /// The lengths of its groups.
    pub groups: Vec<usize>,
    pub span: Range<usize>,
}

/// The runs of digits in a text.
pub fn runs(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in (0..bytes.len()).filter(|at| bytes[*at].is_ascii_digit()) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}

/// The numbers that begin with the first of `runs`, shortest first, with at most `most` digits.
pub fn numbers(text: &str, runs: &[Range<usize>], most: usize) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    for run in runs {
        let mut number = match numbers.last() {
            None => Number { digits: String::new(), groups: vec![], span: run.clone() },
            Some(last) if joins(&text[last.span.end..run.start]) => last.clone(),
            Some(_) => break,
        };
        number.digits.push_str(&text[run.clone()]);
        number.groups.push(run.len());
        number.span.end = run.end;
        if number.digits.len() > most {
            break;
        }
        numbers.push(number);
    }
    numbers
}

fn joins(between: &str) -> bool {
    matches!(between, " " | "." | "-" | "–" | ". " | ")" | ") " | " (" | "(" | " - ")
}

/// Whether the span is a number by itself and no part of a code, a name or a longer number. Two
/// long numbers may stand at a stroke or a hyphen from each other.
pub fn is_free(text: &str, span: &Range<usize>) -> bool {
    let (before, after) = (&text[..span.start], &text[span.end..]);
    let long = |digits: usize| digits >= 9;
    let run =
        |signs: &mut dyn Iterator<Item = char>| signs.take_while(char::is_ascii_digit).count();
    let (mut back, mut ahead) = (before.chars().rev(), after.chars());
    let free_before = match back.next() {
        Some('/' | '-') => long(run(&mut back)) || before.ends_with(" -"),
        Some('.' | ',') => run(&mut back) == 0,
        Some('_' | '@' | '=' | '#' | '%' | '&') => false,
        Some(sign) => !sign.is_alphanumeric(),
        None => true,
    };
    let free_after = match ahead.next() {
        Some('/' | '-') => after[1..].starts_with(' ') || after.len() == 1 || long(run(&mut ahead)),
        Some('.' | ',') => run(&mut ahead) == 0,
        Some('_' | '@' | '=' | '%') => false,
        Some(sign) => !sign.is_alphanumeric(),
        None => true,
    };
    free_before && free_after
}

/// Whether one of the words stands shortly before, with no other number between.
pub fn follows(text: &str, start: usize, words: &[&str], signs: usize) -> bool {
    let before: Vec<char> = text[..start].chars().rev().take(signs).collect();
    let before = before.into_iter().take_while(|sign| !sign.is_ascii_digit() && *sign != ';');
    let before: String = before.collect::<Vec<_>>().into_iter().rev().collect();
    holds(&before.to_lowercase(), words)
}

/// Whether one of the words stands in the same line: not further than some hundred signs away.
pub fn near(text: &str, span: &Range<usize>, words: &[&str]) -> bool {
    let start = text[..span.start].char_indices().rev().nth(200).map_or(0, |(at, _)| at);
    let end = text[span.end..].char_indices().nth(100).map_or(text.len(), |(at, _)| span.end + at);
    holds(&text[start..end].to_lowercase(), words)
}

/// Whether one of the words stands in a text, as a word.
fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        text.match_indices(word).any(|(at, _)| {
            let letter = |sign: char| sign.is_alphanumeric();
            !text[..at].ends_with(letter) && !text[at + word.len()..].starts_with(letter)
        })
    })
}

/// Whether an amount of money, an area, a share is told.
pub fn is_amount(text: &str, end: usize) -> bool {
    const UNITS: [&str; 12] =
        ["đồng", "đ", "vnd", "vnđ", "triệu", "tỷ", "tỉ", "usd", "m2", "m²", "ha", "kg"];
    let next = text[end..].trim_start().to_lowercase();
    let word = next.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    UNITS.contains(&word)
}
