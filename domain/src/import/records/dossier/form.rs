//! The file of a form, glued to the name of its paper: `Đơn đề nghịMẫu số 01.docx`.

use super::super::text;

const ENDINGS: [&str; 13] =
    ["doc", "docx", "docm", "pdf", "xls", "xlsx", "rtf", "odt", "zip", "rar", "jpg", "jpeg", "png"];

/// What files of forms often begin with; glued to a name, it surely begins one.
const OPENERS: [&str; 22] = [
    "Mẫu",
    "MẪU",
    "mẫu",
    "Mau",
    "MAU",
    "Phụ lục",
    "PHỤ LỤC",
    "phụ lục",
    "Phu luc",
    "Biểu",
    "biểu",
    "BM",
    "Bieu",
    "Tờ khai",
    "TỜ KHAI",
    "tờ khai",
    "To khai",
    "ToKhai",
    "Đơn",
    "ĐƠN",
    "đơn",
    "Don",
];

/// The same without marks, which other words may have in them: sure only behind a word with marks.
const PLAIN: [&str; 6] = ["mau", "don", "to khai", "tokhai", "phu luc", "bieu"];

/// How far back from its end a file's name may begin, in bytes.
const LONGEST: usize = 240;

/// A row's name, and the files of its forms. Where a file's name does not surely begin, all is the
/// name.
pub fn split(told: &str) -> (&str, String) {
    let mut name = told.trim();
    let mut form = String::new();
    // A row has a form or a few; more would only cost time.
    for _ in 0..20 {
        let Some(at) = Some(name).filter(|name| is_file(name)).and_then(start) else { break };
        let file = &name[at..];
        form = if form.is_empty() { file.to_owned() } else { format!("{file}; {form}") };
        name = name[..at].trim_end();
    }
    (name, form)
}

fn is_file(text: &str) -> bool {
    text.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.is_empty() && ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// A place where a cell may begin, and how sure it is.
struct Glue {
    at: usize,
    sure: bool,
}

/// Where the file's name begins that ends the text: words are looked at from the end, since what is
/// glued to a name is glued to its last word.
fn start(text: &str) -> Option<usize> {
    let mut from = text.len().saturating_sub(LONGEST);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let (mut end, mut weak, mut several) = (text.len(), None, false);
    loop {
        let word = text[from..end].rfind(' ').map_or(from, |blank| from + blank + 1);
        match glue(text, word, end) {
            // Behind a sure place all of a file's name is plain, or nothing looked like its beginning.
            Some(Glue { at, sure: true })
                if weak.is_none() || text[at..].is_ascii() || opens(text, at) =>
            {
                return Some(at);
            }
            Some(Glue { sure: true, .. }) => break,
            Some(Glue { at, .. }) => {
                several |= weak.is_some();
                weak = weak.or(Some(at));
            }
            None => {}
        }
        if word == from {
            break;
        }
        end = word - 1;
    }
    weak.filter(|_| !several)
}

/// The first place in a word where a cell may begin.
fn glue(text: &str, word: usize, end: usize) -> Option<Glue> {
    let mut signs = text[word..end].char_indices();
    let (_, mut last) = signs.next()?;
    for (at, sign) in signs {
        let at = word + at;
        let left = &text[word..at];
        let marked = !left.is_ascii();
        let begins = sign.is_uppercase() || sign.is_ascii_digit();
        let sure = match last {
            // Not `mau(1)b.doc`.
            ')' => begins || sign.is_alphabetic() && !left.contains('('),
            ';' | ':' | '”' | '"' => begins || sign.is_alphabetic(),
            // `hội viên.6. Đơn`, but not `TP.01`.
            '.' => {
                let before = text::before(text, at - 1).unwrap_or(' ');
                begins
                    && (before == ')' || before.is_lowercase() && (marked || sign.is_ascii_digit()))
            }
            _ => begins && last.is_lowercase() && marked,
        };
        let known = last.is_alphanumeric() || last == '.';
        let plain = marked && PLAIN.iter().any(|opener| text[at..].starts_with(opener));
        if sure || known && (opens(text, at) || plain) {
            return Some(Glue { at, sure: true });
        }
        let before = if last == '.' { text::before(text, at - 1) } else { Some(last) };
        if begins && before.is_some_and(char::is_lowercase) {
            return Some(Glue { at, sure: false });
        }
        last = sign;
    }
    None
}

fn opens(text: &str, at: usize) -> bool {
    OPENERS.iter().any(|opener| text[at..].starts_with(opener))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_begin_where_they_are_glued() {
        let table = [
            ("Đơn xin cấp thẻMẫu A-01-sđ.doc", "Đơn xin cấp thẻ", "Mẫu A-01-sđ.doc"),
            (
                "Đơn của hội viên.6. CC-02. Don xin cau ca HOI.doc",
                "Đơn của hội viên.",
                "6. CC-02. Don xin cau ca HOI.doc",
            ),
            ("Đơn (song ngữ).3.dnxncucaGPhiCN.doc", "Đơn (song ngữ).", "3.dnxncucaGPhiCN.doc"),
            (
                "Giấy chứng thực nơi ở2.Gychngthc (1).doc",
                "Giấy chứng thực nơi ở",
                "2.Gychngthc (1).doc",
            ),
            ("Đơn theo Mẫu A-02Mẫu A-02.DOCX", "Đơn theo Mẫu A-02", "Mẫu A-02.DOCX"),
            ("Đơn tại Việt NamMẫu 12TP-sđ.docx", "Đơn tại Việt Nam", "Mẫu 12TP-sđ.docx"),
            ("Giấy (Mẫu D09).MauDon.docx", "Giấy (Mẫu D09).", "MauDon.docx"),
            ("Đơn;1.don.doc", "Đơn;", "1.don.doc"),
            ("Tờ khaiCT01.pdf", "Tờ khai", "CT01.pdf"),
            ("Báo cáo nămPhụ lục II.xlsx", "Báo cáo năm", "Phụ lục II.xlsx"),
            ("Đơn đề nghịMẫu 1.docMẫu 2.docx", "Đơn đề nghị", "Mẫu 1.doc; Mẫu 2.docx"),
            ("Giấy khai sinhTo khai DangKy.doc", "Giấy khai sinh", "To khai DangKy.doc"),
            ("Đơn thành lậpmau don.doc", "Đơn thành lập", "mau don.doc"),
            ("Đơn xinmẫu 01.doc", "Đơn xin", "mẫu 01.doc"),
            ("Đơn (nếu có)dn.doc", "Đơn (nếu có)", "dn.doc"),
            ("Đơn xin a(1)b.doc", "Đơn xin a(1)b.doc", ""),
            ("Đơn thành lậpdn 1.doc", "Đơn thành lậpdn 1.doc", ""),
            ("Đơn xin DangKy ThuTuc.doc", "Đơn xin DangKy ThuTuc.doc", ""),
            ("Mẫu 05.doc", "Mẫu 05.doc", ""),
            ("Giấy khai sinh", "Giấy khai sinh", ""),
            ("", "", ""),
        ];
        for (told, name, form) in table {
            assert_eq!(split(told), (name, form.to_owned()), "{told}");
        }
    }
}
