//! Fees and charges: `Phí : 50,000 Đồng (điều kiện)`, several in one cell.

use super::super::{super::numbers, text};
use crate::procedures::{Amount, Fee, FeeKind};

const FREE: &str = "Miễn phí";
const LABELS: [(&str, FeeKind); 2] = [("Lệ phí", FeeKind::Charge), ("Phí", FeeKind::Fee)];
/// Longer names before those they begin with.
const DONG: [&str; 9] = [
    "Việt Nam Đồng",
    "Việt Nam đồng",
    "Đồng Việt Nam",
    "đồng Việt Nam",
    "VNĐ",
    "VND",
    "Đồng",
    "ĐỒNG",
    "đồng",
];
const OTHER: [&str; 13] = [
    "USD",
    "Đô la Mỹ",
    "đô la Mỹ",
    "Đô la",
    "EUR",
    "Euro",
    "JPY",
    "Yên",
    "CNY",
    "Nhân dân tệ",
    "GBP",
    "Bảng Anh",
    "%",
];
/// A condition that names the fee is no longer than this, in bytes.
const NAME: usize = 120;

/// Whether a fee stands here.
pub fn begins(text: &str) -> bool {
    let number = number(text);
    text.starts_with(FREE)
        || text.starts_with(text::NOTHING)
        || number > 0 && currency(&text[number..]).is_some()
        || label(text).is_some()
}

/// How long the number is that a text begins with, thousands apart or not.
pub fn number(text: &str) -> usize {
    let long = text
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        .count();
    if text::digits(text) == 0 { 0 } else { text[..long].trim_end_matches(['.', ',']).len() }
}

/// How long a currency and the blank before it are, and whether it is dong.
pub fn currency(text: &str) -> Option<(usize, bool)> {
    let name = text.trim_start_matches(' ');
    let blank = text.len() - name.len();
    let found = |names: &[&str]| {
        let known = names.iter().find(|known| name.starts_with(**known))?;
        Some(blank + known.len())
    };
    found(&DONG)
        .map(|length| (length, true))
        .or_else(|| found(&OTHER).map(|length| (length, false)))
}

/// Whether a text is one number with thousands apart or not.
pub fn is_whole(text: &str) -> bool {
    numbers::whole(text).is_some()
}

/// Whether an amount was left in words because a time may be glued to it.
pub fn is_unclear(text: &str) -> bool {
    let number = number(text);
    number > 0 && currency(&text[number..]) == Some((text.len() - number, true))
}

/// `Phí :`, `Lệ phí:`, and how long it is.
fn label(text: &str) -> Option<(FeeKind, usize)> {
    LABELS.iter().find_map(|(name, kind)| {
        let rest = text.strip_prefix(name)?.trim_start_matches(' ');
        let rest = rest.strip_prefix(':')?.trim_start_matches(' ');
        Some((*kind, text.len() - rest.len()))
    })
}

/// The fees at the start of a text, and what follows them.
pub fn read(text: &str) -> (Vec<Fee>, &str) {
    let mut fees = Vec::new();
    let mut rest = text.strip_prefix(text::NOTHING).unwrap_or(text);
    if rest.len() < text.len() {
        return (fees, rest);
    }
    loop {
        let next = rest.trim_start_matches([';', ',', '\n', ' ']);
        let Some((fee, after)) = one(next, fees.is_empty()) else { return (fees, rest) };
        fees.push(fee);
        rest = after;
    }
}

/// One fee. Those after the first must have a cell's shape, since descriptions tell amounts too.
fn one(text: &str, first: bool) -> Option<(Fee, &str)> {
    let (label, length) = label(text).unwrap_or((FeeKind::Unstated, 0));
    let rest = &text[length..];
    let (amount, after) = if let Some(after) = rest.strip_prefix(FREE) {
        (Amount::Free, after)
    } else {
        let number = number(rest);
        match currency(&rest[number..]).filter(|_| number > 0) {
            Some((name, dong)) => {
                let after = &rest[number + name..];
                if !first && (!is_cell(after) || rest[number..].trim_start().starts_with("đồng"))
                {
                    return None;
                }
                (amount(&rest[..number], &rest[..number + name], dong), after)
            }
            // A rule in the place of an amount, as `Phí : Theo bảng giá (…)`.
            None if first && length > 0 => {
                let end = rest.find(['(', ';', '\n']).unwrap_or(rest.len());
                let words = rest[..end].trim();
                if words.is_empty() {
                    return None;
                }
                (Amount::Text(words.to_owned()), &rest[end..])
            }
            None => return None,
        }
    };
    let (mut condition, mut after) = condition(after);
    if condition.is_empty() && after.starts_with('/') {
        let end = tail(after);
        condition = after[..end].trim().to_owned();
        after = &after[end..];
    }
    let kind = if label == FeeKind::Unstated { named(&condition) } else { label };
    Some((Fee { kind, amount, condition }, after))
}

