//! One-time codes of authenticator apps: TOTP, RFC 6238, as all of them compute it (SHA-1, six
//! digits, thirty seconds).

use std::fmt;

use hmac::{Hmac, Mac};
use sha1::Sha1;

use super::same_secret;
use crate::Moment;

const STEP_SECONDS: u64 = 30;
/// RFC 4648, of base32.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// What an authenticator app and we both know.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 20]);

impl Secret {
    /// A new secret from random bytes.
    pub const fn from_random(random: [u8; 20]) -> Self {
        Self(random)
    }

    /// Reads base32 as stored or typed: blanks, hyphens and lower case do not matter.
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.bytes().filter(|sign| !matches!(sign, b' ' | b'-'));
        let mut fives = Vec::with_capacity(32);
        for sign in signs {
            let at = ALPHABET.iter().position(|known| *known == sign.to_ascii_uppercase())?;
            fives.push(u8::try_from(at).ok()?);
        }
        let fives: [u8; 32] = fives.try_into().ok()?;
        let mut bytes = [0; 20];
        for (bytes, fives) in bytes.chunks_exact_mut(5).zip(fives.chunks_exact(8)) {
            let bits = fives.iter().fold(0_u64, |bits, five| bits << 5 | u64::from(*five));
            bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Some(Self(bytes))
    }

    /// Base32, 32 signs: to be stored, and typed where no camera reads the QR code.
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(32);
        for five in self.0.chunks_exact(5) {
            let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            text.extend(
                (0..8).rev().map(|at| char::from(ALPHABET[(bits >> (5 * at) & 31) as usize])),
            );
        }
        text
    }

    /// What the QR code says: the app shows `issuer` (the site's name) and `account` (the e-mail).
    pub fn uri(&self, issuer: &str, account: &str) -> String {
        // A colon parts the two, so neither may hold one.
        let [issuer, account] = [issuer, account].map(|text| encoded(&text.replace(':', "")));
        format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30",
            self.text()
        )
    }

    fn code(&self, step: u64) -> String {
        // HMAC takes keys of any length, so this cannot fail; an empty code is never typed.
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&self.0) else { return String::new() };
        mac.update(&step.to_be_bytes());
        let tag = mac.finalize().into_bytes();
        let at = usize::from(tag[19] & 15);
        let number = tag[at..at + 4].iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The step a code is right for, to be kept as `last_step`; `None` for a wrong code and for one of
/// a step not after the last: nobody who looks over a shoulder can use it again.
///
/// The step before and the one after count too, for clocks that differ and slow fingers.
pub fn check(secret: &Secret, code: &str, at: Moment, last_step: Option<u64>) -> Option<u64> {
    let code: String = code.chars().filter(|sign| !sign.is_whitespace()).collect();
    let now = u64::try_from(at.unix()).ok()? / STEP_SECONDS;
    let steps = [now.checked_sub(1), Some(now), now.checked_add(1)];
    // All are compared, so that the time does not tell which one it was.
    steps.into_iter().flatten().fold(None, |found, step| {
        let right = same_secret(&secret.code(step), &code);
        found.or((right && last_step.is_none_or(|last| step > last)).then_some(step))
    })
}

fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of RFC 6238's appendix B.
    fn secret() -> Secret {
        Secret::from_random(*b"12345678901234567890")
    }

    #[test]
    fn the_vectors_of_the_rfc() {
        let table = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in table {
            let step = u64::try_from(seconds / 30).expect("after 1970");
            assert_eq!(
                check(&secret(), code, Moment::from_unix(seconds), None),
                Some(step),
                "{code}"
            );
        }
    }

    #[test]
    fn one_step_early_or_late_and_never_twice() {
        let now = 1_111_111_111 / 30;
        let at = |steps: i64| Moment::from_unix(1_111_111_111 + steps * 30);
        let table = [
            (0, None, true),
            (1, None, true),
            (-1, None, true),
            (2, None, false),
            (-2, None, false),
            (0, Some(now - 1), true),
            (0, Some(now), false),
            (1, Some(now), false),
            (0, Some(now + 1), false),
        ];
        for (late, last, right) in table {
            let found = check(&secret(), "050471", at(late), last);
            assert_eq!(found, right.then_some(now), "{late} steps late, last {last:?}");
        }
    }

    #[test]
    fn typed_codes() {
        let at = Moment::from_unix(1_111_111_111);
        for code in [" 050 471 ", "050471\n"] {
            assert!(check(&secret(), code, at, None).is_some(), "{code:?}");
        }
        for code in ["", "05047", "50471", "0504711", "050472", "05047x", "14050471"] {
            assert_eq!(check(&secret(), code, at, None), None, "{code:?}");
        }
        assert_eq!(check(&secret(), "050471", Moment::from_unix(-1), None), None);
        assert_eq!(
            check(&secret(), "755224", Moment::from_unix(0), None),
            Some(0),
            "RFC 4226's first"
        );
        assert_eq!(check(&secret(), "1", Moment::from_unix(i64::MAX), None), None);
    }

    #[test]
    fn base32_there_and_back() {
        let text = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(secret().text(), text);
        let spaced = "gezd gnbv-gy3t qojq GEZD gnbv gy3t qojq";
        for typed in [text, spaced, &text.to_lowercase()] {
            assert_eq!(Secret::parse(typed), Some(secret()), "{typed}");
        }
        for typed in ["", "GEZD", &text[1..], &format!("{text}A"), &text.replace('G', "1"), "ộ"] {
            assert_eq!(Secret::parse(typed), None, "{typed}");
        }
        for random in [[0; 20], [255; 20], std::array::from_fn(|at| at as u8 * 13)] {
            let secret = Secret::from_random(random);
            assert_eq!(Secret::parse(&secret.text()), Some(secret));
        }
        assert_eq!(format!("{:?}", secret()), "Secret(…)");
    }

    #[test]
    fn what_the_qr_code_says() {
        let uri = secret().uri("Xã Kim Liên: 1&2", "an+1@xa.example");
        assert_eq!(
            uri,
            "otpauth://totp/X%C3%A3%20Kim%20Li%C3%AAn%201%262:an%2B1%40xa.example\
             ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=X%C3%A3%20Kim%20Li%C3%AAn%201%262\
             &algorithm=SHA1&digits=6&period=30"
        );
    }
}
