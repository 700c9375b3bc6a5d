//! What an edition keeps of an entry, and the digest by which a second load is known.

use domain::{
    desk::Snapshot,
    import::{BoardEntry, Entry},
    tallies::Opening,
};
use sha2::{Digest, Sha256};

/// The entry as JSON, kept with its edition.
pub fn content(entry: &Entry) -> String {
    serde_json::to_string(&Snapshot::from(entry)).unwrap_or_default()
}

/// What is known of counts at an old portal, the entry's and its documents'. Apart from the
/// content: a count that has grown there is no new edition here.
pub fn openings(entry: &Entry) -> String {
    let documents = entry.documents.iter().map(|document| document.opening);
    let openings: Vec<Opening> = std::iter::once(entry.opening).chain(documents).collect();
    serde_json::to_string(&openings).unwrap_or_default()
}

/// The board's own entry as JSON.
pub fn profile(entry: &BoardEntry) -> String {
    serde_json::to_string(&entry.profile).unwrap_or_default()
}

/// SHA-256 in hexadecimal.
pub fn digest(content: &str) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}
