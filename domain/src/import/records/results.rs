//! Results (kết quả xử lý): name and code by turns, then furniture of the page.

use super::text;
use crate::procedures::Outcome;

/// What stands between a name and its code.
const CODE: &str = "Mã:";
/// Where the page's own words begin.
const FURNITURE: [&str; 2] = ["Từ khóa", "Chọn cơ quan thực hiện"];

/// Reads the results of a cell.
pub fn read(cell: &str) -> Vec<Outcome> {
    let cell = text::cell(cell);
    let mut rest = &cell[..furniture(&cell)];
    let mut results = Vec::new();
    while let Some((at, code)) = next(rest) {
        let (name, tail) = (&rest[..at], &rest[at + CODE.len()..]);
        let tail = tail.trim_start();
        push(&mut results, name, &tail[..code]);
        rest = &tail[code..];
    }
    push(&mut results, rest, "");
    results
}

fn push(results: &mut Vec<Outcome>, name: &str, code: &str) {
    let (name, code) = (text::told(name), text::told(code));
    let name = text::unmarked(&name).trim_end_matches([';', ' ']).to_owned();
    if !(name.is_empty() && code.is_empty()) {
        results.push(Outcome { name, code });
    }
}

/// The next code: where its label stands, and how long it is behind the label and a blank.
fn next(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(found) = text[from..].find(CODE) {
        let at = from + found;
        let rest = text[at + CODE.len()..].trim_start();
        if rest.is_empty() {
            return Some((at, 0));
        }
        if rest.starts_with(text::NOTHING) {
            return Some((at, text::NOTHING.len()));
        }
        let length = length(rest);
        if length > 0 {
            return Some((at, length));
        }
        from = at + CODE.len();
    }
    None
}

/// A code ends with its last digit: the next name may be glued to it.
fn length(text: &str) -> usize {
    let plain =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/');
    let run = &text[..text.bytes().take_while(plain).count()];
    // `KQ.G15.000033` has six digits at the end; more belong to the next name.
    if let Some(point) = run.match_indices('.').nth(1).map(|(at, _)| at)
        && run.starts_with("KQ.")
        && text::digits(&run[point + 1..]) > 6
    {
        return point + 7;
    }
    run.rfind(|sign: char| sign.is_ascii_digit()).map_or(0, |last| last + 1)
}

/// Where the page's words begin: glued to what stands before them.
fn furniture(cell: &str) -> usize {
    let glued = |(at, _): &(usize, &str)| {
        text::before(cell, *at).is_none_or(|sign| sign != ' ' && sign != '(')
    };
    let first = |name: &&str| cell.match_indices(name).find(glued).map(|(at, _)| at);
    FURNITURE.iter().filter_map(first).min().unwrap_or(cell.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_by_turns() {
        let table: [(&str, &[(&str, &str)]); 9] = [
            (
                "Thẻ hội viênMã: KQ.A12.000045Từ khóaKhông có thông tinMô tảNộp hồ sơ",
                &[("Thẻ hội viên", "KQ.A12.000045")],
            ),
            (
                "Giấy phép lặnMã: KQ.A12.000001THẺ LẶNMã: 9876Sổ lặn.Mã: 000.00.01.A12-KQ0007Từ khóa",
                &[
                    ("Giấy phép lặn", "KQ.A12.000001"),
                    ("THẺ LẶN", "9876"),
                    ("Sổ lặn.", "000.00.01.A12-KQ0007"),
                ],
            ),
            (
                "Bằng AMã: KQ.A12.0000013 bằng BMã: 12",
                &[("Bằng A", "KQ.A12.000001"), ("3 bằng B", "12")],
            ),
            ("Văn bản trả lờiMã: Không có thông tinTừ khóa", &[("Văn bản trả lời", "")]),
            (
                "- Đạt: cấp thẻ.\n- Không đạt: trả lời;",
                &[("Đạt: cấp thẻ. - Không đạt: trả lời", "")],
            ),
            ("Danh sách (Từ khóa tra cứu)Mã: 7", &[("Danh sách (Từ khóa tra cứu)", "7")]),
            ("Thẻ Mã: xanhMã: 5", &[("Thẻ Mã: xanh", "5")]),
            ("Không có thông tin", &[]),
            ("", &[]),
        ];
        for (text, results) in table {
            let read = read(text);
            let read: Vec<_> = read.iter().map(|it| (it.name.as_str(), it.code.as_str())).collect();
            assert_eq!(read, results, "{text}");
        }
    }
}
