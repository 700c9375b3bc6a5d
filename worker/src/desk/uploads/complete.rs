//! A file that is whole: looked at, named by its digest, kept.

use domain::{
    Failure,
    checks::traces,
    desk::{Attachment, CompletePicture, CompleteUpload, KeptPicture, LARGEST_PICTURE, Right},
    files::{self, digest, pdf_has_text, picture_address},
};

use super::{UploadRow, forget};
use crate::{
    desk::{gate::Desk, kept_file::kind_of},
    store::Arrived,
};

/// What is read whole to look for text and what stands in it, in bytes: an isolate has 128 MB for everything.
const READ_WHOLE: u64 = 25_000_000;

pub async fn document(desk: Desk, question: CompleteUpload) -> Result<Attachment, Failure> {
    let row = gathered(&desk, &question.id).await?;
    let key = row.key();
    let kind = match kind_of(&desk.store, &key, &row.file_name, row.size).await {
        Err(refused @ Failure::Invalid { .. }) => {
            forget(&desk.store, &row.id).await?;
            return Err(refused);
        }
        kind => kind?,
    };
    let (digest, scanned, traces) = if row.size <= READ_WHOLE {
        let bytes = desk.store.read(&key, 0, row.size).await?;
        let lines = files::lines(kind.media, &bytes);
        let is_pdf = kind.media == "application/pdf";
        let scanned = is_pdf && lines.is_empty() && !pdf_has_text(&bytes);
        let traces = traces(lines.iter().map(|line| (line.page, line.text.as_str())));
        (digest(&bytes), scanned, traces)
    } else {
        (desk.store.digest_of(&key).await?, false, Vec::new())
    };
    desk.store.copy(&key, &format!("document/{digest}"), kind.media).await?;
    let title = row.file_name.rsplit_once('.').map_or("", |(stem, _)| stem).to_owned();
    Ok(Attachment {
        file_name: row.file_name,
        title,
        media_type: kind.media.to_owned(),
        size: row.size,
        digest,
        scanned,
        traces,
        ..Attachment::default()
    })
}

pub async fn picture(desk: Desk, question: CompletePicture) -> Result<KeptPicture, Failure> {
    let row = gathered(&desk, &question.id).await?;
    let name = &row.file_name;
    let refused = |why: &str| Failure::invalid(format!("Ảnh “{name}” {why}"));
    if row.size > LARGEST_PICTURE {
        forget(&desk.store, &row.id).await?;
        return Err(refused("lớn hơn 10 MB; hãy thu nhỏ ảnh rồi chèn lại."));
    }
    let bytes = desk.store.read(&row.key(), 0, row.size).await?;
    let looked_at = files::picture(&bytes);
    let (kind, width, height) = match looked_at {
        Ok(found) => found,
        Err(why) => {
            forget(&desk.store, &row.id).await?;
            return Err(refused(why));
        }
    };
    let url = picture_address(&digest(&bytes), kind);
    desk.store.keep(&url.replacen("/anh/", "picture/", 1), kind.media, bytes).await?;
    Ok(KeptPicture { url, width, height })
}

/// The caller's upload with all its parts made one file.
async fn gathered(desk: &Desk, id: &str) -> Result<UploadRow, Failure> {
    let row = desk.upload(id).await?;
    desk.draft(row.draft, Right::Write).await?;
    let arrived: u64 = row.parts.iter().map(|part| part.size).sum();
    if row.parts.len() as u64 != row.whole() || arrived != row.size {
        return Err(Failure::conflict(format!(
            "Tệp “{}” chưa đến đủ: còn thiếu {} phần. Hãy gửi tiếp.",
            row.file_name,
            row.whole() - row.parts.len() as u64
        )));
    }
    // Whoever was not heard asks again: the parts are one file already.
    if !desk.store.read(&row.key(), 0, 1).await?.is_empty() {
        return Ok(row);
    }
    let parts = row.parts.iter();
    let parts = parts.map(|it| Arrived { part: it.part, etag: it.etag.clone() }).collect();
    desk.store.complete_multipart(&row.key(), &row.multipart, parts).await?;
    Ok(row)
}
