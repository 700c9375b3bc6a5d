//! What only one kind of posting has: what a new edition may change of it, and its rows.

use domain::{
    exams::revised,
    import::{Detail, Entry, Refused, Teller},
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
    key: &str,
    before: Option<&Posting>,
) -> Result<Option<String>, Refused> {
    let Some(before) = before else { return Ok(None) };
    match &mut entry.detail {
        Detail::Exam(dossier) => {
            let Some(old) = known.exams.get(key) else { return Ok(None) };
            let at = entry.updated.unwrap_or(store.now());
            let steps = std::mem::take(&mut dossier.steps);
            let revised = revised(&old.steps, steps, &entry.change_note, at);
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
            let renamed = before.title != entry.title;
            let recorded = procedure::is_recorded(&before.digest);
            if renamed && recorded && told.teller == Teller::Own && entry.change_note.is_empty() {
                let reason = format!(
                    "Mã {} đang là của “{}”. Nếu đúng là đổi tên, hãy ghi change_note = \"…\"; nếu không, hãy sửa mã.",
                    told.code, before.title
                );
                return Err(refused("code", &reason));
            }
            let kept = procedure::is_outranked(&before.digest, told.teller);
            let note = renamed.then(|| {
                let (new, old) = (&entry.title, &before.title);
                if kept {
                    format!(
                        "Mã {}: nguồn này ghi “{new}”; vẫn giữ tên “{old}” của nguồn đầy đủ hơn.",
                        told.code
                    )
                } else {
                    format!("Mã {}: tên “{new}” thay cho tên cũ “{old}”.", told.code)
                }
            });
            if entry.change_note.is_empty() {
                entry.change_note = known.changes(entry, key);
            }
            Ok(note)
        }
        Detail::Plain | Detail::Meeting(_) => Ok(None),
    }
}

/// The rows of what only its kind has.
pub fn push(rows: &mut Rows, entry: &Entry, outranked: bool) {
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
        Detail::Procedure(told) => procedure::push(rows, entry, told, outranked),
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
