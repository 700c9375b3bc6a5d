//! What a browser says of its attachments: that a file is kept here, and of which kind, is looked at.

use domain::{Failure, chain::Digest, desk::Attachment, files::clean_name};

use crate::{desk::kept_file::kind_of, store::Store};

/// The attachments of a draft that had `before`, with size and kind as the kept bytes tell them.
///
/// # Errors
/// `Invalid` when a file is not here, or is not what its name says.
pub async fn verified(
    store: &Store,
    before: &[Attachment],
    mut documents: Vec<Attachment>,
) -> Result<Vec<Attachment>, Failure> {
    for document in &mut documents {
        if before.iter().any(|known| is_same_file(known, document)) {
            continue;
        }
        document.file_name = clean_name(&document.file_name).map_err(Failure::invalid)?;
        let missing = || {
            let name = &document.file_name;
            Failure::invalid(format!("Tệp “{name}” chưa có trên máy chủ; hãy đính kèm lại."))
        };
        let digest: Digest = document.digest.parse().map_err(|_| missing())?;
        let key = format!("document/{digest}");
        let size = store.size_of(&key).await?.ok_or_else(missing)?;
        let kind = kind_of(store, &key, &document.file_name, size).await?;
        document.size = size;
        kind.media.clone_into(&mut document.media_type);
    }
    Ok(documents)
}

fn is_same_file(one: &Attachment, other: &Attachment) -> bool {
    one.digest == other.digest
        && one.size == other.size
        && one.file_name == other.file_name
        && one.media_type == other.media_type
}
