//! Where rows begin, and what one says. A way's name is a row's only where a time or a fee is
//! glued to it: descriptions name ways too.

use super::{super::text, fees, money, paren, time};
use crate::procedures::{Amount, Channel, Fee, FeeKind, Time, Way};

/// How far a time in words may reach, in bytes.
const WORDS: usize = 500;

/// The beginning of a row.
pub struct Start {
    /// Where the way's name stands.
    pub at: usize,
    way: Way,
    /// Where the other cells begin.
    pub cells: usize,
}

/// Every row's beginning, in order.
pub fn starts(table: &str) -> Vec<Start> {
    let mut starts = Vec::new();
    for way in Way::ALL {
        for (at, name) in table.match_indices(way.name()) {
            let cells = at + name.len();
            if begins(table, at, &table[cells..]) {
                starts.push(Start { at, way, cells });
            }
        }
    }
    starts.sort_unstable_by_key(|start| start.at);
    starts
}

fn begins(table: &str, at: usize, cells: &str) -> bool {
    let rest = cells.trim_start();
    let glued = rest.len() == cells.len();
    match text::before(table, at) {
        None | Some('\n') => {}
        Some('(' | '[' | '/' | '-' | '–' | '+' | '“' | '"' | ':') => return false,
        // A cell's own blank may be left behind it; then what follows must be sure.
        Some(' ') => return glued && shaped(rest),
        Some(_) => {}
    }
    if glued { shaped(rest) || in_words(rest).is_some() } else { told(rest) }
}

/// Whether a time or a fee stands here.
fn shaped(cells: &str) -> bool {
    time::cell(cells).is_some() || cells.starts_with(text::NOTHING) || told(cells)
}

/// Whether a fee stands here, or behind a time.
fn told(cells: &str) -> bool {
    let time = match time::cell(cells) {
        Some((_, length)) => length,
        None if cells.starts_with(text::NOTHING) => text::NOTHING.len(),
        None => 0,
    };
    if fees::begins(cells[time..].trim_start()) {
        return true;
    }
    let bare = text::digits(cells);
    time == 0 && bare > 0 && fees::begins(cells[bare..].trim_start())
}

/// How long a time in words is, when a fee is glued to its end.
fn in_words(cells: &str) -> Option<usize> {
    let mut last =
        cells.chars().next().filter(|sign| sign.is_uppercase() || sign.is_ascii_digit())?;
    for (at, sign) in cells.char_indices().skip(1) {
        if at > WORDS || sign == '\n' {
            return None;
        }
        let cell = sign.is_uppercase() || sign.is_ascii_digit() && !last.is_ascii_digit();
        if cell && (last.is_alphanumeric() || ".;)".contains(last)) && fees::begins(&cells[at..]) {
            return Some(at);
        }
        last = sign;
    }
    None
}

impl Start {
    /// What the row says, from the cells behind its way.
    pub fn channel(&self, cells: &str) -> Channel {
        let cells = cells.trim_start();
        let (time, rest) = match time::cell(cells) {
            Some((time, length)) => (time, &cells[length..]),
            None => {
                if let Some(rest) = cells.strip_prefix(text::NOTHING) {
                    (Time::Unknown, rest)
                } else if let Some(channel) = self.numbered(cells) {
                    return channel;
                } else if fees::begins(cells) {
                    (Time::Unknown, cells)
                } else if let Some(length) = in_words(cells) {
                    (Time::Text(cells[..length].to_owned()), &cells[length..])
                } else {
                    (Time::Unknown, cells)
                }
            }
        };
        self.with(time, rest)
    }

    fn with(&self, time: Time, rest: &str) -> Channel {
        let (fees, note) = fees::read(rest.trim_start());
        Channel { way: self.way, time, fees, note: note.trim().to_owned() }
    }

    /// A row that begins with a number without a unit: a time, an amount, or one glued to the other.
    fn numbered(&self, cells: &str) -> Option<Channel> {
        let bare = text::digits(cells);
        if bare == 0 {
            return None;
        }
        if !fees::begins(cells) {
            let words = || Time::Text(cells[..bare].to_owned());
            let rest = cells[bare..].trim_start();
            return fees::begins(rest).then(|| self.with(words(), rest));
        }
        let Some(money) = money::begin(cells) else {
            return Some(self.with(Time::Unknown, cells));
        };
        match readings(&cells[..money.number]).as_slice() {
            [0] => Some(self.with(Time::Unknown, cells)),
            [time] => Some(self.with(Time::Text(cells[..*time].to_owned()), &cells[*time..])),
            // `1200 VNĐ`: the number and its currency as they stand, for the reader to judge.
            _ => {
                let (condition, rest) = paren::begin(&cells[money.length..]);
                let amount = Amount::Text(cells[..money.length].to_owned());
                let fee = Fee { kind: FeeKind::Unstated, amount, condition };
                let note = rest.trim().to_owned();
                Some(Channel { way: self.way, time: Time::Unknown, fees: vec![fee], note })
            }
        }
    }
}

/// How many of the digits may be the time: every way to cut a number into a time, or none, and an
/// amount.
fn readings(number: &str) -> Vec<usize> {
    let most = text::digits(number).min(4);
    (0..=most)
        .filter(|time| {
            let (time, amount) = number.split_at(*time);
            !time.starts_with('0') && !amount.starts_with('0') && money::is_whole(amount)
        })
        .collect()
}
