//! How many originals and copies a row asks for: `1 bản chính,2 bản sao`.

use super::super::text;

const ORIGINALS: &str = " bản chính";
const COPIES: &str = " bản sao";

/// A cell that tells the number of papers.
#[derive(Debug, PartialEq, Eq)]
pub struct Count {
    pub start: usize,
    pub end: usize,
    pub originals: u32,
    pub copies: u32,
}

/// The next such cell from a place on. Names speak of originals too; only what is followed by
/// another cell, or by nothing, is one.
pub fn next(rows: &str, from: usize) -> Option<Count> {
    let mut at = from;
    while let Some(found) = rows[at..].find("ản ") {
        at += found;
        // `bản` or `Bản`
        let before = &rows[from..at];
        let count = if before.ends_with(" b") {
            one(rows, from, at - " b".len())
        } else if before.ends_with('B') {
            labelled(rows, at - 1)
        } else {
            None
        };
        if count.is_some() {
            return count;
        }
        at += "ản ".len();
    }
    None
}

/// `Bản chính: 1 Bản sao: 0`, as older pages have it.
fn labelled(rows: &str, start: usize) -> Option<Count> {
    let part = |at: usize, label: &str| {
        let rest = rows[at..].trim_start().strip_prefix(label)?.trim_start();
        let digits = text::digits(rest);
        let number: u32 = rest[..digits].parse().ok()?;
        Some((number, rows.len() - rest.len() + digits))
    };
    let (originals, end) = part(start, "Bản chính:")?;
    let (copies, end) = part(end, "Bản sao:")?;
    Some(Count { start, end, originals, copies })
}

fn one(rows: &str, from: usize, word: usize) -> Option<Count> {
    let original = rows[word..].starts_with(ORIGINALS);
    let unit = if original { ORIGINALS } else { COPIES };
    let mut end = word + rows[word..].strip_prefix(unit).map(|_| unit.len())?;
    let start = digits(&rows[from..word])? + from;
    let number: u32 = rows[start..word].parse().ok()?;
    let mut count = Count { start, end, originals: number, copies: 0 };
    if !original {
        (count.originals, count.copies) = (0, number);
    } else if let Some((copies, length)) = copies(&rows[end..]) {
        end += length;
        (count.copies, count.end) = (copies, end);
    }
    let rest = &rows[end..];
    let bare = rest.trim_start_matches(' ');
    let next = bare.chars().next();
    let spaced = start > from && text::before(rows, start).is_some_and(char::is_whitespace);
    let is_cell = match next {
        None | Some('\n') => true,
        // `nộp 1 bản chính Giấy khai sinh` is a sentence.
        Some(sign) if bare.len() < rest.len() => {
            !spaced && (sign.is_uppercase() || matches!(sign, '-' | '+' | '*'))
        }
        Some(sign) => !",;.:)/".contains(sign),
    };
    is_cell.then_some(count)
}

/// `,1 bản sao`
fn copies(text: &str) -> Option<(u32, usize)> {
    let rest = text.trim_start_matches([',', ';', ' ', '\n']);
    let digits = text::digits(rest);
    let after = rest[digits..].strip_prefix(COPIES)?;
    (rest.len() < text.len()).then_some(())?;
    Some((rest[..digits].parse().ok()?, text.len() - after.len()))
}

/// Where the count's own digits begin: a name may end with digits, `Mẫu số 011 bản chính`. More
/// than nine of a paper are hardly ever asked, so the last digit is the count where a name may end
/// with the others.
fn digits(text: &str) -> Option<usize> {
    let before = text.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let run = &text[before.len()..];
    let last = text.len().checked_sub(1).filter(|_| !run.is_empty())?;
    let named = before.chars().next_back().is_some_and(|sign| {
        sign.is_uppercase() || sign.is_whitespace() || "-/_.,xX×".contains(sign)
    });
    let whole = run.len() == 1
        || run.len() == 2 && (run.starts_with('0') || !named)
        || before.is_empty() && run.len() < 3;
    Some(if whole { before.len() } else { last })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_cells() {
        let table = [
            ("Đơn1 bản chính", Some(("Đơn", 1, 0))),
            ("Đơn.0 bản chính,2 bản saoẢnh", Some(("Đơn.", 0, 2))),
            ("Ảnh (3x4)12 bản chính- Đơn", Some(("Ảnh (3x4)", 12, 0))),
            ("Mẫu số 011 bản chínhĐơn", Some(("Mẫu số 01", 1, 0))),
            ("Tờ khai NA12 bản chính", Some(("Tờ khai NA1", 2, 0))),
            ("theo Điều 191 bản chính", Some(("theo Điều 19", 1, 0))),
            ("Đơn01 bản chính", Some(("Đơn", 1, 0))),
            ("năm 20241 bản chính", Some(("năm 2024", 1, 0))),
            ("Sổ đỏ1 bản sao", Some(("Sổ đỏ", 0, 1))),
            ("Đơn 1 bản chính\nẢnh", Some(("Đơn ", 1, 0))),
            ("Đơn1 bản chính Ảnh", Some(("Đơn", 1, 0))),
            ("ĐơnBản chính: 1\nBản sao: 2Ảnh", Some(("Đơn", 1, 2))),
            ("Bản sao thẻ0 bản chính,1 bản sao", Some(("Bản sao thẻ", 0, 1))),
            ("nộp 1 bản chính Giấy tờ", None),
            ("gồm 1 bản chính và 1 bản sao để so", None),
            ("gồm 01 bản chính.", None),
            ("đủ bản chính", None),
            ("99999999999 bản chính", Some(("9999999999", 9, 0))),
        ];
        for (text, told) in table {
            let found = next(text, 0).map(|it| (&text[..it.start], it.originals, it.copies));
            assert_eq!(found, told, "{text}");
        }
    }
}
