//! Visitors: who is one reader, without knowing who they are.
//!
//! On the day a cookie is born its reader is known by a hash of address and agent, so that the
//! visit before the cookie and those after it are one visitor; from the next day on by the
//! cookie's random id. Salts live one day, and no address is kept.

mod agent;
mod cookie;

use hmac::{Hmac, Mac};
use sha2::Sha256;

pub use agent::is_bot;
pub use cookie::Cookie;

/// How many shards visitors are spread over. Fixed: a vote must always be found again.
pub const SHARDS: u32 = 32;

/// A keyed hash of address and agent, good for one day.
pub type DayHash = [u8; 16];

/// Hashes `address` and `agent` under the day's `salt`.
pub fn day_hash(salt: &[u8], address: &str, agent: &str) -> DayHash {
    let tag = mac(salt, &[address.as_bytes(), b"\n", agent.as_bytes()]);
    let mut hash = DayHash::default();
    hash.copy_from_slice(&tag[..16]);
    hash
}

/// One reader, as the shards know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Views and downloads are deduplicated by it.
    pub key: String,
    /// Votes are kept under it; `None` until the cookie has come back once.
    pub voter: Option<String>,
}

impl Visitor {
    /// Knows a reader by the cookie they sent, if they did, and by this day's hash.
    pub fn identify(cookie: Option<&Cookie>, today: i64, hash: DayHash) -> Self {
        let key = match cookie {
            None => hex(&hash),
            Some(cookie) if cookie.born == today => hex(&cookie.birth_hash),
            Some(cookie) => hex(&cookie.id),
        };
        Self { key, voter: cookie.map(|cookie| hex(&cookie.id)) }
    }
}

/// The shard a key belongs to, 0 to 31.
pub fn shard(key: &str) -> u32 {
    let sum = key
        .bytes()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (sum ^ (sum >> 16)) % SHARDS
}

/// Whether two secrets are the same, in a time that does not tell where they differ.
pub fn same_secret(one: &str, other: &str) -> bool {
    let tags = [one, other].map(|secret| mac(b"same", &[secret.as_bytes()]));
    tags[0].iter().zip(tags[1]).fold(0, |differs, (one, other)| differs | (one ^ other)) == 0
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length, so this cannot fail; an empty tag would match nothing.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: DayHash = [7; 16];

    #[test]
    fn the_first_and_second_visit_are_one_visitor() {
        let first = Visitor::identify(None, 100, HASH);
        let cookie = Cookie { id: [1; 16], born: 100, birth_hash: HASH };
        let second = Visitor::identify(Some(&cookie), 100, [9; 16]);
        assert_eq!(first.key, second.key, "same day: the hash of birth, even on another line");
        let third = Visitor::identify(Some(&cookie), 101, [9; 16]);
        assert_ne!(third.key, second.key, "from the next day on: the cookie's id");
        assert_eq!(third.key, Visitor::identify(Some(&cookie), 200, HASH).key);
    }

    #[test]
    fn a_vote_needs_the_cookie_and_outlives_the_day() {
        assert_eq!(Visitor::identify(None, 100, HASH).voter, None);
        let cookie = Cookie { id: [1; 16], born: 100, birth_hash: HASH };
        let today = Visitor::identify(Some(&cookie), 100, HASH).voter;
        assert!(today.is_some());
        assert_eq!(today, Visitor::identify(Some(&cookie), 130, HASH).voter);
    }

    #[test]
    fn a_hash_is_good_for_one_salt() {
        let hash = |salt: &[u8]| day_hash(salt, "192.0.2.1", "Mozilla/5.0");
        assert_eq!(hash(b"a"), hash(b"a"));
        assert_ne!(hash(b"a"), hash(b"b"));
        assert_ne!(day_hash(b"a", "192.0.2.1", "x"), day_hash(b"a", "192.0.2.2", "x"));
    }

    #[test]
    fn shards_are_filled_evenly() {
        let mut filled = [0_u32; SHARDS as usize];
        for number in 0..3_200_u32 {
            let key = hex(&day_hash(b"salt", &number.to_string(), "agent"));
            filled[shard(&key) as usize] += 1;
        }
        assert!(filled.iter().all(|count| (60..=140).contains(count)), "{filled:?}");
    }
}
