//! Identity numbers, accounts and phones.

use super::{
    Found, ProblemKind,
    digits::{self, Number},
};
use ProblemKind::{BankAccount, IdentityNumber, OfficePhone, Phone};

const IDENTITY: [&str; 10] = [
    "cccd",
    "cmnd",
    "cmtnd",
    "cmt",
    "căn cước",
    "chứng minh nhân dân",
    "chứng minh thư",
    "cm",
    "định danh",
    "giấy tờ tùy thân",
];

const ACCOUNT: [&str; 6] = ["stk", "tài khoản", "số tk", "tk", "account", "tài khoản số"];

/// What is numbered like a phone or a card and is none.
const OTHER: [&str; 18] = [
    "mst",
    "mã số",
    "mã",
    "mã số thuế",
    "hóa đơn",
    "hoá đơn",
    "biên lai",
    "sê-ri",
    "seri",
    "giấy phép",
    "quyết định",
    "hợp đồng",
    "công văn",
    "vận đơn",
    "imei",
    "số hiệu",
    "gtin",
    "lô",
];

/// Words of a line that tells how to reach an office.
const OFFICE: [&str; 22] = [
    "liên hệ",
    "đường dây nóng",
    "hotline",
    "tổng đài",
    "trực ban",
    "một cửa",
    "văn phòng",
    "ubnd",
    "ủy ban",
    "uỷ ban",
    "phòng",
    "trung tâm",
    "trạm",
    "công an",
    "cơ quan",
    "ban chỉ huy",
    "sở",
    "bệnh viện",
    "trường",
    "chi cục",
    "chi nhánh",
    "tiếp công dân",
];

/// All numbers of a text that belong to somebody.
pub fn found(text: &str) -> Vec<Found> {
    let runs = digits::runs(text);
    let (mut found, mut at) = (Vec::new(), 0);
    while at < runs.len() {
        let numbers = digits::numbers(text, &runs[at..], 19);
        let claim = account(text, &numbers).or_else(|| {
            numbers.iter().find_map(|number| Some((number, Some(kind(text, number)?))))
        });
        if let Some((number, kind)) = claim {
            found.extend(kind.map(|kind| Found { kind, span: number.span.clone() }));
            at += number.groups.len();
        } else {
            at += 1;
        }
    }
    found
}

/// The longest number behind the words for an account. The treasury's are public: those are
/// claimed, so that nothing else is seen in them, and not told.
fn account<'a>(text: &str, numbers: &'a [Number]) -> Option<(&'a Number, Option<ProblemKind>)> {
    let number = numbers.last()?;
    let whole = number.digits.len() >= 6
        && digits::is_free(text, &number.span)
        && digits::follows(text, number.span.start, &ACCOUNT, 40)
        && !digits::follows(text, number.span.start, &IDENTITY, 25)
        && !digits::is_amount(text, number.span.end);
    whole.then(|| {
        let public = digits::near(text, &number.span, &["kho bạc"]);
        (number, (!public).then_some(BankAccount))
    })
}

fn kind(text: &str, number: &Number) -> Option<ProblemKind> {
    if !digits::is_free(text, &number.span) || digits::is_amount(text, number.span.end) {
        return None;
    }
    let follows = |words: &[&str], signs| digits::follows(text, number.span.start, words, signs);
    if is_identity(text, number, follows(&IDENTITY, 40)) {
        return Some(IdentityNumber);
    }
    let phone = phone(text, number).filter(|_| !follows(&OTHER, 20))?;
    let office = digits::near(text, &number.span, &OFFICE);
    Some(if office || phone == Line::Land { OfficePhone } else { Phone })
}

/// A citizen's number: its province (001 to 096), its century and sex, and eight digits more. The
/// older card has nine digits and nothing to be known by, so words must speak for it.
fn is_identity(text: &str, number: &Number, named: bool) -> bool {
    match (number.digits.len(), &number.groups[..]) {
        (12, [12] | [3, 3, 3, 3] | [4, 4, 4] | [3, 9] | [6, 6] | [3, 1, 2, 6]) => {
            let province = number.digits[..3].parse().unwrap_or(0);
            named
                || (1..=96).contains(&province)
                    && number.digits[3..].starts_with(['0', '1', '2', '3'])
        }
        (9, [9] | [3, 3, 3]) => {
            named || number.groups.len() == 1 && is_plainly_numbered(text, number)
        }
        _ => false,
    }
}

/// Whether only *số* stands before, and not the number of something known.
fn is_plainly_numbered(text: &str, number: &Number) -> bool {
    let before = text[..number.span.start].trim_end_matches([' ', ':']).to_lowercase();
    let Some(before) = before.strip_suffix("số") else { return false };
    if before.ends_with(char::is_alphanumeric) {
        return false;
    }
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    const NUMBERED: [&str; 22] = [
        "mã", "khoản", "đơn", "phép", "seri", "sê-ri", "hiệu", "lai", "đồng", "máy", "thuế", "văn",
        "định", "thoại", "ký", "chỉ", "khung", "bản", "thẻ", "nhận", "lô", "tổng",
    ];
    !NUMBERED.contains(&last) && !digits::follows(text, number.span.start, &OTHER, 20)
}

/// Where a phone stands. Landlines that an announcement names are nearly all offices'.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Mobile,
    Land,
}

/// A mobile number (03, 05, 07, 08, 09 and eight digits) or a landline (02 and nine), from home
/// or with 84 before.
fn phone(text: &str, number: &Number) -> Option<Line> {
    let before = text[..number.span.start].trim_end_matches('(');
    let (digits, abroad) = match number.digits.strip_prefix("84") {
        Some(rest) if before.ends_with('+') => (format!("0{rest}"), true),
        Some(rest) if number.groups.len() == 1 && rest.len() == 9 => (format!("0{rest}"), true),
        _ => (number.digits.clone(), false),
    };
    let grouped = number.groups[0] >= 3 && number.groups[1..].iter().all(|group| *group >= 2);
    match digits.as_bytes() {
        _ if !abroad && !grouped => None,
        [b'0', b'3' | b'5' | b'7' | b'8' | b'9', rest @ ..] if rest.len() == 8 => {
            Some(Line::Mobile)
        }
        [b'0', b'2', rest @ ..] if rest.len() == 9 => Some(Line::Land),
        _ => None,
    }
}