fn amount(number: &str, told: &str, dong: bool) -> Amount {
    match numbers::whole(number) {
        Some(0) if dong => Amount::Free,
        Some(number) if dong => Amount::Dong(number),
        _ => Amount::Text(told.to_owned()),
    }
}

/// Whether a cell ends here, rather than a sentence going on.
fn is_cell(after: &str) -> bool {
    let bare = after.trim_start_matches(' ');
    let glued = bare.len() == after.len();
    bare.is_empty()
        || bare.starts_with(['(', ';', '\n'])
        || glued
            && bare.starts_with(|sign: char| {
                sign.is_uppercase() || sign.is_ascii_digit() || "-+*".contains(sign)
            })
}

/// `/hồ sơ` up to where the next cell begins.
fn tail(text: &str) -> usize {
    let mut last = '/';
    for (at, sign) in text.char_indices() {
        if matches!(sign, ';' | '\n' | '.') || sign.is_uppercase() && last.is_lowercase() {
            return at;
        }
        last = sign;
    }
    text.len()
}

/// A condition that is only the fee's name tells its kind.
fn named(condition: &str) -> FeeKind {
    let rest_of = |name: &str| {
        condition.strip_prefix(name).filter(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let short = condition.len() <= NAME && !condition.trim_end_matches('.').contains(". ");
    LABELS
        .iter()
        .find(|(name, _)| short && rest_of(name).is_some())
        .map_or(FeeKind::Unstated, |(_, kind)| *kind)
}

/// The text in parentheses that stands right here, without them, and what follows.
pub fn condition(text: &str) -> (String, &str) {
    let Some(open) = text.trim_start_matches(' ').strip_prefix('(') else {
        return (String::new(), text);
    };
    let (end, after) = closed(open);
    let mut inner = open[..end].trim();
    // Often doubled: `((…).)`.
    for _ in 0..3 {
        let Some(bare) = inner.strip_prefix('(') else { break };
        match balanced(bare, false) {
            Some(end) if bare[end + 1..].trim_matches(['.', ';', ',', ')', ' ']).is_empty() => {
                inner = bare[..end].trim();
            }
            _ => break,
        }
    }
    (inner.to_owned(), &open[after..])
}

/// Where the text of an open parenthesis ends, and where the text behind it begins.
fn closed(text: &str) -> (usize, usize) {
    let ends_cell = |end: &usize| {
        let rest = &text[end + 1..];
        rest.is_empty()
            || rest.starts_with(|sign: char| {
                sign.is_uppercase() || sign.is_ascii_digit() || "-+*(;\n".contains(sign)
            })
    };
    let plain = balanced(text, false);
    if let Some(end) = plain.filter(ends_cell) {
        return (end, end + 1);
    }
    // `(a) … b) …)`: the marks of a list close nothing.
    if let Some(end) = balanced(text, true).filter(ends_cell) {
        return (end, end + 1);
    }
    let Some(end) = plain.or_else(|| text.rfind(')')) else { return (text.len(), text.len()) };
    // One too many: `(…))`.
    let rest = text[end + 1..].trim_start_matches(['.', ' ']);
    (end, text.len() - rest.strip_prefix(')').unwrap_or(&text[end + 1..]).len())
}

/// Where an open parenthesis is closed. With `lists`, the `b)` of a list closes nothing.
fn balanced(text: &str, lists: bool) -> Option<usize> {
    let mut depth = 1_usize;
    let (mut before, mut last) = (' ', ' ');
    for (at, sign) in text.char_indices() {
        let mark = || {
            lists && matches!(before, ' ' | '\n' | ';') && (last.is_alphanumeric() || last == '+')
        };
        if sign == '(' {
            depth += 1;
        } else if sign == ')' && !mark() {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
        (before, last) = (last, sign);
    }
    None
}
