//! Full records of procedures, one JSON object a line.

use std::collections::HashMap;

use super::{
    Item, ProcedureEntry, Teller,
    faults::{Faults, short},
    plain, procedure, records,
};

/// A longer record is none, in bytes: the longest of the national database has some 60,000.
const LONGEST: usize = 400_000;

/// The longest name, in characters.
const LONGEST_NAME: usize = 2000;

/// Reads the procedures of a file, of which `text` begins at line `first`.
pub fn read(text: &str, first: u32, faults: &mut Faults) -> Vec<Item> {
    let mut known: HashMap<String, (u32, String)> = HashMap::new();
    let mut items = Vec::new();
    for (number, line) in (first..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let Some((title, entry)) = one(line, number, faults) else { continue };
        let code = entry.code.as_str().to_lowercase();
        if let Some((before, name)) = known.get(&code) {
            if plain::same(name, &title) {
                faults.note(format!(
                    "Mã {} có hai lần, dòng {before} và {number}; chỉ lấy dòng đầu.",
                    entry.code
                ));
            } else {
                let reason = format!(
                    "Mã {} đã có ở dòng {before} với tên khác (“{}”). Hãy sửa một trong hai dòng rồi nạp lại.",
                    entry.code,
                    short(name)
                );
                faults.refuse(Some(number), "ma_thu_tuc", reason);
            }
            continue;
        }
        known.insert(code, (number, title.clone()));
        match entry.code.slug() {
            Ok(slug) => items.push(Item::Posting(Box::new(procedure::entry(title, slug, entry)))),
            Err(reason) => faults.refuse(Some(number), "ma_thu_tuc", reason),
        }
    }
    items
}

fn one(line: &str, number: u32, faults: &mut Faults) -> Option<(String, ProcedureEntry)> {
    if line.len() > LONGEST {
        let reason = "Bản ghi dài quá 400.000 byte. Hãy kiểm tra lại: mỗi dòng chỉ một thủ tục.";
        faults.refuse(Some(number), "", reason);
        return None;
    }
    let raw: records::Raw = match serde_json::from_str(line) {
        Ok(raw) => raw,
        Err(_) => {
            let reason = "Dòng này không phải một đối tượng JSON; mỗi dòng phải là một bản ghi {…} trọn vẹn.";
            faults.refuse(Some(number), "", reason);
            return None;
        }
    };
    let told =
        records::told(&raw).map_err(|reason| faults.refuse(Some(number), "", reason)).ok()?;
    if told.title.chars().count() > LONGEST_NAME {
        let reason = "Tên thủ tục dài quá 2.000 ký tự. Hãy kiểm tra lại bản ghi này.";
        faults.refuse(Some(number), "ten_thu_tuc", reason);
        return None;
    }
    let records::Told { code, title, levels, fields, agencies, record } = told;
    let parts = records::unsplit(&record);
    if !parts.is_empty() {
        faults.note(format!(
            "Mã {code}: chưa tách được hết {}; phần ấy giữ nguyên chữ.",
            parts.join(", ")
        ));
    }
    Some((title, ProcedureEntry { code, teller: Teller::Record, levels, fields, agencies, record }))
}
