//! Numbers of legal documents (số, ký hiệu) in a running text: `85/2019/TT-BTC`, `1898/QĐ-BTP`.

use super::super::text;

/// Who issues documents, by the end of their numbers. Only what is glued to them needs it: `BTC`
/// and `hướng dẫn` meet as `BTChướng dẫn`, and `Chướng` could be a word.
const ISSUERS: &str = "CP TTg CTN QH UBTVQH HĐND UBND HĐTP VPCP VPQH BTP BTC BNV BCA BQP BNG BCT BKHĐT BKHCN BTTTT \
    BTNMT BNNMT BNNPTNT BNN BGTVT BXD BYT BGDĐT BLĐTBXH BLĐ BVHTTDL BVHTT BDTTG UBDT NHNN TTCP KTNN TANDTC \
    VKSNDTC TLĐ BHXH TCHQ TCT TCTHADS TW";

/// What names in capitals begin with, which may be glued to a number in capitals.
const OPENERS: [&str; 16] = [
    "BAN HÀNH",
    "THÔNG TƯ",
    "NGHỊ ",
    "LUẬT",
    "BỘ LUẬT",
    "QUY ",
    "QUYẾT ĐỊNH",
    "SỬA ĐỔI",
    "HƯỚNG DẪN",
    "VỀ ",
    "PHÁP LỆNH",
    "CHỈ THỊ",
    "VĂN BẢN",
    "CÔNG ",
    "PHÊ DUYỆT",
    "KẾ HOẠCH",
];

/// The kinds of documents, a longer name before its end. They stand before numbers.
const KINDS: [&str; 18] = [
    "Thông tư liên tịch",
    "Thông tư",
    "Nghị định",
    "Nghị quyết liên tịch",
    "Nghị quyết",
    "Quyết định",
    "Bộ luật",
    "Bộ Luật",
    "Luật",
    "Pháp lệnh",
    "Chỉ thị",
    "Công văn",
    "Văn bản hợp nhất",
    "Hiến pháp",
    "Quy chuẩn",
    "Thông báo",
    "Kế hoạch",
    "Lệnh",
];

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
        let length = capitals(&text[at..]);
        if length == 0 {
            return None;
        }
        let end = at + length;
        let rest = text[end..].trim_start_matches(' ');
        let Some(bare) = rest.strip_prefix(['-', '–', '/']) else { return issuer(text, at, end) };
        let next = bare.trim_start_matches(' ');
        let glued = rest.len() == text.len() - end && next.len() == bare.len();
        // `TT- BTP`: with a blank only a known issuer belongs to the number.
        let joined = if glued { capitals(next) > 0 } else { known(&next[..capitals(next)]) };
        if !joined {
            return issuer(text, at, end);
        }
        at = text.len() - next.len();
    }
}

fn known(letters: &str) -> bool {
    ISSUERS.split_whitespace().any(|known| known == letters)
}

fn capitals(text: &str) -> usize {
    text.find(|sign: char| !(sign.is_uppercase() || sign == '&')).unwrap_or(text.len())
}

/// The end of a number's last letters, of which `start..end` are capitals: the last capital, or a
/// word in capitals, may begin the next cell.
fn issuer(text: &str, start: usize, end: usize) -> Option<usize> {
    let letters = &text[start..end];
    let next = text::at(text, end);
    if letters.ends_with("QH") && next.is_some_and(|sign| sign.is_ascii_digit()) {
        // The tenth parliament began in 1997: a second digit belongs to a 1 only.
        let two = text[end..].starts_with('1') && text::digits(&text[end..]) > 1;
        return Some(end + if two { 2 } else { 1 });
    }
    if letters == "TT" && next == Some('g') || letters == "T" && text[end..].starts_with("tg") {
        return Some(end + if letters == "TT" { 1 } else { 2 });
    }
    if let Some(next) = next.filter(|sign| sign.is_lowercase()) {
        let last = letters.chars().next_back()?;
        let short = &letters[..letters.len() - last.len_utf8()];
        let whole = known(letters) && !known(short) || !is_onset(last, next) && !known(short);
        let kept = if whole { letters } else { short };
        return (!kept.is_empty()).then_some(start + kept.len());
    }
    if known(letters) {
        return Some(end);
    }
    // `TT-BTCLUẬT …`: only a text that goes on in capitals can be glued here.
    for (at, _) in letters.char_indices().skip(2) {
        if OPENERS.iter().any(|opener| text[start + at..].starts_with(opener)) {
            return Some(start + at);
        }
    }
    let goes_on = text[end..].strip_prefix(' ').is_some_and(|rest| capitals(rest) > 1);
    let cut =
        letters.char_indices().map(|(at, _)| at).rfind(|at| goes_on && known(&letters[..*at]));
    Some(cut.map_or(end, |cut| start + cut))
}

/// Whether a Vietnamese word may begin so.
fn is_onset(first: char, second: char) -> bool {
    match second {
        'h' => "CGKNPT".contains(first),
        'g' => first == 'N',
        'r' => first == 'T',
        'i' | 'u' => true,
        _ => second.is_alphabetic() && !"bcdđklmnpqstvx".contains(second) && first != 'Q',
    }
}

/// Where the kind of document before a number begins: `Nghị định số ` and the like.
pub fn kind(text: &str, from: usize, number: usize) -> Option<usize> {
    let bare = text[from..number].trim_end();
    let bare = bare.strip_suffix(':').unwrap_or(bare).trim_end();
    let short = bare.strip_suffix("số").or_else(|| bare.strip_suffix("Số")).unwrap_or(bare);
    let told = short.trim_end();
    match KINDS.iter().find(|kind| told.ends_with(**kind)) {
        Some(name) => Some(from + told.len() - name.len()),
        None => bare.ends_with("Số").then_some(from + short.len()),
    }
}

/// Where a kind of document is glued to what stands before it: another cell begins there.
pub fn glued_kind(text: &str) -> Option<usize> {
    let mut last = ' ';
    for (at, sign) in text.char_indices() {
        let glued = last.is_lowercase() || last.is_ascii_digit() || matches!(last, '.' | ';' | ')');
        if glued && sign.is_uppercase() && KINDS.iter().any(|kind| text[at..].starts_with(kind)) {
            return Some(at);
        }
        last = sign;
    }
    None
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
