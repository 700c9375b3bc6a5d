//! What all readers of a record share: clean cells, and where glued cells meet.

use crate::fold;

/// What the portal writes where there is nothing.
pub const NOTHING: &str = "Không có thông tin";

/// A cell ready to be read: tidy, with plain line ends, one blank between words, no empty lines.
pub fn cell(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for text in fold::tidy(&text.replace('\r', "\n")).lines() {
        let mut words = text.split_whitespace();
        let Some(first) = words.next() else { continue };
        if !clean.is_empty() {
            clean.push('\n');
        }
        clean.push_str(first);
        for word in words {
            clean.push(' ');
            clean.push_str(word);
        }
    }
    clean
}

/// The same on one line.
pub fn line(text: &str) -> String {
    cell(text).replace('\n', " ")
}

/// One line, empty when it only says that there is nothing.
pub fn told(text: &str) -> String {
    let text = line(text);
    if is_nothing(&text) { String::new() } else { text }
}

/// Whether a text only says that there is nothing.
pub fn is_nothing(text: &str) -> bool {
    // Longer texts say more; they need not be folded to know.
    text.len() < 60
        && matches!(
            fold::fold(text).as_str(),
            "" | "khong" | "khong co" | "khong co thong tin" | "chua co thong tin"
        )
}

/// How long the heading at the start of a text is: its cells stand next to each other.
pub fn heading(text: &str, cells: &[&str]) -> Option<usize> {
    let mut rest = text;
    for (at, cell) in cells.iter().enumerate() {
        rest = if at == 0 { rest } else { rest.trim_start() };
        rest = rest.strip_prefix(cell)?;
    }
    Some(text.len() - rest.len())
}

/// The sign before a place.
pub fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The sign at a place.
pub fn at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// How many digits a text begins with.
pub fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// A name without the list marks before it.
pub fn unmarked(text: &str) -> &str {
    let bare = text.trim_start_matches(|sign: char| {
        sign.is_whitespace() || matches!(sign, '-' | '–' | '+' | '*' | '•' | '·')
    });
    // `+)` and `*)` are marks too.
    let marked = bare.len() < text.trim_start().len();
    bare.strip_prefix(')').filter(|_| marked).unwrap_or(bare).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_cleaned() {
        assert_eq!(cell(" một\u{a0}\u{a0}hai \r\n\r\n\tba\u{200b} "), "một hai\nba");
        assert_eq!(line("một\nhai"), "một hai");
        for text in ["Không có thông tin", "không", " Không có. ", "--", "", "Chưa có thông tin"]
        {
            assert_eq!(told(text), "", "{text}");
        }
        assert_eq!(told("Không quy định"), "Không quy định");
    }

    #[test]
    fn headings_and_marks() {
        assert_eq!(heading("Tên\nMã rồi", &["Tên", "Mã"]), Some("Tên\nMã".len()));
        assert_eq!(heading("Tên khác", &["Tên", "Mã"]), None);
        for (text, bare) in
            [("- Giấy", "Giấy"), ("-02 ảnh", "02 ảnh"), ("+) Thẻ", "Thẻ"), ("a) Thẻ", "a) Thẻ")]
        {
            assert_eq!(unmarked(text), bare);
        }
    }
}
