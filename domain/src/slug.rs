//! Slugs: the part of an address that names one posting.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Lower-case letters and digits with single hyphens or dots between, 1 to 120 signs. Dots are for
/// codes of procedures.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// Why a text is no slug.
const REASON: &str =
    "Địa chỉ chỉ gồm chữ thường không dấu, chữ số, dấu gạch nối hoặc dấu chấm, dài nhất 120 ký tự.";

impl Slug {
    /// The greatest length in characters.
    pub const LONGEST: usize = 120;

    /// The slug as it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A slug from a Vietnamese text: folded, blanks to hyphens, cut at a word; `None` when
    /// nothing is left.
    #[cfg(feature = "edge")]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut slug = String::new();
        let text = crate::fold::tidy(text);
        for word in crate::fold::fold(&text).split_whitespace() {
            let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            if word.is_empty() {
                continue;
            }
            if slug.len() + 1 + word.len() > Self::LONGEST {
                if slug.is_empty() {
                    slug = word.chars().take(Self::LONGEST).collect();
                }
                break;
            }
            if !slug.is_empty() {
                slug.push('-');
            }
            slug.push_str(&word);
        }
        slug.parse().ok()
    }

    /// The same slug with `suffix` behind a hyphen, shortened in front if need be.
    #[cfg(feature = "edge")]
    pub fn with_suffix(&self, suffix: &str) -> Option<Self> {
        let room = Self::LONGEST.saturating_sub(suffix.len() + 1);
        let stem = self.0[..self.0.len().min(room)].trim_end_matches(['-', '.']);
        format!("{stem}-{suffix}").parse().ok()
    }
}

impl FromStr for Slug {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let whole = text.len() <= Self::LONGEST
            && text.split(['-', '.']).all(|part| !part.is_empty() && part.bytes().all(plain));
        if whole { Ok(Self(text.to_owned())) } else { Err(REASON.to_owned()) }
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_slugs_are_taken() {
        for text in ["a", "cau-ba-lang", "12-tb-ubnd", "1.000948.h38", &"a".repeat(120)] {
            assert!(text.parse::<Slug>().is_ok(), "{text}");
        }
        for text in
            ["", "-a", "a-", "a--b", "Cầu", "a b", "A", "../a", "a.", "a.-b", &"a".repeat(121)]
        {
            assert!(text.parse::<Slug>().is_err(), "{text}");
        }
    }

    #[cfg(feature = "edge")]
    #[test]
    fn slugs_are_made_from_titles() {
        let table = [
            ("Cầu Bà Lăng thông xe!", "cau-ba-lang-thong-xe"),
            ("Thông báo số 12/TB-UBND", "thong-bao-so-12-tb-ubnd"),
            ("  Đường  Ðông ", "duong-dong"),
        ];
        for (title, slug) in table {
            assert_eq!(Slug::from_text(title).expect(title).as_str(), slug);
        }
        assert_eq!(Slug::from_text("!!! 東京"), None);
        let long = Slug::from_text(&"thông báo ".repeat(40)).expect("a long title");
        assert!(long.as_str().len() <= Slug::LONGEST && long.as_str().ends_with("bao"));
        assert_eq!(long.with_suffix("2").map(|slug| slug.as_str().ends_with("-2")), Some(true));
    }
}
