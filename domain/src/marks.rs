//! Vietnamese letters taken apart and put together, in a table small enough for the browser.
//!
//! `fold` does this for every script there is; its tables weigh more than the desk's checker.

/// Each vowel bare, then with grave, acute, tilde, hook above and dot below.
const VOWELS: [&str; 12] = [
    "aàáãảạ",
    "ăằắẵẳặ",
    "âầấẫẩậ",
    "eèéẽẻẹ",
    "êềếễểệ",
    "iìíĩỉị",
    "oòóõỏọ",
    "ôồốỗổộ",
    "ơờớỡởợ",
    "uùúũủụ",
    "ưừứữửự",
    "yỳýỹỷỵ",
];

/// The tones as combining marks, in the order of [`VOWELS`]; two have an old second form.
fn tone(mark: char) -> Option<usize> {
    match mark {
        '\u{300}' | '\u{340}' => Some(1),
        '\u{301}' | '\u{341}' => Some(2),
        '\u{303}' => Some(3),
        '\u{309}' => Some(4),
        '\u{323}' => Some(5),
        _ => None,
    }
}

/// The vowel that another becomes under circumflex, breve or horn.
fn shaped(vowel: char, mark: char) -> Option<char> {
    match (vowel, mark) {
        ('a', '\u{302}') => Some('â'),
        ('a', '\u{306}') => Some('ă'),
        ('e', '\u{302}') => Some('ê'),
        ('o', '\u{302}') => Some('ô'),
        ('o', '\u{31b}') => Some('ơ'),
        ('u', '\u{31b}') => Some('ư'),
        _ => None,
    }
}

/// The vowel without its tone, and the tone; lower case only.
fn apart(sign: char) -> Option<(char, usize)> {
    VOWELS.iter().find_map(|row| {
        let tone = row.chars().position(|vowel| vowel == sign)?;
        Some((row.chars().next()?, tone))
    })
}

fn together(vowel: char, tone: usize) -> Option<char> {
    VOWELS.iter().find(|row| row.starts_with(vowel))?.chars().nth(tone)
}

fn lower(sign: char) -> char {
    sign.to_lowercase().next().unwrap_or(sign)
}

/// The letter with one more mark; `None` when Vietnamese has no such letter.
fn marked(sign: char, mark: char) -> Option<char> {
    let (vowel, had) = apart(lower(sign))?;
    let made = match tone(mark) {
        Some(tone) if had == 0 => together(vowel, tone)?,
        Some(_) => return None,
        None => together(shaped(vowel, mark)?, had)?,
    };
    if sign.is_uppercase() { made.to_uppercase().next() } else { Some(made) }
}

/// The text as readers see it: letters in one piece each, every run of blanks one plain blank, no
/// signs without width. Two texts that look alike are alike.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut gap = false;
    for sign in text.chars() {
        let sign = match sign {
            'Ð' => 'Đ',
            'ð' => 'đ',
            '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' => continue,
            _ if sign.is_whitespace() || sign.is_control() => {
                gap = !plain.is_empty();
                continue;
            }
            _ => sign,
        };
        if std::mem::take(&mut gap) {
            plain.push(' ');
        } else if ('\u{300}'..='\u{341}').contains(&sign)
            && let Some(made) = plain.chars().next_back().and_then(|last| marked(last, sign))
        {
            plain.pop();
            plain.push(made);
            continue;
        }
        plain.push(sign);
    }
    plain
}

/// The lower-case letter without any mark, `đ` as `d`.
pub fn bare(sign: char) -> char {
    let sign = lower(sign);
    match apart(sign).map_or(sign, |(vowel, _)| vowel) {
        'ă' | 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_look_alike_are_alike() {
        let table = [
            ("quye\u{302}\u{301}t", "quyết"),
            ("quy\u{ea}\u{301}t", "quyết"),
            ("vie\u{323}\u{302}t", "việt"),
            ("vie\u{302}\u{323}t", "việt"),
            ("vi\u{1eb9}\u{302}t", "việt"),
            ("NGU\u{31b}O\u{31b}\u{300}I", "NGƯỜI"),
            ("Ða\u{300} Na\u{306}\u{303}ng", "Đà Nẵng"),
            (" một\u{a0} \n\thai\u{200b}  ", "một hai"),
            ("n\u{303}", "n\u{303}"),
            ("a\u{301}\u{300}", "á\u{300}"),
            ("\u{301}a", "\u{301}a"),
            ("a \u{301}", "a \u{301}"),
            ("", ""),
        ];
        for (text, same) in table {
            assert_eq!(plain(text), same, "{text:?}");
            assert_eq!(plain(same), same, "{text:?}");
        }
    }

    #[test]
    fn letters_lose_their_marks() {
        let bared: String = "ĐƯỜNG Ngữ Ý ặ ỹ ß1".chars().map(bare).collect();
        assert_eq!(bared, "duong ngu y a y ß1");
    }

    #[cfg(feature = "edge")]
    #[test]
    fn every_letter_is_what_unicode_says() {
        for letter in VOWELS.iter().flat_map(|row| row.chars()) {
            for letter in [letter.to_string(), letter.to_uppercase().to_string()] {
                let normalizer = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd();
                let apart = normalizer.normalize(&letter).into_owned();
                assert_eq!(plain(&apart), letter);
                assert_eq!(
                    letter.chars().map(bare).collect::<String>(),
                    crate::fold::fold(&letter)
                );
            }
        }
    }
}
