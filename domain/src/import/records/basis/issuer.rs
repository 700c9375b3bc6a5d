//! Who issued a document, by the end of its number: what is glued to it begins another cell.

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

/// Whether letters are an issuer's.
pub fn known(letters: &str) -> bool {
    ISSUERS.split_whitespace().any(|known| known == letters)
}

/// How long the capitals are that a text begins with.
pub fn capitals(text: &str) -> usize {
    text.find(|sign: char| !(sign.is_uppercase() || sign == '&')).unwrap_or(text.len())
}

/// The end of a number's last letters, of which `start..end` are capitals: the last capital, or a
/// word in capitals, may begin the next cell.
pub fn end(text: &str, start: usize, end: usize) -> Option<usize> {
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
