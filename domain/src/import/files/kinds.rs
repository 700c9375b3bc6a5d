//! What a file is, told from its bytes and held against its name.

use super::{
    super::{File, faults::short},
    archive,
    names::{extension, tidied},
};

/// A type that may stand on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its media type.
    pub media: &'static str,
    /// The extension it is stored under.
    pub extension: &'static str,
}

/// How a type is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Its first bytes.
    Start(&'static [u8]),
    /// Any ZIP.
    Zip,
    /// A ZIP whose main part is called so.
    Office(&'static str),
    /// A ZIP that states this type.
    Odf(&'static str),
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
/// How the old Office names its macros, among the names of the container's parts. They lie anywhere, so those
/// in the middle of a large file are not seen.
const VBA: &[u8] = b"_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0";

/// Every type taken: extension, media type, mark.
const TYPES: [(&str, &str, Mark); 19] = [
    ("pdf", "application/pdf", Mark::Start(b"%PDF-")),
    ("docx", office!("wordprocessingml.document"), Mark::Office("word/document")),
    ("xlsx", office!("spreadsheetml.sheet"), Mark::Office("xl/workbook")),
    ("pptx", office!("presentationml.presentation"), Mark::Office("ppt/presentation")),
    ("doc", "application/msword", Mark::Ole),
    ("xls", "application/vnd.ms-excel", Mark::Ole),
    ("ppt", "application/vnd.ms-powerpoint", Mark::Ole),
    ("odt", odf!("text"), Mark::Odf(odf!("text"))),
    ("ods", odf!("spreadsheet"), Mark::Odf(odf!("spreadsheet"))),
    ("odp", odf!("presentation"), Mark::Odf(odf!("presentation"))),
    ("png", "image/png", Mark::Start(b"\x89PNG\r\n\x1A\n")),
    ("jpg", "image/jpeg", Mark::Start(b"\xFF\xD8\xFF")),
    ("jpeg", "image/jpeg", Mark::Start(b"\xFF\xD8\xFF")),
    ("gif", "image/gif", Mark::Start(b"GIF8")),
    ("webp", "image/webp", Mark::Webp),
    ("avif", "image/avif", Mark::Brand(b"avi")),
    ("zip", "application/zip", Mark::Zip),
    ("txt", "text/plain", Mark::Text),
    ("csv", "text/csv", Mark::Text),
];

/// The type of a document: that of its name, borne out by its bytes.
///
/// # Errors
/// A Vietnamese sentence when the type is not taken or the bytes are something else.
pub fn media_type(file: &File) -> Result<Kind, String> {
    sniffed(&file.name, &file.bytes, &file.bytes)
}

/// [`media_type`] of a file that is never whole in memory: told from its first and last bytes, up
/// to 64 KiB each; the two overlap or are the same when it is short. A ZIP's directory must lie in
/// `tail`, so a longer one allows more entries.
///
/// # Errors
/// A Vietnamese sentence when the type is not taken or the bytes are something else.
pub fn sniffed(name: &str, head: &[u8], tail: &[u8]) -> Result<Kind, String> {
    let name = tidied(name);
    let said = short(&name);
    if head.is_empty() {
        return Err(format!("Tệp “{said}” trống; hãy gửi lại bản đầy đủ."));
    }
    let Some(extension) = extension(&name) else {
        return Err(format!(
            "Tệp “{said}” không có phần mở rộng; hãy đặt lại tên, ví dụ “{said}.pdf”."
        ));
    };
    let Some((known, media, mark)) = TYPES.iter().find(|(known, _, _)| *known == extension) else {
        return Err(format!(
            "Không nhận tệp “{said}” (.{extension}): {}. Hãy gửi PDF, Word, Excel, PowerPoint, ODF, \
             ảnh, ZIP, TXT hoặc CSV.",
            why(&extension)
        ));
    };
    if !begins(head, *mark) {
        return Err(format!(
            "Tệp “{said}” mang tên .{extension} nhưng nội dung là {}; hãy gửi đúng tệp hoặc đổi lại \
             tên.",
            called(head)
        ));
    }
    ends(head, tail, *mark).map_err(|reason| format!("Tệp “{said}” {reason}."))?;
    let extension = if *media == "image/jpeg" { "jpg" } else { known };
    Ok(Kind { media, extension })
}

/// The type of a picture, from its bytes alone: what it is called does not matter to the page.
pub fn picture_type(bytes: &[u8]) -> Option<Kind> {
    TYPES
        .iter()
        .find(|(_, media, mark)| media.starts_with("image/") && begins(bytes, *mark))
        .map(|(extension, media, _)| Kind { media, extension })
}

fn begins(head: &[u8], mark: Mark) -> bool {
    match mark {
        Mark::Start(start) => head.starts_with(start),
        Mark::Zip | Mark::Office(_) | Mark::Odf(_) => head.starts_with(ZIP),
        // An installer is the same container.
        Mark::Ole => head.starts_with(OLE) && !mime(head).contains("ms-installer"),
        Mark::Brand(brand) => {
            head.get(4..8) == Some(b"ftyp") && head.get(8..11).is_some_and(|at| at == brand)
        }
        Mark::Webp => head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP"),
        Mark::Text => plain_text(head) && !is_markup(head) && !head.starts_with(b"%PDF-"),
    }
}

/// What the first bytes do not tell.
fn ends(head: &[u8], tail: &[u8], mark: Mark) -> Result<(), String> {
    match mark {
        Mark::Zip | Mark::Office(_) | Mark::Odf(_) => {
            let entries = archive::entries(tail)?;
            if let Some(reason) = archive::refused(&entries) {
                return Err(reason);
            }
            let held = match mark {
                Mark::Office(main) => {
                    entries.iter().any(|entry| entry.starts_with(main) && entry.ends_with(".xml"))
                }
                Mark::Odf(media) => odf_type(head) == Some(media.as_bytes()),
                _ => true,
            };
            let reason =
                "là tệp ZIP nhưng không đúng loại mà tên ghi; hãy mở bằng Office rồi lưu lại";
            if held { Ok(()) } else { Err(reason.to_owned()) }
        }
        Mark::Ole if [head, tail].iter().any(|part| contains(part, VBA)) => {
            Err("chứa macro; hãy lưu lại bản không có macro".to_owned())
        }
        // The part may begin in the middle of a letter.
        Mark::Text if !plain_text(trimmed(tail)) || std::str::from_utf8(trimmed(tail)).is_err() => {
            let reason = "không phải là chữ thuần mã UTF-8 đến hết tệp; hãy lưu lại bằng mã UTF-8";
            Err(reason.to_owned())
        }
        _ => Ok(()),
    }
}

/// The type an ODF file states: its first entry, never compressed.
fn odf_type(head: &[u8]) -> Option<&[u8]> {
    let stated = head.get(30..)?.strip_prefix(b"mimetype")?;
    let length =
        stated.iter().take_while(|byte| byte.is_ascii_lowercase() || b"-./".contains(byte));
    stated.get(..length.count())
}

/// UTF-8 without control signs; a letter cut at the end is no fault.
fn plain_text(bytes: &[u8]) -> bool {
    let control = |byte: &u8| *byte < 32 && !matches!(byte, b'\n' | b'\r' | b'\t' | 12);
    utf8(bytes) && !bytes.iter().any(control)
}

fn utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).err().is_none_or(|error| error.error_len().is_none())
}

/// `tail` from its first whole letter on.
fn trimmed(tail: &[u8]) -> &[u8] {
    let rest = tail.iter().take(3).take_while(|byte| **byte & 0xC0 == 0x80).count();
    &tail[rest..]
}

/// What a browser or a shell would run.
fn is_markup(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    [&b"<!"[..], b"<?", b"#!"].iter().any(|mark| text.starts_with(mark))
        || is_svg(text)
        || matches!(mime(text), "text/html" | "text/xml" | "text/x-shellscript")
}

fn is_svg(text: &[u8]) -> bool {
    text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(b"<svg"))
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|at| at == part)
}

