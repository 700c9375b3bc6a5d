//! File names fit to be saved by any reader.

use crate::fold::tidy;

/// The longest name in bytes; file systems stop at 255.
const LONGEST: usize = 200;

/// What a file is called of whose name nothing is left.
const NAMELESS: &str = "tep";

/// A name with composed marks and without folders, control and direction signs, or signs that
/// some system refuses; at most 200 bytes with its extension whole.
pub fn tidied(name: &str) -> String {
    let name = tidy(name);
    let bare = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = bare
        .chars()
        .filter(|sign| !turns(*sign) && !matches!(sign, '\n' | '\t'))
        .map(
            |sign| if matches!(sign, ':' | '*' | '?' | '"' | '<' | '>' | '|') { '-' } else { sign },
        )
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.trim_matches(['.', ' ']);
    let (stem, extension) = parts(plain);
    let tail = extension.map_or_else(String::new, |extension| format!(".{extension}"));
    let stem = cut(stem, LONGEST - tail.len()).trim_end_matches(['.', ' ']);
    match stem {
        "" => format!("{NAMELESS}{tail}"),
        _ if reserved(stem) => format!("{NAMELESS}-{stem}{tail}"),
        _ => format!("{stem}{tail}"),
    }
}

/// [`tidied`], for a name that somebody chose for a single file.
///
/// # Errors
/// A Vietnamese sentence when nothing that could be read is left of it.
pub fn clean_name(name: &str) -> Result<String, String> {
    let clean = tidied(name);
    if stem(&clean).chars().any(char::is_alphanumeric) && clean != NAMELESS {
        return Ok(clean);
    }
    let said = super::super::faults::short(&clean);
    Err(format!(
        "Tên tệp “{said}” không có chữ hay số nào; hãy đặt lại tên cho người đọc hiểu, ví dụ \
         “thong-bao.pdf”."
    ))
}

/// The name without its extension.
pub fn stem(name: &str) -> &str {
    parts(name).0
}

/// The extension in lower case, when it looks like one.
pub fn extension(name: &str) -> Option<String> {
    parts(name).1.map(str::to_ascii_lowercase)
}

fn parts(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, extension))
            if (1..=8).contains(&extension.len())
                && extension.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, Some(extension))
        }
        _ => (name, None),
    }
}

/// Signs that turn the writing direction make `gpj.exe` read `exe.jpg`; the others are not seen.
const fn turns(sign: char) -> bool {
    matches!(
        sign,
        '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2061}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Names Windows keeps for devices, whatever follows the first dot.
fn reserved(stem: &str) -> bool {
    let device = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let port = |digit: &str| {
        matches!(digit, "¹" | "²" | "³") || digit.len() == 1 && digit.as_bytes()[0].is_ascii_digit()
    };
    matches!(device.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || ["COM", "LPT"].iter().any(|name| device.strip_prefix(name).is_some_and(port))
}

fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
