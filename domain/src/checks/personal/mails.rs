//! E-mails of persons.

use super::{Found, ProblemKind};

/// What the names of offices' boxes hold.
const OFFICES: [&str; 49] = [
    "ubnd",
    "hopthu",
    "hdnd",
    "vanphong",
    "vanthu",
    "vp",
    "xa",
    "phuong",
    "huyen",
    "tinh",
    "so",
    "phong",
    "tiepdan",
    "tiepcongdan",
    "motcua",
    "bophan",
    "info",
    "contact",
    "lienhe",
    "hotro",
    "support",
    "help",
    "admin",
    "web",
    "toasoan",
    "bbt",
    "banbientap",
    "congan",
    "ca",
    "truong",
    "thcs",
    "thpt",
    "tieuhoc",
    "mamnon",
    "tram",
    "yte",
    "trungtam",
    "tt",
    "chicuc",
    "cuc",
    "bql",
    "ban",
    "hoi",
    "doan",
    "mttq",
    "cskh",
    "baochi",
    "thanhtra",
    "tuphap",
];

/// Family names that begin an official's own box; those that are also words of offices are not
/// here.
const FAMILIES: [&str; 10] =
    ["nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "bui", "ngo", "duong"];

/// The e-mails of a text that are somebody's own.
pub fn found(text: &str) -> Vec<Found> {
    let ats = text.match_indices('@').filter_map(|(at, _)| {
        let local =
            |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-' | '+');
        let start = text[..at].trim_end_matches(local).len();
        let domain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-');
        let rest = &text[at + 1..];
        let end = rest.find(|sign: char| !domain(sign)).unwrap_or(rest.len());
        let host = rest[..end].trim_end_matches(['.', '-']);
        let whole = start < at && host.contains('.') && !host.starts_with('.');
        (whole && is_own(&text[start..at], host))
            .then(|| Found { kind: ProblemKind::PersonalMail, span: start..at + 1 + host.len() })
    });
    ats.collect()
}

/// Whether a box is a person's: on a public host by a family name, elsewhere unless it is named
/// after an office.
fn is_own(local: &str, host: &str) -> bool {
    let (local, host) = (local.to_ascii_lowercase(), host.to_ascii_lowercase());
    let parts = |text: &str| -> Vec<String> {
        let parts = text.split(|sign: char| !sign.is_ascii_alphabetic()).map(str::to_owned);
        parts.filter(|part| !part.is_empty()).collect()
    };
    if host.ends_with(".gov.vn") {
        let parts = parts(&local);
        let named = |part: &String| {
            FAMILIES.iter().filter_map(|family| part.strip_prefix(family)).any(|rest| {
                rest.is_empty() && parts.len() > 1
                    || rest.starts_with("van")
                    || rest.starts_with("thi")
            })
        };
        return parts.iter().any(named);
    }
    // Short names of offices stand alone or in front; long ones anywhere.
    !parts(&local).iter().any(|part| {
        OFFICES.iter().any(
            |office| {
                if office.len() > 3 { part.contains(office) } else { part == office }
            },
        )
    })
}
