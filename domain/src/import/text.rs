//! Bytes into text: UTF-8 only, since a guessed encoding spoils Vietnamese marks unseen.

use super::Refused;

/// The longest source text that is read, in bytes.
pub const LONGEST: usize = 2_000_000;
/// The same of a list's rows.
pub const LONGEST_LIST: usize = 8_000_000;

/// The text of a source file, without a byte order mark and with plain line ends.
///
/// # Errors
/// What is wrong and how to save the file, when the bytes are empty, too many or not UTF-8.
pub fn decoded(bytes: &[u8], longest: usize) -> Result<String, Refused> {
    if bytes.len() > longest {
        return Err(refused(
            None,
            "Tệp quá dài; một bài dài nhất 2 MB. Hãy tách thành nhiều tệp, ảnh và văn bản để thành tệp \
             riêng.",
        ));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(refused(
            Some(1),
            "Tệp được lưu bằng mã UTF-16; hãy mở lại và chọn “Lưu thành…” với mã UTF-8.",
        ));
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        refused(
            u32::try_from(line).ok(),
            "Từ dòng này tệp không phải chữ mã UTF-8; hãy mở lại và chọn “Lưu thành…” với mã UTF-8.",
        )
    })?;
    if text.contains('\0') {
        return Err(refused(
            None,
            "Đây không phải tệp chữ (có byte 0); hãy gửi tệp .md, .html hoặc .txt.",
        ));
    }
    if text.trim().is_empty() {
        return Err(refused(None, "Tệp trống; hãy chép nội dung vào rồi gửi lại."));
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn refused(line: Option<u32>, reason: &str) -> Refused {
    Refused { line, field: String::new(), reason: reason.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_utf8_is_read() {
        let table: [(&[u8], Option<u32>, &str); 6] = [
            (b"", None, "trống"),
            (b"\xEF\xBB\xBF \n", None, "trống"),
            (b"m\xE1\xBB\x99t\nhai\nb\xE0\n", Some(3), "UTF-8"),
            (b"\xFF\xFEa\0", Some(1), "UTF-16"),
            (b"\xFE\xFF\0a", Some(1), "UTF-16"),
            (b"%PDF\0", None, "byte 0"),
        ];
        for (bytes, line, said) in table {
            let refused = decoded(bytes, LONGEST).expect_err(said);
            assert_eq!(refused.line, line, "{said}");
            assert!(refused.reason.contains(said), "{}", refused.reason);
        }
        assert!(decoded(&vec![b'a'; LONGEST + 1], LONGEST).is_err());
    }

    #[test]
    fn marks_and_line_ends_of_other_systems() {
        assert_eq!(
            decoded("\u{feff}một\r\nhai\rba".as_bytes(), LONGEST).expect("UTF-8"),
            "một\nhai\nba"
        );
    }
}
