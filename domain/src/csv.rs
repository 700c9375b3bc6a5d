//! Tables as CSV that a spreadsheet opens rightly and cannot be made to run anything by.

use std::borrow::Cow;

/// What tells a spreadsheet that the file is UTF-8; without it Vietnamese opens as noise.
const BOM: char = '\u{feff}';

/// The table with its header: a BOM, lines ended by CRLF, cells quoted as RFC 4180 says.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which makes it
/// text; plain numbers stay numbers.
pub fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = String::from(BOM);
    line(&mut text, header.iter().copied());
    for row in rows {
        line(&mut text, row.iter().map(String::as_str));
    }
    text
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        let cell = guarded(cell);
        // A semicolon or a tab parts cells where a country's settings say so.
        if cell.contains(['"', ',', ';', '\t', '\r', '\n']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

fn guarded(cell: &str) -> Cow<'_, str> {
    // The wide forms are what an input method for Chinese types; some programs read them alike.
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula && !is_number(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Digits with dots and commas between them, one sign before.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    let inner = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    digits.bytes().all(inner)
        && digits.starts_with(|sign: char| sign.is_ascii_digit())
        && digits.ends_with(|sign: char| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::table;

    /// The table of one cell, without what every table has.
    fn cell(text: &str) -> String {
        let whole = table(&[text], []);
        whole
            .strip_prefix('\u{feff}')
            .and_then(|rest| rest.strip_suffix("\r\n"))
            .expect("a mark and a line")
            .to_owned()
    }

    #[test]
    fn cells_are_quoted_when_they_must() {
        let table = [
            ("", ""),
            ("Thông báo", "Thông báo"),
            (" hai  blank ", " hai  blank "),
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("a\tb", "\"a\tb\""),
            ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""),
            ("nói \"có\"", "\"nói \"\"có\"\"\""),
            ("\"", "\"\"\"\""),
            ("12/TB-UBND", "12/TB-UBND"),
        ];
        for (text, written) in table {
            assert_eq!(cell(text), written, "{text}");
        }
    }

    #[test]
    fn nothing_is_taken_for_a_formula() {
        let table = [
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("\n=1", "\"'\n=1\""),
            ("＝1+1", "'＝1+1"),
            ("-", "'-"),
            ("+", "'+"),
            ("-,", "\"'-,\""),
            ("- gạch đầu dòng", "'- gạch đầu dòng"),
            ("-5", "-5"),
            ("+5", "+5"),
            ("-1.585", "-1.585"),
            ("-1,5", "\"-1,5\""),
            ("a=b", "a=b"),
            ("5-3", "5-3"),
        ];
        for (text, written) in table {
            assert_eq!(cell(text), written, "{text}");
        }
    }

    #[test]
    fn a_table_is_a_mark_a_header_and_its_rows() {
        let rows = [vec!["1".to_owned(), "Cầu Bà Lăng".to_owned()], vec!["2".into(), "=x".into()]];
        let written = "\u{feff}Số,Tên\r\n1,Cầu Bà Lăng\r\n2,'=x\r\n";
        assert_eq!(table(&["Số", "Tên"], rows), written);
        assert_eq!(table(&["Số"], []), "\u{feff}Số\r\n");
    }
}
