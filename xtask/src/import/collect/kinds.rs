//! What a file is taken for, by the end of its name.

use std::path::Path;

const PAGES: [&str; 4] = ["md", "html", "htm", "txt"];
const LISTS: [&str; 2] = ["xlsx", "jsonl"];
const OTHER_SHEETS: [&str; 10] =
    ["xls", "xlsm", "xlsb", "xltx", "xltm", "xlt", "ods", "fods", "csv", "tsv"];

/// A source that becomes postings, with the files beside it that it names.
pub fn is_page(path: &Path) -> bool {
    ends_with(path, &PAGES)
}

/// A source of many items, which has nothing beside it.
pub fn is_list(path: &Path) -> bool {
    ends_with(path, &LISTS)
}

/// What Excel lays beside a file that is open in it.
pub fn is_lock(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"~$"))
}

/// What to do with a file that was named and is no source.
pub fn misplaced(path: &Path) -> String {
    let name = path.display();
    if ends_with(path, &OTHER_SHEETS) {
        return format!(
            "{name} là bảng tính không phải .xlsx. Hãy mở bằng Excel hoặc LibreOffice, lưu thành (Save As) kiểu .xlsx \
             rồi nạp tệp .xlsx ấy"
        );
    }
    format!(
        "{name} không phải tệp bài. Hãy chép chữ của bài vào một tệp .txt hoặc .md (docs/import.md có mẫu); \
         tệp Word, PDF… thì đính kèm bằng mục [[documents]] của bài"
    )
}

fn ends_with(path: &Path, endings: &[&str]) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    endings.iter().any(|ending| ending.eq_ignore_ascii_case(extension))
}
