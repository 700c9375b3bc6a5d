//! Passphrases: long, not guessable from a list or from who types them, kept as Argon2id.

mod common;
mod pieces;

use std::fmt;

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::{PasswordHash, SaltString},
};
use icu_normalizer::ComposingNormalizerBorrowed;

const NFC: ComposingNormalizerBorrowed = ComposingNormalizerBorrowed::new_nfc();

const SHORTEST: usize = 12;
const LONGEST: usize = 200;

/// The least that OWASP's Password Storage Cheat Sheet advises for Argon2id: 19 MiB, two passes,
/// one lane. More would not fit beside the rest of a worker's 128 MB when several sign in at once.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A passphrase that may be set: 12 to 200 characters, NFC, not easily guessed.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// Takes a passphrase somebody chose; `about` is what others know of them: name, e-mail, the
    /// site's name.
    ///
    /// # Errors
    /// A Vietnamese sentence that says what to change.
    pub fn new(text: &str, about: &[&str]) -> Result<Self, String> {
        let text = normal(text);
        let length = text.chars().count();
        if length < SHORTEST {
            return Err(format!(
                "Mật khẩu mới có {length} ký tự; hãy đặt ít nhất {SHORTEST} ký tự, ví dụ ghép bốn, năm \
                 từ không liên quan đến nhau."
            ));
        }
        if length > LONGEST {
            return Err(format!("Mật khẩu dài quá {LONGEST} ký tự; hãy rút ngắn lại."));
        }
        if common::is_common(&text, &[]) {
            return Err(
                "Mật khẩu này dễ đoán vì gồm những từ, dãy số hoặc dãy phím nhiều người dùng; \
                        hãy thêm hoặc thay bằng vài từ không liên quan đến nhau."
                    .to_owned(),
            );
        }
        if common::is_common(&text, about) {
            return Err(
                "Mật khẩu này dựa vào tên, địa chỉ thư hoặc tên trang nên dễ đoán; hãy thay \
                        bằng vài từ không liên quan đến anh chị và cơ quan."
                    .to_owned(),
            );
        }
        Ok(Self(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// The PHC string to store; `salt` is random, new for each passphrase.
pub fn hash(passphrase: &Passphrase, salt: [u8; 16]) -> String {
    // None of the three can fail with these sizes; an empty hash would match nothing.
    let hashed = Params::new(MEMORY_KIB, PASSES, LANES, None).ok().and_then(|params| {
        let salt = SaltString::encode_b64(&salt).ok()?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Some(argon2.hash_password(passphrase.0.as_bytes(), &salt).ok()?.to_string())
    });
    hashed.unwrap_or_default()
}

/// Whether `text` is the passphrase behind a stored hash, whatever its parameters are.
pub fn verify(phc: &str, text: &str) -> bool {
    PasswordHash::new(phc).is_ok_and(|stored| {
        Argon2::default().verify_password(normal(text).as_bytes(), &stored).is_ok()
    })
}

/// Whether a stored hash was made with other parameters than today's: after the next sign-in the
/// passphrase should be hashed anew.
pub fn needs_rehash(phc: &str) -> bool {
    let today = format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}$");
    !phc.starts_with(&today)
}

/// A hash of nothing anybody knows, to be verified against when there is no such account: the
/// answer then takes as long as a wrong passphrase.
pub const fn dummy_hash() -> &'static str {
    "$argon2id$v=19$m=19456,t=2,p=1$drdDcmeyntaBsQSrT7m4mg$IHavMRLWEzGz/jxPVOMYXVmyyMbaXPN4OOMttv4iETg"
}

/// Composed, so that a phone's and a desk's keyboard agree; what is longer than allowed is not read
/// on, and can match nothing.
fn normal(text: &str) -> String {
    NFC.normalize_iter(text.chars()).take(LONGEST + 1).collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
