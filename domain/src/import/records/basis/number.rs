//! Numbers of legal documents (số, ký hiệu) in a running text: `85/2019/TT-BTC`, `1898/QĐ-BTP`.

use super::{super::text, issuer};

/// Where a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub start: usize,
    pub end: usize,
    /// Whether it is glued to a year that ends the name before it: `năm 201413/2012/QH13`.
    pub after_year: bool,
}

/// The next number from a place on.
pub fn next(text: &str, from: usize) -> Option<Number> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let end = at + text::digits(&text[at..]);
        if let Some(number) = one(text, at, end) {
            return Some(number);
        }
        at = end;
    }
    None
}

/// The number whose first digits stand from `start` to `end`.
fn one(text: &str, start: usize, end: usize) -> Option<Number> {
    let before = text::before(text, start);
    let year = end - start > 4
        && matches!(&text[start..start + 2], "19" | "20")
        && before.is_some_and(|sign| " /.-,(\n".contains(sign))
        && !text[..start].trim_end().ends_with("số");
    if !year && before == Some('/') {
        return None;
    }
    // `66.7/2025/NQ-CP`: only resolutions are numbered so; elsewhere the dot ends a name.
    let part = text[end..].strip_prefix('.').map_or(0, text::digits);
    if part > 0
        && end - start < 4
        && let Some(last) = tail(text, end + 1 + part)
        && text[end..last].contains("/NQ")
    {
        return Some(Number { start, end: last, after_year: false });
    }
    let last = tail(text, end)?;
    Some(Number { start: if year { start + 4 } else { start }, end: last, after_year: year })
}

/// `/2019/TT-BTC`, `/QĐ-BTP`, `-NQ/TW`, `/2024`: where it ends.
fn tail(text: &str, at: usize) -> Option<usize> {
    if text[at..].starts_with('-') {
        return signs(text, at + 1).filter(|end| text[at..*end].contains('/'));
    }
    let rest = text[at..].strip_prefix('/')?;
    let digits = text::digits(rest);
    if digits == 0 {
        return signs(text, at + 1);
    }
    let year = at + 1 + digits;
    if digits != 4 || !matches!(&rest[..2], "19" | "20") {
        return None;
    }
    if text[year..].starts_with('/')
        && let Some(end) = signs(text, year + 1)
    {
        return Some(end);
    }
    // Without letters it is a number only where a cell ends at once.
    text[year..].chars().next().is_none_or(char::is_uppercase).then_some(year)
}

/// Letters of a number, as `TTLT-BTTTT-BQP` or `QH13`: where they end.
fn signs(text: &str, mut at: usize) -> Option<usize> {
    loop {
        let length = issuer::capitals(&text[at..]);
        if length == 0 {
            return None;
        }
        let end = at + length;
        let rest = text[end..].trim_start_matches(' ');
        let Some(bare) = rest.strip_prefix(['-', '–', '/']) else {
            return issuer::end(text, at, end);
        };
        let next = bare.trim_start_matches(' ');
        let glued = rest.len() == text.len() - end && next.len() == bare.len();
        // `TT- BTP`: with a blank only a known issuer belongs to the number.
        let joined = if glued {
            issuer::capitals(next) > 0
        } else {
            issuer::known(&next[..issuer::capitals(next)])
        };
        if !joined {
            return issuer::end(text, at, end);
        }
        at = text.len() - next.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_end_where_the_next_cell_begins() {
        let table = [
            ("85/2011/TT-BNVNghị định", "85/2011/TT-BNV"),
            ("85/2011/TT-BTChướng dẫn", "85/2011/TT-BTC"),
            ("85/2011/TT-BTCHướng dẫn", "85/2011/TT-BTC"),
            ("5/2011/NĐ-CPphương án", "5/2011/NĐ-CP"),
            ("12/QĐ-SYTquy chế", "12/QĐ-SYT"),
            ("12/QĐ-SYTQuy chế", "12/QĐ-SYT"),
            ("45/QĐ-TTgThông tư", "45/QĐ-TTg"),
            ("8/2010/TT-BXDVề việc", "8/2010/TT-BXD"),
            ("8/2010/TT-BXDLUẬT NHÀ Ở", "8/2010/TT-BXD"),
            ("8/2010/TT-BTCXỬ PHẠT LỖI", "8/2010/TT-BTC"),
            ("8/2010/TT-ABCDXỬ", "8/2010/TT-ABCDXỬ"),
            ("71/2013/QH1371/2013/QH13", "71/2013/QH13"),
            ("7/1998/QH1027/1998/QH10", "7/1998/QH10"),
            ("7/1993/QH97/1993/QH9", "7/1993/QH9"),
            ("14/2001/PL-UBTVQH10Luật", "14/2001/PL-UBTVQH10"),
            ("66.2/2024/NQ-CP", "66.2/2024/NQ-CP"),
            ("3/2015/TTLT/BVHTTDL-BNVNghị", "3/2015/TTLT/BVHTTDL-BNV"),
            ("26-NQ/TWQuy định", "26-NQ/TW"),
            ("1/2016/TT-BNN&PTNTThông", "1/2016/TT-BNN&PTNT"),
            ("9/2020/TT- BTP ngày", "9/2020/TT- BTP"),
            ("9/2020/TT - Luật", "9/2020/TT"),
            ("9/2020/TT-BTP- Luật", "9/2020/TT-BTP"),
            ("24/2024", "24/2024"),
            ("24/2024Luật", "24/2024"),
        ];
        for (text, number) in table {
            let found = next(text, 0).map(|it| &text[it.start..it.end]);
            assert_eq!(found, Some(number), "{text}");
        }
    }

    #[test]
    fn other_figures_are_no_numbers() {
        for text in [
            "ngày 1/2/2014 của",
            "khoản 3 Điều 9",
            "24/2024 ban hành",
            "2/3 số phiếu",
            "1-2 Ngày",
            "",
        ] {
            assert_eq!(next(text, 0), None, "{text}");
        }
    }

    #[test]
    fn a_year_may_be_glued_before() {
        for (text, number) in [
            ("Luật Thư viện năm 201946/2019/QH14", "46/2019/QH14"),
            ("từ ngày 01/02/2018120/2017/NĐ-CP", "120/2017/NĐ-CP"),
            ("theo 2.12/2020/TT-BCT", "12/2020/TT-BCT"),
        ] {
            let found = next(text, 0).map(|it| &text[it.start..it.end]);
            assert_eq!(found, Some(number), "{text}");
        }
        let found = next("Quyết định số 20190/QĐ-UBND", 0).expect("a number");
        assert!(!found.after_year);
    }
}
