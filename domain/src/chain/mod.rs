//! The append-only log as a chain: each entry holds the hash of the one before, so that whoever
//! knows one day's head sees any later change of what came before it.
//!
//! What an act tells the public is `open`; what it tells nobody is only *sealed*: its digest stands
//! in the chain, so the private text can later be shown to be the one that was meant then.

mod digest;
mod verify;

use serde::{Deserialize, Serialize};

pub use digest::Digest;
pub use verify::{Broken, Why, verify};

/// An entry as it is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Counts from 1 without a gap.
    pub number: u64,
    /// The hash of the entry before; zeros before the first.
    pub prev: Digest,
    /// The public JSON text, byte for byte as stored; empty for acts that are not public.
    pub open: String,
    /// See [`sealed`].
    pub sealed: Digest,
    /// See [`Entry::hashed`].
    pub hash: Digest,
}

/// Where a chain ends. The default is the head of a chain without entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub number: u64,
    pub hash: Digest,
}

impl Default for Head {
    fn default() -> Self {
        Self { number: 0, hash: Digest::zero() }
    }
}

impl Entry {
    /// The entry that follows `head`.
    pub fn next(head: &Head, open: String, sealed: Digest) -> Self {
        let (number, prev) = (head.number + 1, head.hash.clone());
        let mut entry = Self { number, prev, open, sealed, hash: Digest::zero() };
        entry.hash = entry.hashed();
        entry
    }

    /// The hash this entry must have: SHA-256 of `niem-yet/1`, the number, `prev`, `sealed` and
    /// `open`, with `\n` between. Only the last may hold a `\n`, so no two entries read alike.
    pub fn hashed(&self) -> Digest {
        let Self { number, prev, open, sealed, .. } = self;
        Digest::of(format!("niem-yet/1\n{number}\n{prev}\n{sealed}\n{open}"))
    }

    /// The chain's head once this entry is its last.
    pub fn head(&self) -> Head {
        Head { number: self.number, hash: self.hash.clone() }
    }
}

/// The digest of a private JSON text. The text must hold a random nonce, or whoever guesses it
/// could tell from the digest that the guess is right.
pub fn sealed(private: &str) -> Digest {
    Digest::of(private)
}

/// One digest for a list whose order means nothing: of its lines, sorted, each ended by `\n`.
pub fn list_digest(lines: &mut [String]) -> Digest {
    lines.sort_unstable();
    let mut text = String::new();
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
    Digest::of(text)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
