//! What people sign in with.
//!
//! Randomness and time are parameters: the edge has them, a test chooses them.

pub mod passphrase;

pub use passphrase::Passphrase;
