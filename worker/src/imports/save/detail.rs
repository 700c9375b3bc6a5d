//! What only one kind of posting has: what a new edition may change of it, and its rows.

use domain::{
    exams::revised,
    import::{Detail, Entry, Refused},
};
use serde_json::json;

use super::{
    Known,
    known::Posting,
    procedure, refused,
    rows::{Rows, Table},
};
use crate::store::Store;

/// Makes an entry a later edition of what the board has; gives what its sender should know.
///
/// # Errors
/// When a fixed date of an exam would change without a word to the candidates.
pub fn revise(
    store: &Store,
    known: &Known,
    entry: &mut Entry,
    before: Option<&Posting>,
) -> Result<Option<String>, Refused> {
    let Some(before) = before else { return Ok(None) };
    match &mut entry.detail {
        Detail::Exam(dossier) => {
            let Some(old) = known.exams.get(&entry.key) else { return Ok(None) };
            let steps = std::mem::take(&mut dossier.steps);
            let revised = revised(&old.steps, steps, &entry.change_note, store.now());
            dossier.steps = revised.map_err(|step| {
                let reason = format!(
                    "Ngày đã chốt của bước “{step}” thay đổi; hãy ghi change_note = \"…\" để người dự tuyển biết \
                     vì sao."
                );
                refused("change_note", &reason)
            })?;
            Ok(None)
        }
        Detail::Procedure(told) => {
            let renamed = (before.title != entry.title).then(|| {
                format!(
                    "Mã {}: tên “{}” khác tên đang có “{}”.",
                    told.code, entry.title, before.title
                )
            });
            let recorded = procedure::is_recorded(&before.digest);
            if entry.change_note.is_empty() {
                entry.change_note = known.changes(entry, recorded);
            }
            Ok(renamed)
        }
        Detail::Plain | Detail::Meeting(_) => Ok(None),
    }
}

/// The rows of what only its kind has.
pub fn push(rows: &mut Rows, entry: &Entry) {
    let key = &entry.key;
    match &entry.detail {
        Detail::Plain => {
            rows.push(Table::ExamNoticeOff, &json!({ "key": key }));
            if let Some(step) = &entry.step {
                let row = json!({
                    "key": key, "exam": step.exam, "stage": step.stage, "title": step.title,
                });
                rows.push(Table::ExamNotice, &row);
            }
        }
        Detail::Procedure(told) => procedure::push(rows, entry, told),
        Detail::Meeting(minutes) => {
            let text = serde_json::to_string(minutes).unwrap_or_default();
            let row = json!({ "key": key, "starts_at": minutes.starts, "minutes": text });
            rows.push(Table::Meeting, &row);
        }
        Detail::Exam(dossier) => {
            let text = serde_json::to_string(dossier).unwrap_or_default();
            let row = json!({ "key": key, "over_at": dossier.is_over_at(), "dossier": text });
            rows.push(Table::Exam, &row);
        }
    }
}
