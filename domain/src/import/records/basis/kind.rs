//! Kinds of documents in names: they tell where cells begin.

/// The kinds of documents, a longer name before its end. They stand before numbers.
const KINDS: [&str; 18] = [
    "Thông tư liên tịch",
    "Thông tư",
    "Nghị định",
    "Nghị quyết liên tịch",
    "Nghị quyết",
    "Quyết định",
    "Bộ luật",
    "Bộ Luật",
    "Luật",
    "Pháp lệnh",
    "Chỉ thị",
    "Công văn",
    "Văn bản hợp nhất",
    "Hiến pháp",
    "Quy chuẩn",
    "Thông báo",
    "Kế hoạch",
    "Lệnh",
];

/// Where the kind of document before a number begins: `Nghị định số ` and the like.
pub fn before(text: &str, from: usize, number: usize) -> Option<usize> {
    let bare = text[from..number].trim_end();
    let bare = bare.strip_suffix(':').unwrap_or(bare).trim_end();
    let short = bare.strip_suffix("số").or_else(|| bare.strip_suffix("Số")).unwrap_or(bare);
    let told = short.trim_end();
    match KINDS.iter().find(|kind| told.ends_with(**kind)) {
        Some(name) => Some(from + told.len() - name.len()),
        None => bare.ends_with("Số").then_some(from + short.len()),
    }
}

/// Where a kind of document is glued to what stands before it: another cell begins there.
pub fn glued(text: &str) -> Option<usize> {
    let mut last = ' ';
    for (at, sign) in text.char_indices() {
        let glued = last.is_lowercase() || last.is_ascii_digit() || matches!(last, '.' | ';' | ')');
        if glued && sign.is_uppercase() && KINDS.iter().any(|kind| text[at..].starts_with(kind)) {
            return Some(at);
        }
        last = sign;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_before_numbers() {
        let table = [
            ("sáchThông tư số ", Some("sách".len())),
            ("sáchThông tư liên tịch ", Some("sách".len())),
            ("sáchLuật số: ", Some("sách".len())),
            ("sáchSố ", Some("sách".len())),
            ("sách số ", None),
            ("sách", None),
        ];
        for (text, at) in table {
            assert_eq!(before(text, 0, text.len()), at, "{text}");
        }
    }

    #[test]
    fn kinds_glued_to_names() {
        assert_eq!(glued("Luật SáchLuật Sách"), Some("Luật Sách".len()));
        assert_eq!(glued("Luật Sách và Luật Báo"), None);
    }
}
