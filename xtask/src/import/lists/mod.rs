//! Lists of many items in one file, which may be too large to be sent as they are.

mod cut;
mod records;

use std::{fs, path::PathBuf};

use super::{
    client::{Endpoint, Query},
    multipart,
    report::Report,
    sheets,
};
use crate::failure::{Failure, Result};

/// Of a file of records, in bytes; it is held in memory.
const LARGEST_RECORDS: u64 = 256 << 20;

/// A file with a list. It is read when its turn comes, not before.
#[derive(Debug)]
pub struct List {
    pub path: PathBuf,
    pub name: String,
}

/// Sends a list; each report is given to `told`, also of what was sent before it failed.
pub fn send(
    endpoint: &Endpoint,
    list: &List,
    partial: bool,
    told: &mut dyn FnMut(Report),
) -> Result<()> {
    let post = |text: &[u8], query: &Query| {
        let (body, kind) = multipart::encode(&list.name, text, &[]);
        endpoint.send(&list.name, &body, &kind, query)
    };
    let is_sheet = list.path.extension().is_some_and(|it| it.eq_ignore_ascii_case("xlsx"));
    let largest = if is_sheet { sheets::LARGEST } else { LARGEST_RECORDS };
    let bytes = match read(list, largest)? {
        Ok(bytes) => bytes,
        Err(reason) => {
            told(Report::refused(&list.name, &reason));
            return Ok(());
        }
    };
    if !is_sheet {
        return records::send(&list.name, &bytes, partial, &post, told);
    }
    told(match sheets::read(&bytes) {
        Ok(sheet) => {
            let mut report = post(&sheet.body, &Query { partial, ..Query::default() })?;
            report.notes.extend(sheet.notes);
            report
        }
        Err(reason) => Report::refused(&list.name, &reason),
    });
    Ok(())
}

/// The bytes, or why the file is refused.
fn read(list: &List, largest: u64) -> Result<std::result::Result<Vec<u8>, String>> {
    let unreadable =
        |cause| Failure::new(format!("không đọc được {}: {cause}", list.path.display()));
    let size = fs::metadata(&list.path).map_err(unreadable)?.len();
    if size > largest {
        return Ok(Err(format!(
            "tệp nặng {} MB; danh sách trong một tệp tối đa {} MB. Hãy bỏ hình ảnh và những phần không cần, hoặc chia sang nhiều tệp rồi nạp từng tệp",
            size.div_ceil(1 << 20),
            largest >> 20
        )));
    }
    fs::read(&list.path).map(Ok).map_err(unreadable)
}
