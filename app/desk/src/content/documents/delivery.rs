//! All parts of a file brought to the worker: those that are there already are not sent again.

use domain::{
    Failure,
    desk::{BeginUpload, DraftId, PART},
};
use web_sys::File;

use super::transfer::{self, Stop};
use crate::{session, wire};

/// Brings them; the upload's id. `stop` is handed what stops each part, `sent` how many bytes are
/// there.
///
/// # Errors
/// What the worker says; `Broken` when the line is lost. What has arrived stays.
pub async fn deliver(
    draft: DraftId,
    file: &File,
    stop: impl Fn(Stop),
    sent: impl Fn(u64) + Copy + 'static,
) -> Result<String, Failure> {
    let size = file.size() as u64;
    let mark = file.last_modified().to_string();
    let begin = BeginUpload { draft, file_name: file.name(), size, mark };
    let upload = wire::ask(begin).await?;
    let parts = size.div_ceil(PART) as u32;
    let length = |number: u32| PART.min(size - u64::from(number - 1) * PART);
    let mut before: u64 = upload.parts.iter().map(|number| length(*number)).sum();
    sent(before);
    for number in (1..=parts).filter(|number| !upload.parts.contains(number)) {
        let from = u64::from(number - 1) * PART;
        let part = file.slice_with_f64_and_f64(from as f64, (from + length(number)) as f64);
        let part = part.map_err(|_| Failure::Broken)?;
        let request = transfer::begin()?;
        stop(request.clone());
        let progress = move |gone: u64| sent(before + gone);
        transfer::send(request, &upload.id, number, &part, &session::csrf(), progress).await?;
        before += length(number);
        sent(before);
    }
    Ok(upload.id)
}
