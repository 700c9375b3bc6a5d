//! File names fit to be saved by any reader.

use crate::fold::tidy;

/// The longest name in bytes; file systems stop at 255.
const LONGEST: usize = 200;

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
    let stem = cut(stem, LONGEST - tail.len()).trim_end();
    format!("{}{tail}", if stem.is_empty() { "tep" } else { stem })
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

/// Signs that turn the writing direction make `gpj.exe` read `exe.jpg`.
const fn turns(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
