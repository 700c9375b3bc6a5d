//! Numbers as people and old portals write them: `1.585`, `1,585`, `1 585`.

/// The number a text is, thousands apart or not; `None` when it is anything else.
pub fn whole(text: &str) -> Option<u64> {
    let text = text.trim();
    if text.is_empty() || !text.starts_with(|sign: char| sign.is_ascii_digit()) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let gap = text.chars().find(|sign| !sign.is_ascii_digit());
    if let Some(gap) = gap {
        let mut groups = text.split(gap);
        let first = groups.next().unwrap_or_default();
        let apart = matches!(gap, '.' | ',' | ' ')
            && (1..=3).contains(&first.len())
            && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()));
        if !apart {
            return None;
        }
    }
    digits.parse().ok()
}

/// The number a text begins with, and what follows; blanks do not join thousands here.
pub fn leading(text: &str) -> Option<(u64, &str)> {
    let end = text
        .char_indices()
        .find(|(_, sign)| !(sign.is_ascii_digit() || matches!(sign, '.' | ',')))
        .map_or(text.len(), |(at, _)| at);
    let number = text[..end].trim_end_matches(['.', ',']);
    whole(number).map(|found| (found, &text[number.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_as_people_write_them() {
        let table = [
            ("0", Some(0)),
            ("512", Some(512)),
            ("1.585", Some(1585)),
            ("1,585", Some(1585)),
            ("1 585", Some(1585)),
            ("12.345.678", Some(12_345_678)),
            (" 7 ", Some(7)),
            ("1.58", None),
            ("1.5855", None),
            ("1.585,000", None),
            ("1234.567", None),
            ("", None),
            ("-5", None),
            ("+5", None),
            ("4,5", None),
            ("một", None),
            ("99999999999999999999", None),
        ];
        for (text, number) in table {
            assert_eq!(whole(text), number, "{text}");
        }
    }

    #[test]
    fn numbers_at_the_start() {
        assert_eq!(leading("512 0"), Some((512, " 0")));
        assert_eq!(leading("1.234 lượt"), Some((1234, " lượt")));
        assert_eq!(leading("162."), Some((162, ".")));
        assert_eq!(leading("lượt"), None);
    }
}