fn mime(bytes: &[u8]) -> &'static str {
    infer::get(bytes).map_or("", |kind| kind.mime_type())
}

/// What bytes are, in words.
fn called(bytes: &[u8]) -> String {
    let called = match mime(bytes) {
        _ if bytes.starts_with(b"MZ") => "chương trình Windows",
        _ if bytes.starts_with(b"\x7FELF") => "chương trình Linux",
        _ if bytes.starts_with(b"#!") => "tập lệnh",
        _ if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => {
            "chữ mã UTF-16 (hãy lưu lại bằng UTF-8)"
        }
        _ if bytes.starts_with(OLE) => "tệp Office kiểu cũ hoặc có mật khẩu mở",
        _ if utf8(bytes) && is_markup(bytes) && contains(bytes, b"<svg") => "ảnh SVG",
        "text/html" => "trang HTML",
        "" if utf8(bytes) && is_markup(bytes) => "trang HTML hoặc XML",
        "" if std::str::from_utf8(bytes).is_ok() => "chữ thường",
        "" => "dữ liệu không rõ loại",
        media => media,
    };
    called.to_owned()
}

/// Why an extension is not taken.
fn why(extension: &str) -> &'static str {
    match extension {
        "svg" | "svgz" => "ảnh SVG có thể chứa mã chạy, hãy xuất ra PNG hoặc PDF",
        "html" | "htm" | "xhtml" | "mht" | "mhtml" | "xml" => {
            "trang web có thể chứa mã chạy, hãy in ra PDF"
        }
        _ if archive::is_program(extension) => "chương trình và tập lệnh không được đăng",
        _ if archive::is_macro(extension) => {
            "tệp có macro không được đăng, hãy lưu lại bản không có macro"
        }
        "rar" | "7z" | "tar" | "gz" => "hãy nén lại thành ZIP",
        "tif" | "tiff" | "bmp" | "heic" | "heif" => "hãy xuất ra JPEG, PNG hoặc PDF",
        _ => "loại tệp này không có trong danh mục được nhận",
    }
}
