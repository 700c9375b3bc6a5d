//! Character references made the signs they stand for.

/// The text with its references decoded; what is none stays as it is.
pub fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        match end.and_then(|end| rest.get(..end)).and_then(sign) {
            Some((letter, mark)) => {
                decoded.push(letter);
                decoded.extend(mark);
                rest = rest.split_once(';').map_or("", |(_, after)| after);
            }
            None => decoded.push('&'),
        }
    }
    decoded.push_str(rest);
    decoded
}

/// What a reference stands for: a sign, or a letter and its combining mark.
fn sign(name: &str) -> Option<(char, Option<char>)> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(|sign| (sign, None));
    }
    let sign = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" | "ensp" | "emsp" | "thinsp" => '\u{a0}',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "laquo" => '«',
        "raquo" => '»',
        "bull" => '•',
        "middot" => '·',
        "times" => '×',
        "deg" => '°',
        "sect" => '§',
        "copy" => '©',
        "le" => '≤',
        "ge" => '≥',
        "ETH" => 'Đ',
        "eth" => 'đ',
        "shy" => '\u{ad}',
        "zwj" | "zwnj" => '\u{200d}',
        _ => return accented(name),
    };
    Some((sign, None))
}

/// Old editors write `&ocirc;` and `&Agrave;` for letters.
fn accented(name: &str) -> Option<(char, Option<char>)> {
    let mut letters = name.chars();
    let letter = letters.next()?;
    let mark = match letters.as_str() {
        "grave" => '\u{300}',
        "acute" => '\u{301}',
        "circ" => '\u{302}',
        "tilde" => '\u{303}',
        "uml" => '\u{308}',
        _ => return None,
    };
    Some((letter, Some(mark)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn references_become_signs() {
        let table = [
            ("A &amp; B", "A & B"),
            ("&amp;lt;", "&lt;"),
            ("&#7871; &#x1EBF; &#XD;", "ế ế \r"),
            ("h&ocirc;m &Aacute;", "ho\u{302}m A\u{301}"),
            ("a&nbsp;b", "a\u{a0}b"),
            ("AT&T; &x &; &#; &#xD800; &", "AT&T; &x &; &#; &#xD800; &"),
            ("&đây là chữ;", "&đây là chữ;"),
        ];
        for (text, decoded) in table {
            assert_eq!(super::decoded(text), decoded, "{text}");
        }
    }
}
