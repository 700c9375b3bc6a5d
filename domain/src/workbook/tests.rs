use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::{Cell, Packed, Sheet, crc32, parts, zip};
use crate::Moment;

/// What a spreadsheet reads in the workbook of these rows.
fn read(rows: &[Vec<Cell>]) -> Vec<Vec<Data>> {
    let sheet = Sheet {
        name: "Báo cáo",
        title: "Xã Bản Liên <Sơn> & bạn",
        subtitle: "từ trước đến nay",
        columns: &[("Tiêu đề", 40), ("Lượt xem", 10), ("Điểm", 10), ("Đăng lúc", 17)],
    };
    let parts = parts(&sheet, rows);
    let packed: Vec<Packed<'_>> = parts
        .iter()
        .map(|(name, text)| Packed {
            name,
            crc: crc32(text.as_bytes()),
            size: u32::try_from(text.len()).expect("small"),
            bytes: text.as_bytes().to_vec(),
            pressed: false,
        })
        .collect();
    let mut book = Xlsx::new(Cursor::new(zip(&packed))).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Báo cáo"]);
    let range = book.worksheet_range("Báo cáo").expect("its sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn cells_keep_their_types() {
    let at = Moment::in_vietnam(2026, 11, 25, 18, 0).expect("a minute");
    let rows = read(&[
        vec![text("Thông báo"), Cell::Count(1_585), Cell::Tenths(Some(45)), Cell::At(Some(at))],
        vec![text(""), Cell::Count(0), Cell::Tenths(None), Cell::At(None)],
    ]);
    assert_eq!(rows[0][0], Data::String("Xã Bản Liên <Sơn> & bạn".into()));
    assert_eq!(rows[3][3], Data::String("Đăng lúc".into()));
    assert_eq!(
        rows[4][..3],
        [Data::String("Thông báo".into()), Data::Float(1585.0), Data::Float(4.5)]
    );
    let Data::DateTime(read) = &rows[4][3] else { panic!("no date: {:?}", rows[4][3]) };
    assert!((read.as_f64() - 46_351.75).abs() < 1e-6, "25/11/2026 18:00 is {}", read.as_f64());
    assert_eq!(rows[5], [Data::Empty, Data::Float(0.0), Data::Empty, Data::Empty]);
}

#[test]
fn text_stays_text() {
    let texts = [
        "=cmd|' /C calc'!A0",
        "=1+1",
        "+84",
        "@SUM(A1)",
        " hai  đầu ",
        "<b>&amp;\"'",
        "một\ndòng nữa",
        "_x0041_ và a_b",
    ];
    let rows: Vec<Vec<Cell>> = texts.iter().map(|it| vec![text(it)]).collect();
    for (read, written) in read(&rows)[4..].iter().zip(texts) {
        assert_eq!(read[0], Data::String(written.into()), "{written}");
    }
    let odd = read(&[vec![text("a\u{0}\u{b}\u{ffff}b\r")], vec![text(&"ệ".repeat(40_000))]]);
    assert_eq!(odd[4][0], Data::String("ab".into()));
    assert_eq!(odd[5][0].to_string().chars().count(), 32_767);
}

#[test]
fn the_checksum_is_the_known_one() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    assert_eq!(crc32(b""), 0);
}

#[test]
fn cells_as_plain_text() {
    let at = Moment::in_vietnam(2026, 1, 4, 7, 5).expect("a minute");
    let table = [
        (text("=1"), "=1"),
        (Cell::Count(1_585), "1585"),
        (Cell::Tenths(Some(40)), "4,0"),
        (Cell::Tenths(None), ""),
        (Cell::At(Some(at)), "2026-01-04 07:05"),
        (Cell::At(None), ""),
    ];
    for (cell, expected) in table {
        assert_eq!(cell.text(), expected);
    }
}
