//! What readers are told that changes of a procedure.

use std::collections::HashSet;

use domain::{
    fold::name_key,
    import::{Entry, ProcedureEntry, Teller},
    procedures::{Level, Record},
};
use serde::Deserialize;

/// A procedure as it stands, from `records.sql`.
#[derive(Deserialize)]
pub struct Recorded {
    title: String,
    /// One bit a level.
    levels: u8,
    record: Record,
    /// Keys of names.
    fields: HashSet<String>,
    /// Roles and keys of names.
    agencies: HashSet<String>,
}

/// The sentence for the history; `old` when a record has been told before.
pub fn changes(entry: &Entry, told: &ProcedureEntry, old: Option<&Recorded>) -> String {
    let Some(old) = old else {
        return match told.teller {
            Teller::List => "Cập nhật theo danh sách thủ tục.".to_owned(),
            Teller::Record | Teller::Own => "Bổ sung nội dung đầy đủ của thủ tục.".to_owned(),
        };
    };
    let fields: HashSet<String> = told.fields.iter().map(|name| name_key(name)).collect();
    let agencies: HashSet<String> = told
        .agencies
        .iter()
        .map(|(role, name)| format!("{} {}", role.slug(), name_key(name)))
        .collect();
    // What is not told now is the list's, and may well be the same.
    let differs =
        |new: &HashSet<String>, old: &HashSet<String>| !new.is_empty() && !new.is_subset(old);
    let parts = [
        ("tên thủ tục", old.title != entry.title),
        ("cấp thực hiện", !told.levels.is_empty() && Level::bits(&told.levels) != old.levels),
        ("lĩnh vực", differs(&fields, &old.fields)),
        ("cơ quan", differs(&agencies, &old.agencies)),
    ];
    let named = parts.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name);
    let parts: Vec<&str> = named.chain(old.record.changed(&told.record)).collect();
    if parts.is_empty() {
        "Sửa nội dung.".to_owned()
    } else {
        format!("Sửa: {}.", parts.join("; "))
    }
}
