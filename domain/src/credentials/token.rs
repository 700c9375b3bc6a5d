//! Opaque tokens: for sessions, invitations and previews. Only their digest is stored, so that who
//! reads the database cannot sign in.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::files::digest;

/// 32 random bytes in a form fit for cookies and addresses: 43 signs.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new token.
    pub fn from_random(random: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random))
    }

    /// Reads a token back; `None` when the text was never one, so that nothing is looked up.
    pub fn parse(text: &str) -> Option<Self> {
        // What is longer is not decoded at all.
        let bytes = (text.len() == 43).then(|| URL_SAFE_NO_PAD.decode(text))?.ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// The text to be sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored: SHA-256 of the text, 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        digest(self.0.as_bytes())
    }

    /// What a form of this session sends along: told from the token, yet not telling it. Compare
    /// with [`same_secret`](super::same_secret).
    pub fn csrf(&self) -> String {
        digest(format!("csrf\n{}", self.0).as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for random in [[0; 32], [255; 32], std::array::from_fn(|at| at as u8 * 7)] {
            let token = Token::from_random(random);
            assert_eq!(token.as_str().len(), 43);
            assert_eq!(Token::parse(token.as_str()), Some(token));
        }
    }

    #[test]
    fn nothing_else_is_taken() {
        let good = Token::from_random([7; 32]).as_str().to_owned();
        let table = [
            String::new(),
            good[1..].to_owned(),
            format!("{good}A"),
            format!("{good}="),
            format!(" {}", &good[1..]),
            format!("+{}", &good[1..]),
            format!("/{}", &good[1..]),
            // Bits beyond the last byte: two texts must never be one token.
            format!("{}d", &good[..42]),
            "A".repeat(100_000),
            "ộ".repeat(14),
        ];
        for text in table {
            assert_eq!(Token::parse(&text), None, "{text:.60}");
        }
    }

    #[test]
    fn digests_differ_by_use() {
        let token = Token::from_random([0; 32]);
        // `printf '%043d' 0 | tr 0 A | sha256sum`, and with `csrf\n` before.
        let table = [
            (token.digest(), "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a"),
            (token.csrf(), "0c3eb777957fbb4a9842abcc07c5790e1554ee85c503aa6498805d559f777e99"),
        ];
        for (told, known) in table {
            assert_eq!(told, known);
        }
        assert_ne!(token.digest(), Token::from_random([1; 32]).digest());
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
