use super::super::{Detail, Entry, ProcedureEntry};
use super::*;
use crate::procedures::Role;

const HEADINGS: [&str; 5] = ["Mã số", "Tên", "Cơ quan ban hành", "Cơ quan thực hiện", "Lĩnh vực"];

/// Cells by row.
type Rows<'r> = &'r [&'r [&'r str]];

fn sheet(rows: &[&[&str]]) -> String {
    let rows: Vec<_> = (1..)
        .zip(rows)
        .map(|(line, cells)| serde_json::json!({ "line": line, "cells": cells }))
        .collect();
    serde_json::json!({ "sheet": "DS", "rows": rows }).to_string()
}

fn read_all(rows: &[&[&str]]) -> (Vec<Entry>, Faults) {
    let mut faults = Faults::default();
    let entries = read(&sheet(rows), &mut faults).into_iter().map(|item| match item {
        Item::Posting(entry) => *entry,
        other => panic!("{other:?}"),
    });
    (entries.collect(), faults)
}

fn procedure(entry: &Entry) -> &ProcedureEntry {
    let Detail::Procedure(procedure) = &entry.detail else { panic!("{entry:?}") };
    procedure
}

fn agencies(entry: &Entry, role: Role) -> Vec<&str> {
    let all = procedure(entry).agencies.iter();
    all.filter(|(its, _)| *its == role).map(|(_, name)| name.as_str()).collect()
}

#[test]
fn rows_below_a_motto_and_headings() {
    let (entries, faults) = read_all(&[
        &["DANH SÁCH\nTHỦ TỤC"],
        &HEADINGS,
        &[
            "1.900001",
            " Cấp  giấy phép\u{a0}chợ phiên ",
            "Bộ Chợ",
            "Sở Chợ\n\nUBND cấp xã\nSở  chợ\n",
            "Chợ",
        ],
        &["2.900002", "Đo\u{302}\u{309}i giấy phép", "Bộ Chợ", "", "Chợ"],
    ]);
    assert_eq!(faults.refused, []);
    assert_eq!(entries[0].title, "Cấp giấy phép chợ phiên");
    assert_eq!(entries[0].slug.as_str(), "1.900001");
    assert_eq!(agencies(&entries[0], Role::CarriesOut), ["Sở Chợ", "UBND cấp xã"]);
    assert_eq!(agencies(&entries[0], Role::Issues), ["Bộ Chợ"]);
    assert_eq!(procedure(&entries[0]).fields, ["Chợ"]);
    assert_eq!(entries[1].title, "Đổi giấy phép", "composed");
    assert_eq!(agencies(&entries[1], Role::CarriesOut), [""; 0]);
}

#[test]
fn columns_in_another_order() {
    let (entries, faults) = read_all(&[
        &[
            "STT",
            "Lĩnh vực",
            "TÊN THỦ TỤC",
            "Cơ quan thực hiện",
            "Mã thủ tục",
            "Cơ quan công bố",
            "Cấp thực hiện",
        ],
        &["1", "Chợ", "Mở chợ", "Sở Chợ", "1.90001", "Bộ Chợ", "Cấp Tỉnh, Cấp Xã"],
    ]);
    assert_eq!(faults.refused, []);
    assert_eq!(entries[0].slug.as_str(), "1.900010", "a number has lost its last nought");
    assert_eq!(procedure(&entries[0]).levels.len(), 2);
}

#[test]
fn what_is_refused() {
    let good: &[&str] = &["1.900001", "Mở chợ", "Bộ Chợ", "Sở Chợ", "Chợ"];
    let table: [(Rows<'_>, Option<u32>, &str); 8] = [
        (&[&["a"], &["b"]], None, "Không thấy dòng tiêu đề"),
        (&[&HEADINGS[..4], good], Some(1), "thiếu cột “Lĩnh vực”"),
        (&[&["Tên", "Lĩnh vực"], good], Some(1), "“Mã số”"),
        (&[&HEADINGS], Some(1), "không có thủ tục nào"),
        (&[&HEADINGS, &["1.900001", "", "x"]], Some(2), "chưa có tên"),
        (&[&HEADINGS, &["", "Mở chợ"]], Some(2), "chưa có mã số"),
        (&[&HEADINGS, &["mã?", "Mở chợ"]], Some(2), "không phải mã thủ tục"),
        (&[&HEADINGS, good, &["1.900001", "Đóng chợ"]], Some(3), "dòng 2 với tên khác"),
    ];
    for (rows, line, said) in table {
        let (_, faults) = read_all(rows);
        assert_eq!(faults.refused.len(), 1, "{said}: {:?}", faults.refused);
        assert_eq!(faults.refused[0].line, line, "{said}");
        assert!(faults.refused[0].reason.contains(said), "{}", faults.refused[0].reason);
    }
    let mut faults = Faults::default();
    assert!(read("{", &mut faults).is_empty() && faults.refused.len() == 1);
}

#[test]
fn what_is_noted() {
    let (entries, faults) = read_all(&[
        &HEADINGS,
        &["1.900001", "Mở chợ", "Bộ Chợ", "Sở Chợ", "Chợ"],
        &["1.900001", "Mở  CHỢ", "Bộ Chợ", "Ban Quản lý chợ", "Chợ"],
        &["Tổng số: 1"],
    ]);
    assert_eq!(faults.refused, []);
    assert_eq!(faults.notes.len(), 2, "{:?}", faults.notes);
    assert_eq!(entries.len(), 1);
    assert_eq!(agencies(&entries[0], Role::CarriesOut), ["Sở Chợ", "Ban Quản lý chợ"]);
}
