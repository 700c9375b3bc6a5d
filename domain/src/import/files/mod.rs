//! Files beside a source: found by name, known by their bytes, named tidily.

mod archive;
mod kept;
mod kinds;
mod names;
mod pdf;
mod picture;
mod text;

use sha2::{Digest, Sha256};

use super::File;
use crate::fold::tidy;

pub use kept::kept_picture;
pub use kinds::{Kind, media_type, sniffed};
pub use names::{clean_name, stem, tidied};
pub use pdf::pdf_has_text;
pub use picture::{picture, picture_address};
pub use text::{Line, lines};

/// The largest file taken, in bytes.
pub const LARGEST: usize = 25_000_000;

/// The file of this name among those beside, however its marks are composed.
///
/// # Errors
/// A Vietnamese sentence when the name holds a folder or no such file was sent.
pub fn beside<'f>(name: &str, files: &'f [File]) -> Result<&'f File, String> {
    let name = tidy(name);
    let name = name.strip_prefix("./").unwrap_or(&name);
    if name.contains(['/', '\\']) {
        return Err(format!(
            "“{}” có tên thư mục; hãy đặt tệp cạnh tệp bài và chỉ ghi tên tệp.",
            super::faults::short(name)
        ));
    }
    files.iter().find(|file| tidy(&file.name) == name).ok_or_else(|| {
        let said = super::faults::short(name);
        let near = files.iter().find(|file| tidy(&file.name).to_lowercase() == name.to_lowercase());
        match near {
            Some(file) => format!(
                "Tên tệp “{said}” khác tệp có sẵn “{}” ở chữ hoa, chữ thường; hãy ghi cho khớp.",
                super::faults::short(&file.name)
            ),
            None => format!("Không thấy tệp “{said}” cạnh tệp bài; hãy gửi kèm hoặc sửa lại tên."),
        }
    })
}

/// SHA-256 of the bytes, 64 hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Refuses a file no board needs: empty or larger than [`LARGEST`].
///
/// # Errors
/// A Vietnamese sentence with the limit.
pub fn measured(file: &File) -> Result<(), String> {
    let name = super::faults::short(&file.name);
    if file.bytes.is_empty() {
        return Err(format!("Tệp “{name}” trống; hãy gửi lại bản đầy đủ."));
    }
    if file.bytes.len() > LARGEST {
        return Err(format!("Tệp “{name}” lớn hơn 25 MB; hãy nén hoặc tách thành nhiều tệp."));
    }
    Ok(())
}

#[cfg(test)]
mod sniff_tests;
#[cfg(test)]
#[path = "tests.rs"]
mod tests;
