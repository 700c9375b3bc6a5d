//! Official lists of procedures: the rows of a spreadsheet, read by their headings.
//!
//! The command that loads a list reads the spreadsheet and sends its rows as JSON:
//! `{"rows": [{"line": 2, "cells": ["Mã số", …]}]}`.

mod header;
mod row;

use std::collections::HashMap;

use serde::Deserialize;

use super::{Item, faults::Faults, plain, procedure};
use header::Header;
use row::Listed;

/// How a row's line and cells travel.
#[derive(Debug, Deserialize)]
struct Row {
    line: u32,
    cells: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Sheet {
    rows: Vec<Row>,
}

/// More are no list of one body; the national database has some 6,000.
const MOST: usize = 20_000;

/// Reads the procedures of a list.
pub fn read(text: &str, faults: &mut Faults) -> Vec<Item> {
    let Ok(sheet) = serde_json::from_str::<Sheet>(text) else {
        faults.refuse(
            None,
            "",
            "Bảng tính được gửi lên sai dạng. Hãy nạp tệp .xlsx bằng cargo xtask import.",
        );
        return Vec::new();
    };
    let Some((at, header)) = Header::find(&sheet.rows, faults) else { return Vec::new() };
    let rows = &sheet.rows[at + 1..];
    if rows.len() > MOST {
        let reason =
            format!("Danh sách có {} dòng; mỗi tệp nhiều nhất 20.000. Hãy chia tệp.", rows.len());
        faults.refuse(None, "", reason);
        return Vec::new();
    }
    let listed =
        once(rows.iter().filter_map(|row| row::read(row, &header, faults)).collect(), faults);
    if listed.is_empty() && faults.refused.is_empty() {
        let reason = "Dưới dòng tiêu đề không có thủ tục nào. Hãy kiểm tra lại tệp đã xuất.";
        faults.refuse(Some(sheet.rows[at].line), "", reason);
    }
    listed.into_iter().filter_map(|listed| item(listed, faults)).collect()
}

/// One of each code; a code with two names is refused, since nobody can tell which is right.
fn once(listed: Vec<Listed>, faults: &mut Faults) -> Vec<Listed> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut once: Vec<Listed> = Vec::new();
    for row in listed {
        let code = row.entry.code.as_str().to_lowercase();
        let Some(place) = places.get(&code) else {
            places.insert(code, once.len());
            once.push(row);
            continue;
        };
        let first = &mut once[*place];
        if plain::same(&first.title, &row.title) {
            faults.note(format!(
                "Mã {} có hai lần, dòng {} và {}; chỉ tính một.",
                row.entry.code, first.line, row.line
            ));
            first.join(row);
        } else {
            let reason = format!(
                "Mã {} đã có ở dòng {} với tên khác (“{}”). Hãy sửa một trong hai dòng rồi nạp lại.",
                row.entry.code,
                first.line,
                super::faults::short(&first.title)
            );
            faults.refuse(Some(row.line), "Mã số", reason);
        }
    }
    once
}

fn item(listed: Listed, faults: &mut Faults) -> Option<Item> {
    let Listed { line, title, entry } = listed;
    let slug =
        entry.code.slug().map_err(|reason| faults.refuse(Some(line), "Mã số", reason)).ok()?;
    Some(Item::Posting(Box::new(procedure::entry(title, slug, entry))))
}

#[cfg(test)]
mod tests;
