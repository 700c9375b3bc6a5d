//! Recovery codes: ten, on paper, for the day the telephone is lost. Each is good once.

use std::fmt;

use super::same_secret;
use crate::files::digest;

/// Crockford's base32: without i, l, o and u, so that nothing on paper can be read two ways.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 10;

/// One code: ten signs, fifty bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Reads a code as people type it: blanks, hyphens and capitals do not matter, and what looks
    /// like 0 or 1 is taken for it.
    pub fn parse(typed: &str) -> Option<Self> {
        let mut code = String::with_capacity(LENGTH);
        for sign in typed.chars().filter(|sign| !sign.is_whitespace() && !dash(*sign)) {
            let sign = match sign.to_ascii_lowercase() {
                'o' => '0',
                'i' | 'l' => '1',
                sign => sign,
            };
            if code.len() == LENGTH || !ALPHABET.iter().any(|known| char::from(*known) == sign) {
                return None;
            }
            code.push(sign);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    /// What is stored: SHA-256, 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        digest(self.0.as_bytes())
    }
}

/// As it is printed: `xxxx-xxxx-xx`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Ten codes, a random byte for each sign.
pub fn codes(random: &[[u8; 10]; 10]) -> [Code; 10] {
    random.map(|bytes| {
        let signs = bytes.map(|byte| char::from(ALPHABET[usize::from(byte & 31)]));
        Code(signs.into_iter().collect())
    })
}

/// Which of the stored digests a typed code belongs to.
pub fn find(digests: &[String], typed: &str) -> Option<usize> {
    let typed = Code::parse(typed)?.digest();
    // All are compared, so that the time does not tell which one it was.
    digests.iter().enumerate().fold(None, |found, (at, stored)| {
        let same = same_secret(stored, &typed);
        found.or(same.then_some(at))
    })
}

/// Office programs and telephones make dashes of hyphens.
const fn dash(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn ten() -> [Code; 10] {
        codes(&std::array::from_fn(|row| std::array::from_fn(|at| (row * 37 + at * 11) as u8)))
    }

    #[test]
    fn ten_of_one_shape() {
        let shown: BTreeSet<String> = ten().iter().map(ToString::to_string).collect();
        assert_eq!(shown.len(), 10);
        for code in &shown {
            let parts: Vec<_> = code.split('-').map(str::len).collect();
            assert_eq!(parts, [4, 4, 2], "{code}");
            assert!(!code.contains(['i', 'l', 'o', 'u']), "{code}");
        }
        assert!(shown.contains("0bp1-cq2d-r3"), "{shown:?}");
        assert_eq!(format!("{:?}", ten()[0]), "Code(…)");
    }

    #[test]
    fn found_however_they_are_typed() {
        let stored: Vec<_> = ten().iter().map(Code::digest).collect();
        for (at, code) in ten().iter().enumerate() {
            let shown = code.to_string();
            let table = [
                shown.clone(),
                shown.to_uppercase(),
                shown.replace('-', ""),
                format!("  {} ", shown.replace('-', " – ")),
                shown.replace('0', "O").replace('1', "l"),
                shown.replace('0', "o").replace('1', "I"),
            ];
            for typed in table {
                assert_eq!(find(&stored, &typed), Some(at), "{typed}");
            }
        }
        let first = ten()[0].to_string();
        assert_eq!(find(&stored[1..], &first), None, "used and removed");
        for typed in ["", "0bp1-cq2d", "0bp1-cq2d-r33", "0bp1-cq2d-ru", "0bp1-cq2d-r4", "ộ"] {
            assert_eq!(find(&stored, typed), None, "{typed}");
        }
        assert_eq!(find(&[], &first), None);
    }
}
