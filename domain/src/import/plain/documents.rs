//! The documents of a posting.

use super::{
    super::{DocumentEntry, File, faults::Faults, files},
    fields::Fields,
    parts,
};

/// Reads every `[[documents]]`; a bad one is refused and the rest are read on.
pub fn read(fields: &mut Fields<'_>, beside: &[File], faults: &mut Faults) -> Vec<DocumentEntry> {
    let mut documents: Vec<DocumentEntry> = Vec::new();
    for mut fields in fields.tables("documents", faults) {
        let Some(document) = one(&mut fields, beside, faults) else { continue };
        let name = document.file_name.to_lowercase();
        if documents.iter().any(|known| known.file_name.to_lowercase() == name) {
            let reason = format!(
                "Tệp “{}” đã được nêu ở trên; mỗi tệp chỉ nêu một lần.",
                document.file_name
            );
            fields.refuse("file", &reason, faults);
            continue;
        }
        documents.push(document);
    }
    documents
}

fn one(fields: &mut Fields<'_>, beside: &[File], faults: &mut Faults) -> Option<DocumentEntry> {
    let name = fields.needed("file", 500, faults);
    let title = fields.line("title", 500, faults);
    let number = fields.line("number", 100, faults);
    let signer = fields.line("signer", 200, faults);
    let signed = fields.moment("signed", faults);
    let opening = parts::opening(fields, false, faults);
    fields.finish(faults);
    if name.is_empty() {
        return None;
    }
    let checked = files::beside(&name, beside).and_then(|file| {
        files::measured(file)?;
        Ok((file, files::media_type(file)?))
    });
    let (file, kind) = checked.map_err(|reason| fields.refuse("file", &reason, faults)).ok()?;
    let name = files::tidied(&file.name);
    let title = if title.is_empty() { files::stem(&name).to_owned() } else { title };
    Some(DocumentEntry {
        title,
        number,
        signer,
        signed: signed.map(crate::Moment::date).unwrap_or_default(),
        media_type: kind.media.to_owned(),
        digest: files::digest(&file.bytes),
        opening,
        file_name: name,
        size: file.bytes.len() as u64,
        bytes: Some(file.bytes.as_slice().into()),
    })
}
