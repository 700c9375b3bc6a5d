//! Texts of several lines, each with its depth.

use super::text;
use crate::procedures::{Outline, OutlineLine};

/// Reads a text, one line a line: the mark before a line tells its depth and is taken off.
pub fn read(text: &str) -> Outline {
    text::cell(text)
        .lines()
        .map(|line| {
            let (depth, text) = marked(line);
            OutlineLine { depth, text: text.to_owned() }
        })
        .filter(|line| !line.text.is_empty())
        .collect()
}

/// The same, empty when the text only says that there is nothing.
pub fn told(text: &str) -> Outline {
    let text = text::cell(text);
    if text::is_nothing(&text) { Outline::new() } else { read(&text) }
}

fn marked(line: &str) -> (u8, &str) {
    let Some(mark) = line.chars().next() else { return (0, line) };
    let rest = &line[mark.len_utf8()..];
    let depth = match mark {
        '-' | '–' | '—' | '•' | '●' => 1,
        '+' => 2,
        // A letter is a mark only when it stands alone.
        'o' if rest.starts_with(' ') => 2,
        '*' | '·' | '▪' | '\u{f0b7}' | '\u{f0a7}' => 3,
        _ => return (0, line),
    };
    let rest = if mark == 'o' { rest } else { rest.trim_start_matches(mark) };
    (depth, rest.strip_prefix(')').unwrap_or(rest).trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_tell_the_depth() {
        let text = "Bước 1: nộp hồ sơ\n- Tại quầy;\n+ Có số thứ tự\n\no Chờ gọi\n* Lưu ý\n· Mang bản gốc\n\
                    •Trả kết quả\n+) Ký nhận\n***) Kiểm lại\n---\nong mật\n1. Xong";
        let lines = [
            (0, "Bước 1: nộp hồ sơ"),
            (1, "Tại quầy;"),
            (2, "Có số thứ tự"),
            (2, "Chờ gọi"),
            (3, "Lưu ý"),
            (3, "Mang bản gốc"),
            (1, "Trả kết quả"),
            (2, "Ký nhận"),
            (3, "Kiểm lại"),
            (0, "ong mật"),
            (0, "1. Xong"),
        ];
        let read: Vec<_> = read(text).into_iter().map(|line| (line.depth, line.text)).collect();
        assert_eq!(read, lines.map(|(depth, text)| (depth, text.to_owned())));
    }

    #[test]
    fn nothing_is_no_line() {
        for text in ["", "\n \n", "Không có thông tin", "không", "--"] {
            assert!(told(text).is_empty(), "{text}");
        }
        assert_eq!(told("Không quá 18 tuổi").len(), 1);
    }
}
