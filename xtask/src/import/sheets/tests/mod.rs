mod book;
mod refusals;

use serde_json::{Value, json};

use super::*;
use book::{Book, row};

fn said(bytes: &[u8]) -> Value {
    serde_json::from_slice(&read(bytes).expect("read").body).expect("JSON")
}

#[test]
fn a_list_gives_its_rows_with_text() {
    let strings = "<si><t>Mã số</t></si><si><t xml:space=\"preserve\"> Tên &amp;\ncơ quan </t></si>\
                   <si><r><rPr><b/></rPr><t xml:space=\"preserve\">Hộ </t></r><r><t>tịch</t></r></si>";
    let rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c r=\"D2\" s=\"1\"/></row>\
                <row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>  </t></is></c></row>\
                <row r=\"5\"><c r=\"A5\" t=\"s\"><v>2</v></c><c r=\"B5\" t=\"str\"><f>A1</f><v>từ công thức</v></c></row>";
    let book = Book { sheets: vec![("Danh sách TTHC", rows.into())], strings, ..Book::default() };
    let expected = json!({ "sheet": "Danh sách TTHC", "rows": [
        { "line": 2, "cells": ["Mã số", "", " Tên &\ncơ quan "] },
        { "line": 5, "cells": ["Hộ tịch", "từ công thức"] },
    ]});
    assert_eq!(said(&book.pack()), expected);
}

#[test]
fn cells_are_written_as_text() {
    let cells = "<c><v>12</v></c><c><v>1.5E-3</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>\
                 <c t=\"e\"><v>#SPILL!</v></c><c s=\"1\"><v>45943.5</v></c><c t=\"d\"><v>2026-11-25</v></c>";
    let cells: String = ('A'..)
        .zip(cells.split("<c").skip(1))
        .map(|(column, rest)| format!("<c r=\"{column}1\"{rest}"))
        .collect();
    let book = Book { formats: &[0, 14], ..Book::of(format!("<row r=\"1\">{cells}</row>")) };
    let cells = &said(&book.pack())["rows"][0]["cells"];
    assert_eq!(*cells, json!(["12", "0.0015", "TRUE", "", "", "2025-10-13", "2026-11-25"]));
}

#[test]
fn the_first_sheet_with_text_is_read_and_the_others_named() {
    let sheets = vec![
        ("Trống", String::new()),
        ("Tra cứu", row(1, &["ẩn"])),
        ("Một", row(1, &["a"])),
        ("Hai", row(1, &["b"])),
        ("Ba", "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>".into()),
    ];
    let book = Book { sheets, hidden: &["Tra cứu"], ..Book::default() };
    let sheet = read(&book.pack()).expect("read");
    assert!(sheet.body.starts_with(r#"{"sheet":"Một""#.as_bytes()));
    let [note] = sheet.notes.as_slice() else { panic!("one note") };
    assert!(note.contains("“Hai”") && !note.contains("“Ba”") && !note.contains("Tra cứu"));
}

#[test]
fn a_million_empty_rows_cost_nothing() {
    let mut rows = row(1, &["Mã số", "Tên"]);
    for number in 2..=1_000_000 {
        rows += &format!("<row r=\"{number}\"/>");
    }
    rows += &row(1_048_576, &["1.000080", "Khai sinh"]);
    let rows = &said(&Book::of(rows).pack())["rows"];
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    assert_eq!(rows[1], json!({ "line": 1_048_576, "cells": ["1.000080", "Khai sinh"] }));
}

#[test]
fn empty_cells_with_a_format_are_no_text() {
    let mut rows = row(1, &["a"]);
    for number in 2..=20_000 {
        rows += &format!(
            "<row r=\"{number}\"><c r=\"A{number}\" s=\"0\"/><c r=\"XFD{number}\" s=\"0\"/></row>"
        );
    }
    rows += &row(20_001, &["", "", "z", ""]);
    let rows = &said(&Book::of(rows).pack())["rows"];
    assert_eq!(
        *rows,
        json!([{ "line": 1, "cells": ["a"] }, { "line": 20_001, "cells": ["", "", "z"] }])
    );
}

#[test]
fn rows_in_disorder_come_out_in_order() {
    let book = Book::of([row(9, &["c"]), row(2, &["a"]), row(5, &["b"])].concat());
    let rows = &said(&book.pack())["rows"];
    let lines: Vec<_> = (0..3).filter_map(|at| rows[at]["line"].as_u64()).collect();
    assert_eq!(lines, [2, 5, 9]);
}
