//! Several names in one cell. Names have commas of their own: a new one begins with a capital.

use std::collections::HashSet;

use super::text;
use crate::fold;

/// The agencies of a cell.
pub fn agencies(text: &str) -> Vec<String> {
    once(&split(&text::cell(text)))
}

/// Who may ask.
pub fn audiences(text: &str) -> Vec<String> {
    agencies(text)
}

/// The names on the lines of a list's cell.
pub fn lines(text: &str) -> Vec<String> {
    let text = text::cell(text);
    once(&text.lines().collect::<Vec<_>>())
}

/// Cuts at commas, semicolons and line ends outside parentheses that a capital follows.
fn split(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' | '\n' => {
                let rest = text[at + 1..].trim_start();
                let begins = rest.starts_with(|sign: char| sign.is_uppercase());
                // A parenthesis that is never closed ends with its line.
                if begins && (depth == 0 || sign == '\n') {
                    names.push(&text[start..at]);
                    (start, depth) = (at + 1, 0);
                }
            }
            _ => {}
        }
    }
    names.push(&text[start..]);
    names
}

/// Names without the stop behind them, those that say nothing left out, each once.
fn once(names: &[&str]) -> Vec<String> {
    let mut known = HashSet::new();
    names
        .iter()
        .map(|name| text::line(name.trim().trim_end_matches(['.', ';', ',', ' '])))
        .filter(|name| !text::is_nothing(name) && known.insert(fold::name_key(name)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_begins_a_name() {
        let table: [(&str, &[&str]); 8] = [
            ("Ủy ban nhân dân\u{a0}huyện, quận.", &["Ủy ban nhân dân huyện, quận"]),
            (
                "Hạt Kiểm lâm tỉnh, thành phố, Chi cục Thủy sản vùng",
                &["Hạt Kiểm lâm tỉnh, thành phố", "Chi cục Thủy sản vùng"],
            ),
            ("Sở Y tế; Sở Công Thương", &["Sở Y tế", "Sở Công Thương"]),
            ("Sở Y tế\nSỞ Y TẾ.\n\nBộ Y tế", &["Sở Y tế", "Bộ Y tế"]),
            (
                "Hộ kinh doanh (trừ cá nhân, HTX), Cán bộ, công chức",
                &["Hộ kinh doanh (trừ cá nhân, HTX)", "Cán bộ, công chức"],
            ),
            ("Cục (A, B\nVụ C", &["Cục (A, B", "Vụ C"]),
            ("Không có thông tin", &[]),
            ("", &[]),
        ];
        for (text, names) in table {
            assert_eq!(agencies(text), names, "{text}");
        }
    }

    #[test]
    fn a_line_is_a_name() {
        let text = "UBND xã, phường.\n UBND  Xã, Phường\n\nSở Nội vụ, Sở Tài chính";
        assert_eq!(lines(text), ["UBND xã, phường", "Sở Nội vụ, Sở Tài chính"]);
    }
}
