//! What people sign in with: passphrases, one-time codes, recovery codes, tokens; and how guessing
//! is slowed down.
//!
//! Randomness and time are parameters: the edge has them, a test chooses them.

pub mod passphrase;
pub mod recovery;
mod slowdown;
mod token;
pub mod totp;

pub use crate::visitors::same_secret;
pub use passphrase::Passphrase;
pub use slowdown::{Attempts, Counted};
pub use token::Token;
