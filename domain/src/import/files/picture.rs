//! Pictures: their type and their measures.

use super::kinds::{Kind, picture_type};

/// A picture's type, width and height in pixels.
///
/// # Errors
/// A Vietnamese half-sentence, to stand behind the picture's name.
pub fn picture(bytes: &[u8]) -> Result<(Kind, u32, u32), &'static str> {
    let kind = picture_type(bytes).ok_or("không phải ảnh PNG, JPEG, WebP, GIF hay AVIF.")?;
    let size = imagesize::blob_size(bytes).ok();
    let measures = size
        .and_then(|size| Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?)));
    let (width, height) = measures
        .filter(|(width, height)| *width > 0 && *height > 0)
        .ok_or("hỏng: không đọc được kích thước. Hãy xuất lại ảnh.")?;
    Ok((kind, width, height))
}

/// Where a picture is kept: its address, made of its digest.
pub fn picture_address(digest: &str, kind: Kind) -> String {
    format!("/anh/{}.{}", &digest[..32], kind.extension)
}
