//! What a name without a label is: who wrote an article, alone or with an office, or who put it up.

use super::line::{Line, labelled};
use crate::fold::fold;

/// Offices that sign what they publish, as their names begin.
const OFFICES: &[&str] = &[
    "ban ",
    "tổ ",
    "phòng ",
    "văn phòng ",
    "trung tâm ",
    "hội ",
    "đoàn ",
    "đài ",
    "công an ",
    "trạm ",
    "bộ phận ",
    "ủy ban ",
    "ubnd ",
];

/// More of them that are said only behind a name; `Vụ mùa bội thu` may end a text.
const OFFICES_BEHIND: &[&str] = &[
    "vụ ",
    "sở ",
    "cục ",
    "chi cục ",
    "viện ",
    "báo ",
    "trường ",
    "mặt trận ",
    "huyện ",
    "tỉnh ",
    "xã ",
];

/// Words of a byline that are no names: `Hồng Vân và Mai Lan`, `Mai Lan (thực hiện)`.
const JOINED: &[&str] = &["và", "tổng", "hợp", "thực", "hiện", "ghi", "lược", "dịch", "sưu", "tầm"];

/// Labels of the account that put a page up, folded; it is not who wrote it.
const POSTERS: &[&str] = &[
    "viet boi",
    "duoc viet boi",
    "dang boi",
    "duoc dang boi",
    "nguoi dang",
    "nguoi dang bai",
    "nguoi dang bai viet",
    "nguoi dang tin",
    "nguoi cap nhat",
];

/// Whether a line is the name of who wrote it: `Th. Mãi`, `Hồng Vân - BDV`, `NGUYỄN VĂN A`.
pub fn is_name(line: &Line) -> bool {
    let text = bare(&line.text);
    let words: Vec<&str> = text
        .split([' ', '-', '–', ',', '/', '&', '(', ')'])
        .filter(|word| !word.is_empty())
        .collect();
    let named = |word: &&str| word.starts_with(char::is_uppercase) || JOINED.contains(word);
    is_short(line)
        && (1..=8).contains(&words.len())
        && text.chars().count() <= 60
        && words.iter().all(named)
        && words[0].starts_with(char::is_uppercase)
        && (!text.ends_with('.') || words.len() == 1 && text.chars().count() <= 5)
}

/// Whether a line is a name alone or with its office: `Lò Thị Mai - Trung tâm Văn hóa huyện`.
pub fn is_author(line: &Line) -> bool {
    is_name(line) || office(line).is_some()
}

/// Whether a name begins as most people's do; in capitals others look like titles.
pub fn is_person(line: &Line) -> bool {
    const FAMILIES: &[&str] = &[
        "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
        "ngô", "dương",
    ];
    let first = line.text.split(' ').next().unwrap_or_default().to_lowercase();
    is_name(line) && FAMILIES.contains(&first.as_str()) && line.text.split(' ').count() <= 5
}

/// Whether a line is such a name and no title: `Lò Mai - Người giữ lửa` has no office.
pub fn is_surely_author(line: &Line) -> bool {
    is_name(line)
        || office(line)
            .is_some_and(|office| is_of(OFFICES, office) || is_of(OFFICES_BEHIND, office))
}

/// What stands behind a name and a dash.
fn office(line: &Line) -> Option<&str> {
    let text = bare(&line.text);
    let (name, office) = [" - ", " – "].iter().find_map(|gap| text.split_once(gap))?;
    let person = (2..=5).contains(&name.split(' ').count()) && is_name(&Line::of(name));
    let named = person && office.starts_with(char::is_uppercase);
    (named && is_short(line) && !text.ends_with(['.', ';'])).then_some(office)
}

fn is_of(offices: &[&str], text: &str) -> bool {
    let lower = text.to_lowercase();
    offices.iter().any(|start| lower.starts_with(start))
}

/// Whether the last line of a body signs it: a name, a name with its office, or an office.
pub fn signs(line: &Line, above: &Line) -> bool {
    // Under `CHỦ TỊCH` and `(Đã ký)` stands the signer of a document, under a name the next of a
    // list; both are its text.
    let listed = is_name(above) && above.text.contains(' ');
    if above.is_capitals() || above.folded == "da ky" || listed {
        return false;
    }
    let text = bare(&line.text);
    let office = is_short(line)
        && text.split(' ').count() <= 6
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ';'])
        && is_of(OFFICES, text);
    let bracketed = text.len() < line.text.len();
    is_author(line) || office && (bracketed || above.is_sentence())
}

fn is_short(line: &Line) -> bool {
    let odd = |sign: char| sign.is_ascii_digit() || matches!(sign, ':' | '?' | '!' | '…');
    !line.bullet && line.text.chars().count() <= 120 && !bare(&line.text).contains(odd)
}

/// Whom a line says put the page up: `Viết bởi Administrator`, `Người đăng: quantri`.
pub fn poster(text: &str) -> Option<&str> {
    if let Some((label, value)) = labelled(text) {
        return POSTERS.contains(&label.as_str()).then_some(value);
    }
    let starts = ["Được viết bởi ", "Viết bởi ", "Đăng bởi ", "Người đăng ", "bởi ", "by "];
    let name = starts.iter().find_map(|start| text.strip_prefix(start))?.trim();
    let account = !name.contains(' ') && name.is_ascii();
    (account || is_name(&Line::of(name))).then_some(name)
}

/// The poster, when it is a person who may well have written: accounts have no Vietnamese marks.
pub fn writer(text: &str) -> Option<&str> {
    poster(text)
        .filter(|_| fold(text).contains("boi"))
        .filter(|name| !name.is_ascii() && name.contains(' ') && is_name(&Line::of(name)))
}

/// The name without brackets around it.
pub fn bare(text: &str) -> &str {
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text).trim()
}
