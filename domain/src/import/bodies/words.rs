//! Which elements the subset has and what old editors' elements become.

/// What an element becomes; `None` when only what it holds is kept.
pub fn renamed(name: &str) -> Option<&str> {
    match name {
        "b" => Some("strong"),
        "i" => Some("em"),
        "ins" => Some("u"),
        "strike" | "del" => Some("s"),
        "tfoot" => Some("tbody"),
        "div" | "section" | "article" | "center" => None,
        other => Some(other),
    }
}

/// Elements that stand in the flow of text.
pub fn is_inline(name: &str) -> bool {
    matches!(name, "strong" | "em" | "u" | "s" | "sub" | "sup" | "code" | "a" | "img" | "br")
}

/// Elements that hold blocks, so that bare text in them lacks its paragraph.
pub fn wants_paragraphs(name: &str) -> bool {
    name == "blockquote"
}

/// Elements whose own text is only the blanks between their parts.
pub fn holds_no_text(name: &str) -> bool {
    matches!(name, "ul" | "ol" | "dl" | "table" | "thead" | "tbody" | "tr" | "figure")
}

/// Elements that say nothing when empty. A table's cells keep their place.
pub fn vanishes(name: &str) -> bool {
    !matches!(name, "td" | "th" | "tr" | "br" | "hr" | "img" | "dd" | "tbody" | "thead")
}

/// The level of a heading.
pub fn heading(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}

/// The name of a heading; a body has three levels under the page's own title.
pub fn heading_name(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        _ => "h4",
    }
}

/// An address fit for a link, and whether it leaves the site. Tidied before it is judged, since
/// tidying can join what a zero-width blank kept apart.
pub fn link(address: &str) -> Option<(String, bool)> {
    let address = crate::fold::tidy(address);
    let address: String = address.chars().filter(|sign| !matches!(sign, '\n' | '\t')).collect();
    let address = address.trim();
    if let Some(rest) = address.strip_prefix("//") {
        return Some((format!("https://{rest}"), true));
    }
    let head = address.split(['/', '?', '#']).next().unwrap_or_default();
    match head.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()) {
        // Parts of a text have no names, so a way to one would lead nowhere.
        None if address.is_empty() || address.starts_with('#') || address.contains('\\') => None,
        None => Some((address.to_owned(), false)),
        Some(scheme) if matches!(scheme.as_str(), "http" | "https") => {
            Some((address.to_owned(), true))
        }
        Some(scheme) if matches!(scheme.as_str(), "mailto" | "tel") => {
            Some((address.to_owned(), false))
        }
        Some(_) => None,
    }
}

/// A small number of an attribute, as `colspan`.
pub fn small(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|number| (1..=1000).contains(number))
}
