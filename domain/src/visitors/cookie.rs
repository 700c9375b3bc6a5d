//! The visitor's cookie: a random id, its birth day and that day's hash, signed.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{DayHash, mac};

/// What a visitor's browser keeps for us. It tells nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookie {
    /// Random.
    pub id: [u8; 16],
    /// Vietnam's day (days since 1970) it was first sent on.
    pub born: i64,
    /// The hash its reader was known by on that day.
    pub birth_hash: DayHash,
}

/// id ‖ birth hash ‖ birth day ‖ tag.
const LENGTH: usize = 16 + 16 + 4 + 16;

impl Cookie {
    /// The cookie's value, signed with `key`.
    pub fn sign(&self, key: &[u8]) -> String {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.extend(self.id);
        bytes.extend(self.birth_hash);
        bytes.extend(u32::try_from(self.born).unwrap_or_default().to_be_bytes());
        let tag = mac(key, &[&bytes]);
        bytes.extend(&tag[..16]);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a value back; `None` when it was not signed with `key` or was born after `today`.
    pub fn verify(value: &str, key: &[u8], today: i64) -> Option<Self> {
        let bytes: [u8; LENGTH] = URL_SAFE_NO_PAD.decode(value).ok()?.try_into().ok()?;
        let (content, tag) = bytes.split_at(LENGTH - 16);
        let mut check = Hmac::<Sha256>::new_from_slice(key).ok()?;
        check.update(content);
        check.verify_truncated_left(tag).ok()?;
        let born = i64::from(u32::from_be_bytes(content[32..36].try_into().ok()?));
        (born <= today).then_some(Self {
            id: content[..16].try_into().ok()?,
            birth_hash: content[16..32].try_into().ok()?,
            born,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COOKIE: Cookie = Cookie { id: [3; 16], born: 20_000, birth_hash: [4; 16] };

    #[test]
    fn what_was_signed_is_read_back() {
        let value = COOKIE.sign(b"key");
        assert_eq!(Cookie::verify(&value, b"key", 20_000), Some(COOKIE));
        assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    }

    #[test]
    fn nothing_else_is_taken() {
        let value = COOKIE.sign(b"key");
        assert_eq!(Cookie::verify(&value, b"other", 20_000), None, "another key");
        assert_eq!(Cookie::verify(&value, b"key", 19_999), None, "from the future");
        for at in 0..value.len() {
            let mut bent = value.clone().into_bytes();
            bent[at] = if bent[at] == b'A' { b'Z' } else { b'A' };
            let bent = String::from_utf8(bent).expect("ascii");
            if bent != value {
                assert_eq!(Cookie::verify(&bent, b"key", 20_000), None, "bent at {at}");
            }
        }
        for text in ["", "x", "%%%", &"A".repeat(10_000)] {
            assert_eq!(Cookie::verify(text, b"key", 20_000), None);
        }
    }
}
