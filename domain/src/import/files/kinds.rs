//! What a file is, told from its bytes and held against its name.

use super::{super::File, names::extension};

/// A type that may stand on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Type {
    pub media: &'static str,
    /// The extension it is stored under.
    pub extension: &'static str,
}

/// How a type is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Its first bytes.
    Start(&'static [u8]),
    /// A ZIP that holds this name; empty for any.
    Zip(&'static str),
    /// The container of the old Office.
    Ole,
    /// An ISO media file of this brand.
    Brand(&'static [u8]),
    Webp,
    Text,
}

macro_rules! office {
    ($rest:literal) => {
        concat!("application/vnd.openxmlformats-officedocument.", $rest)
    };
}
macro_rules! odf {
    ($rest:literal) => {
        concat!("application/vnd.oasis.opendocument.", $rest)
    };
}

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Every type taken: extension, media type, mark.
const TYPES: [(&str, &str, Mark); 19] = [
    ("pdf", "application/pdf", Mark::Start(b"%PDF-")),
    ("docx", office!("wordprocessingml.document"), Mark::Zip("word/")),
    ("xlsx", office!("spreadsheetml.sheet"), Mark::Zip("xl/")),
    ("pptx", office!("presentationml.presentation"), Mark::Zip("ppt/")),
    ("doc", "application/msword", Mark::Ole),
    ("xls", "application/vnd.ms-excel", Mark::Ole),
    ("ppt", "application/vnd.ms-powerpoint", Mark::Ole),
    ("odt", odf!("text"), Mark::Zip(odf!("text"))),
    ("ods", odf!("spreadsheet"), Mark::Zip(odf!("spreadsheet"))),
    ("odp", odf!("presentation"), Mark::Zip(odf!("presentation"))),
    ("png", "image/png", Mark::Start(b"\x89PNG\r\n\x1A\n")),
    ("jpg", "image/jpeg", Mark::Start(b"\xFF\xD8\xFF")),
    ("jpeg", "image/jpeg", Mark::Start(b"\xFF\xD8\xFF")),
    ("gif", "image/gif", Mark::Start(b"GIF8")),
    ("webp", "image/webp", Mark::Webp),
    ("avif", "image/avif", Mark::Brand(b"avi")),
    ("zip", "application/zip", Mark::Zip("")),
    ("txt", "text/plain", Mark::Text),
    ("csv", "text/csv", Mark::Text),
];

/// The type of a document: that of its name, borne out by its bytes.
///
/// # Errors
/// A Vietnamese sentence when the type is not taken or the bytes are something else.
pub fn media_type(file: &File) -> Result<Type, String> {
    let name = super::super::faults::short(&file.name);
    let Some(extension) = extension(&file.name) else {
        return Err(format!(
            "Tệp “{name}” không có phần mở rộng; hãy đặt lại tên, ví dụ “{name}.pdf”."
        ));
    };
    let known = TYPES.iter().find(|(known, _, _)| *known == extension);
    let Some((_, media, mark)) = known else {
        return Err(format!(
            "Không nhận tệp “{name}” (.{extension}): {}. Hãy gửi PDF, Word, Excel, PowerPoint, ODF, \
             ảnh, ZIP, TXT hoặc CSV.",
            why(&extension)
        ));
    };
    if !bears(&file.bytes, *mark) {
        return Err(format!(
            "Tệp “{name}” mang tên .{extension} nhưng nội dung là {}; hãy gửi đúng tệp hoặc đổi lại \
             tên.",
            called(&file.bytes)
        ));
    }
    let extension = if *media == "image/jpeg" { "jpg" } else { known.map_or("", |kind| kind.0) };
    Ok(Type { media, extension })
}

/// The type of a picture, from its bytes alone: what it is called does not matter to the page.
pub fn picture_type(bytes: &[u8]) -> Option<Type> {
    TYPES
        .iter()
        .find(|(_, media, mark)| media.starts_with("image/") && bears(bytes, *mark))
        .map(|(extension, media, _)| Type { media, extension })
}

fn bears(bytes: &[u8], mark: Mark) -> bool {
    match mark {
        Mark::Start(start) => bytes.starts_with(start),
        Mark::Zip(holds) => bytes.starts_with(ZIP) && (holds.is_empty() || contains(bytes, holds)),
        // An installer is the same container.
        Mark::Ole => bytes.starts_with(OLE) && !mime(bytes).contains("ms-installer"),
        Mark::Brand(brand) => {
            bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..11).is_some_and(|at| at == brand)
        }
        Mark::Webp => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        Mark::Text => plain_text(bytes),
    }
}

/// UTF-8 without control signs, and nothing a browser or a shell would run.
fn plain_text(bytes: &[u8]) -> bool {
    let control = |byte: &u8| *byte < 32 && !matches!(byte, b'\n' | b'\r' | b'\t' | 12);
    std::str::from_utf8(bytes).is_ok()
        && !bytes.iter().any(control)
        && !matches!(mime(bytes), "text/html" | "text/xml" | "text/x-shellscript")
        && !bytes.starts_with(b"#!")
        && !bytes.starts_with(b"%PDF-")
}

fn contains(bytes: &[u8], name: &str) -> bool {
    bytes.windows(name.len()).any(|part| part == name.as_bytes())
}

fn mime(bytes: &[u8]) -> &'static str {
    infer::get(bytes).map_or("", |kind| kind.mime_type())
}

/// What bytes are, in words.
fn called(bytes: &[u8]) -> String {
    match mime(bytes) {
        _ if bytes.starts_with(b"MZ") => "chương trình Windows".to_owned(),
        _ if bytes.starts_with(b"\x7FELF") => "chương trình Linux".to_owned(),
        _ if bytes.starts_with(b"#!") => "tập lệnh".to_owned(),
        _ if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => {
            "chữ mã UTF-16 (hãy lưu lại bằng UTF-8)".to_owned()
        }
        "text/html" => "trang HTML".to_owned(),
        "" if std::str::from_utf8(bytes).is_ok() => "chữ thường".to_owned(),
        "" => "dữ liệu không rõ loại".to_owned(),
        media => media.to_owned(),
    }
}

/// Why an extension is not taken.
fn why(extension: &str) -> &'static str {
    match extension {
        "svg" | "svgz" => "ảnh SVG có thể chứa mã chạy, hãy xuất ra PNG hoặc PDF",
        "html" | "htm" | "xhtml" | "mht" | "mhtml" | "xml" => {
            "trang web có thể chứa mã chạy, hãy in ra PDF"
        }
        "exe" | "msi" | "bat" | "cmd" | "com" | "scr" | "ps1" | "vbs" | "js" | "jar" | "sh"
        | "apk" | "dll" | "lnk" | "hta" => "chương trình và tập lệnh không được đăng",
        "docm" | "xlsm" | "pptm" | "dotm" | "xltm" => {
            "tệp có macro không được đăng, hãy lưu lại bản không có macro"
        }
        "rar" | "7z" | "tar" | "gz" => "hãy nén lại thành ZIP",
        "tif" | "tiff" | "bmp" | "heic" | "heif" => "hãy xuất ra JPEG, PNG hoặc PDF",
        _ => "loại tệp này không có trong danh mục được nhận",
    }
}
