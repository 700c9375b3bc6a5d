//! What a file must be before it is opened as a spreadsheet, whose reader believes what files say
//! of themselves.

use std::io::{Cursor, Read as _};

use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::Parsed;

/// On disk, in bytes.
pub const LARGEST: u64 = 16 << 20;
/// Of all parts together, as they really come out.
const MOST_INFLATED: u64 = 128 << 20;
const MOST_PARTS: usize = 1000;
/// Of a part that the reader keeps whole, as objects many times its size.
const MOST_KEPT: u64 = 32 << 20;
/// Announced; more do not fit into the part.
const MOST_STRINGS: u64 = MOST_KEPT / 5;

pub const BROKEN: &str = "tệp .xlsx bị hỏng hoặc thiếu một phần nên không đọc được. Hãy tải lại tệp gốc, hoặc mở bằng Excel hay LibreOffice, lưu thành (Save As) một tệp .xlsx mới rồi nạp lại";
const EMPTY: &str = "tệp rỗng (0 byte). Hãy tải hoặc chép lại tệp rồi nạp lại";
const OTHER: &str = "tệp có đuôi .xlsx nhưng không phải bảng tính .xlsx. Hãy mở bằng Excel hoặc LibreOffice, lưu thành (Save As) kiểu .xlsx rồi nạp lại";
const OLD: &str = "tệp là bảng tính kiểu cũ (.xls) được đổi đuôi. Hãy mở bằng Excel hoặc LibreOffice, lưu thành (Save As) kiểu .xlsx rồi nạp lại";
const LOCKED: &str =
    "tệp đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu rồi nạp lại";
const BOMB: &str = "tệp bung ra lớn hơn mọi danh sách (quá 128 MB hoặc quá 1.000 phần). Hãy chép riêng các ô có chữ sang một bảng tính mới, lưu thành .xlsx rồi nạp lại";

/// How files of the old Office begin, and how they name what is under a password.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ENCRYPTED: &str = "EncryptedPackage";

pub fn check(bytes: &[u8]) -> Parsed<()> {
    if bytes.is_empty() {
        return Err(EMPTY.into());
    }
    if bytes.starts_with(COMPOUND) {
        let name: Vec<u8> = ENCRYPTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_locked { LOCKED } else { OLD }.into());
    }
    if !bytes.starts_with(b"PK") {
        return Err(OTHER.into());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(told)?;
    if archive.len() > MOST_PARTS {
        return Err(BOMB.into());
    }
    let mut left = MOST_INFLATED;
    for at in 0..archive.len() {
        left -= inflate(archive.by_index(at).map_err(told)?, left)?;
    }
    Ok(())
}

/// Reads a part to its end, of which its own word for its size says nothing, and gives the size.
fn inflate(mut part: ZipFile<Cursor<&[u8]>>, most: u64) -> Parsed<u64> {
    let name = part.name().map_err(told)?.to_lowercase();
    if name.ends_with("sharedstrings.xml") {
        return strings(part, most);
    }
    let most = if name.ends_with("styles.xml") { most.min(MOST_KEPT) } else { most };
    let mut size = 0;
    // By pieces: `io::copy` has a buffer for which nothing would ever be written out.
    let mut buffer = vec![0; 64 << 10];
    loop {
        let read = part.read(&mut buffer).map_err(|_| BROKEN)?;
        size += read as u64;
        if size > most {
            return Err(BOMB.into());
        }
        if read == 0 {
            return Ok(size);
        }
    }
}

/// Room is made at once for as many strings as the part announces.
fn strings(part: ZipFile<Cursor<&[u8]>>, most: u64) -> Parsed<u64> {
    let most = most.min(MOST_KEPT);
    let mut text = String::new();
    let size = part.take(most + 1).read_to_string(&mut text).map_err(|_| BROKEN)? as u64;
    if size > most {
        return Err(BOMB.into());
    }
    for (at, name) in text.match_indices("uniqueCount") {
        let value = text.get(at + name.len()..).unwrap_or_default();
        let value = value.trim_start_matches(|sign: char| " \t\r\n=\"'+".contains(sign));
        let digits = value.split(|sign: char| !sign.is_ascii_digit()).next().unwrap_or_default();
        if digits.parse().is_ok_and(|count: u64| count > MOST_STRINGS) {
            return Err(BROKEN.into());
        }
    }
    Ok(size)
}

fn told(cause: ZipError) -> String {
    match cause {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => LOCKED.into(),
        _ => BROKEN.into(),
    }
}
