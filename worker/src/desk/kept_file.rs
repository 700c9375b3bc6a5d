//! What a file in the bucket is, told from its bytes and borne out by its name.

use domain::{
    Failure,
    files::{Kind, sniffed},
};

use crate::store::Store;

/// How much of either end tells it, in bytes.
const END: u64 = 64 * 1024;

/// # Errors
/// `Invalid` when the type is not taken or the bytes are something else.
pub async fn kind_of(store: &Store, key: &str, name: &str, size: u64) -> Result<Kind, Failure> {
    let head = store.read(key, 0, END).await?;
    let tail = store.read(key, size.saturating_sub(END), END).await?;
    sniffed(name, &head, &tail).map_err(Failure::invalid)
}
