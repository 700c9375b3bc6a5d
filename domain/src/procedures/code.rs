//! Codes (mã thủ tục) of procedures in the national database.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Slug;

/// `1.000080`, with a province's own ending `1.000948.H38`, or an older `B-BTP-277389-TT`.
///
/// Letters, digits, dots and hyphens, 3 to 60 of them, a digit and a dot or hyphen among them. Two codes are the same
/// whatever the case of their letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

impl Code {
    /// The code as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part of the procedure's address.
    ///
    /// # Errors
    /// A Vietnamese sentence when the code cannot stand in an address.
    pub fn slug(&self) -> Result<Slug, String> {
        self.0.to_ascii_lowercase().parse()
    }
}

impl FromStr for Code {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
        let whole = (3..=60).contains(&text.len())
            && text.bytes().all(plain)
            && text.bytes().any(|byte| byte.is_ascii_digit())
            && text.contains(['.', '-']);
        let code = Self(text.to_owned());
        if whole && code.slug().is_ok() {
            return Ok(code);
        }
        let start: String = text.chars().take(40).collect();
        Err(format!("“{start}” không phải mã thủ tục; mã đúng có dạng 1.000080 hoặc 1.000948.H38."))
    }
}

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_parsed_strictly() {
        let table = [
            ("1.000080", "1.000080"),
            ("1.000948.H38", "1.000948.h38"),
            ("1.005092.000.00.00.H56", "1.005092.000.00.00.h56"),
            ("B-BTP-277389-TT", "b-btp-277389-tt"),
        ];
        for (text, slug) in table {
            let code: Code = text.parse().expect(text);
            assert_eq!(code.slug().expect(text).as_str(), slug);
        }
        for text in
            ["", "1", "1999004", "1..2", ".1.0", "1.000080 ", "mã số", "TT-TT", "1/2", "1.0_0"]
        {
            assert!(text.parse::<Code>().is_err(), "{text}");
        }
    }
}
