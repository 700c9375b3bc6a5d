//! Pictures that are kept: their addresses are made of their digests.

/// The media type of the picture kept at `/anh/{digest}.{extension}`; `None` for any other address.
pub fn kept_picture(address: &str) -> Option<&'static str> {
    let (digest, extension) = address.strip_prefix("/anh/")?.split_once('.')?;
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if digest.len() != 32 || !digest.bytes().all(hex) {
        return None;
    }
    match extension {
        "png" => Some("image/png"),
        "jpg" => Some("image/jpeg"),
        "gif" => Some("image/gif"),
        "webp" => Some("image/webp"),
        "avif" => Some("image/avif"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_addresses() {
        let digest = "0123456789abcdef0123456789abcdef";
        assert_eq!(kept_picture(&format!("/anh/{digest}.png")), Some("image/png"));
        for address in
            ["/anh/x.png", "https://a.vn/a.png", "/anh/../a.png", &format!("/anh/{digest}.svg")]
        {
            assert_eq!(kept_picture(address), None, "{address}");
        }
    }
}
