//! A name that stands alone on the last line of a body.

use super::line::Line;

/// Whether a line is the name of who wrote it: `Th. Mãi`, `Hồng Vân - BDV`, `NGUYỄN VĂN A`.
pub fn is_name(line: &Line) -> bool {
    let text = bare(&line.text);
    let words: Vec<&str> =
        text.split([' ', '-', '–', ',', '/', '&']).filter(|word| !word.is_empty()).collect();
    let named = |word: &&str| {
        word.starts_with(char::is_uppercase) || matches!(*word, "và" | "tổng" | "hợp")
    };
    !line.bullet
        && (1..=8).contains(&words.len())
        && text.chars().count() <= 60
        && words.iter().all(named)
        && words[0].starts_with(char::is_uppercase)
        && !text
            .contains(|sign: char| sign.is_ascii_digit() || matches!(sign, ':' | '?' | '!' | '…'))
        && (!text.ends_with('.') || words.len() == 1 && text.chars().count() <= 5)
}

/// The name without brackets around it.
pub fn bare(text: &str) -> &str {
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text).trim()
}

/// `(Theo TTXVN)`, `Theo Báo Nhân Dân`: whom the last line says it is taken from.
pub fn taken_from(line: &Line) -> Option<&str> {
    let text = bare(&line.text);
    let name = text.strip_prefix("Theo ").or_else(|| text.strip_prefix("Theo: "))?;
    let short = name.chars().count() <= 60 && name.split(' ').count() <= 8;
    (short && name.starts_with(char::is_uppercase) && !name.ends_with('.') && !name.contains(','))
        .then_some(name)
}
