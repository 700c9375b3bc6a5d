//! Vietnamese text folded for finding: typed without marks, found with them.

use icu_normalizer::{
    ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed,
    properties::CanonicalCombiningClassMapBorrowed,
};

// The tables are those that `url` brings along anyway.
const NFC: ComposingNormalizerBorrowed = ComposingNormalizerBorrowed::new_nfc();
const NFD: DecomposingNormalizerBorrowed = DecomposingNormalizerBorrowed::new_nfd();
const CLASSES: CanonicalCombiningClassMapBorrowed = CanonicalCombiningClassMapBorrowed::new();

/// Lower case, no marks, đ as d, every run of other signs one blank.
///
/// `ð` (U+00F0) stays: [`tidy`] has made it đ on the way in, so one that is met here is Icelandic.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    let bare = NFD.normalize_iter(text.chars()).filter(|sign| CLASSES.get_u8(*sign) == 0);
    for sign in bare.flat_map(char::to_lowercase) {
        if !sign.is_alphanumeric() {
            gap = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        folded.push(if sign == 'đ' { 'd' } else { sign });
    }
    folded
}

/// Text as it is stored: NFC, the look-alike Ð (U+00D0) made Đ, no-break and zero-width blanks
/// made plain, control signs and marks of direction dropped. Old editors leave all of these behind.
pub fn tidy(text: &str) -> String {
    NFC.normalize_iter(text.chars())
        .filter_map(|sign| match sign {
            'Ð' => Some('Đ'),
            'ð' => Some('đ'),
            '\u{a0}' | '\u{2007}' | '\u{202f}' => Some(' '),
            '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' => None,
            '\n' | '\t' => Some(sign),
            _ if sign.is_control() => None,
            _ => Some(sign),
        })
        .collect()
}

/// A name as names are compared: `Uỷ Ban  nhân dân` and `Ủy ban nhân dân` are one, `Sở` and `Số` two.
/// Case, blanks and other signs do not count, nor which vowel of a word carries its tone.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len() + 8);
    let mut tone = None;
    let mut gap = false;
    let signs = NFD.normalize_iter(name.chars()).flat_map(char::to_lowercase);
    for sign in signs {
        if TONES.contains(&sign) {
            tone = Some(sign);
        } else if sign.is_alphanumeric() || CLASSES.get_u8(sign) != 0 {
            if std::mem::take(&mut gap) && !key.is_empty() {
                key.extend(tone.take());
                key.push(' ');
            }
            key.push(sign);
        } else {
            gap = true;
        }
    }
    key.extend(tone);
    key
}

/// Grave, acute, tilde, hook above, dot below: the five tones.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_one_however_they_are_written() {
        let table = [
            ("Ủy ban nhân dân xã", "Uỷ Ban  Nhân dân\u{a0}xã."),
            ("Sở Tư pháp", "SỞ TƯ PHÁP"),
            ("Phòng Văn hoá – Thông tin", "Phòng văn hóa - thông tin"),
        ];
        for (one, other) in table {
            assert_eq!(name_key(one), name_key(other), "{one}");
        }
        for (one, other) in [("Sở", "Số"), ("Hộ tịch", "Hổ tịch"), ("xã A", "xã B"), ("tư", "tu")]
        {
            assert_ne!(name_key(one), name_key(other), "{one}");
        }
    }

    #[test]
    fn folded_for_finding() {
        let table = [
            ("Tuyển dụng CÔNG CHỨC", "tuyen dung cong chuc"),
            ("  Đường   Điện Biên Phủ ", "duong dien bien phu"),
            ("Số 115/KH-UBND", "so 115 kh ubnd"),
            ("e\u{301}", "e"),
            ("quye\u{302}\u{301}t ðinh", "quyet ðinh"),
            ("Łódź 北京", "łodz 北京"),
            ("…!?", ""),
            ("", ""),
        ];
        for (text, folded) in table {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for text in ["Thủ Đức – İstanbul", "ﬁ Ⅷ ½", "Hoà, hòa"] {
            assert_eq!(fold(&fold(text)), fold(text));
        }
    }

    #[test]
    fn tidied_on_the_way_in() {
        let table = [
            ("tro\u{302}\u{300}ng", "trồng"),
            ("Ðà Nẵng", "Đà Nẵng"),
            ("a\u{a0}b\u{feff}c\u{7}", "a bc"),
            ("k\u{200e}ý", "ký"),
        ];
        for (text, tidied) in table {
            assert_eq!(tidy(text), tidied);
        }
        assert_eq!(fold(&tidy("Ðông Đăng")), "dong dang");
    }
}
