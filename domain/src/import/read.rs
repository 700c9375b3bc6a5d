//! Which reader a source file needs.

use super::{File, Parsed, faults::Faults, lists, plain, portal, recorded, text};
use crate::Moment;

/// Reads one source file with those beside it. Never fails: what cannot be read is in `refused`.
///
/// `first` is the line of the file the source begins at: long files come in parts. `today` tells which
/// dates are still to come.
pub fn read(source: &File, beside: &[File], first: u32, today: Moment) -> Parsed {
    let mut faults = Faults::default();
    let name = source.name.to_lowercase();
    let longest = if name.ends_with(".xlsx") { text::LONGEST_LIST } else { text::LONGEST };
    let items = match text::decoded(&source.bytes, longest) {
        Ok(text) if name.ends_with(".xlsx") => lists::read(&text, &mut faults),
        Ok(text) if name.ends_with(".jsonl") => recorded::read(&text, first, &mut faults),
        Ok(text) => dispatched(source, &text, beside, today, &mut faults),
        Err(refused) => {
            faults.refused.push(refused);
            Vec::new()
        }
    };
    Parsed { items, refused: faults.refused, notes: faults.notes }
}

fn dispatched(
    source: &File,
    text: &str,
    beside: &[File],
    today: Moment,
    faults: &mut Faults,
) -> Vec<super::Item> {
    let name = source.name.to_lowercase();
    let markdown = name.ends_with(".md");
    let html = [".html", ".htm"].iter().any(|end| name.ends_with(end));
    if text.lines().next().is_some_and(|line| line.trim_end() == "+++") {
        let form = if html { plain::Form::Html } else { plain::Form::Markdown };
        return plain::read(text, form, beside, today, faults);
    }
    if name.ends_with(".txt") {
        return portal::read(text, today, faults);
    }
    let reason = if html {
        "Trang web đã lưu không nhận được nguyên trang. Hãy chép chữ của bài vào tệp .txt, hoặc chỉ \
         giữ nội dung bài và thêm phần khai báo giữa hai dòng +++ ở đầu tệp."
    } else if markdown {
        "Thiếu phần khai báo ở đầu tệp. Hãy thêm dòng +++, rồi kind, title, date, rồi dòng +++."
    } else {
        "Không nhận loại tệp này làm bài; hãy gửi .md, .html, .txt, .xlsx hoặc .jsonl."
    };
    faults.refuse(Some(1), "", reason);
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_no_reader_takes() {
        let table = [
            ("a.md", "Chào\n", "Thiếu phần khai báo"),
            ("a.html", "<!DOCTYPE html><p>x", "Trang web đã lưu"),
            ("a.docx", "chữ", "Không nhận loại tệp"),
            ("a.md", "", "trống"),
        ];
        for (name, text, said) in table {
            let file = File { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
            let parsed = read(&file, &[], 1, Moment::from_unix(0));
            assert!(parsed.items.is_empty() && parsed.refused.len() == 1, "{name}");
            assert!(parsed.refused[0].reason.contains(said), "{}", parsed.refused[0].reason);
        }
    }
}
