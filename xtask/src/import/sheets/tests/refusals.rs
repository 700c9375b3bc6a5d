use super::{
    super::{guard::BROKEN, read},
    book::{Book, pack, row},
};

fn refusal(bytes: &[u8]) -> String {
    read(bytes).expect_err("refused")
}

/// A file of the old Office with this among its names.
fn compound(name: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(1024, 0);
    bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn list() -> Vec<u8> {
    Book::of(row(1, &["Mã số"])).pack()
}

#[test]
fn what_is_no_xlsx_is_told_from_what_is_broken() {
    assert!(refusal(b"").contains("rỗng"));
    assert!(refusal(b"<html><table>").contains("không phải bảng tính"));
    assert!(refusal(&compound("Workbook")).contains("kiểu cũ"));
    assert!(refusal(&compound("EncryptedPackage")).contains("mật khẩu"));
    assert_eq!(refusal(&pack(&[("word/document.xml".into(), "<document/>")])), BROKEN);
    let whole = list();
    for length in [4, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(refusal(&whole[..length]), BROKEN, "{length}");
    }
    // The sum at the end of a part tells a changed byte.
    let mut changed = whole.clone();
    changed[60] ^= 0x55;
    assert_eq!(refusal(&changed), BROKEN);
}

#[test]
fn xml_that_is_cut_or_in_disorder_is_broken() {
    let mut parts = Book::of(row(1, &["a"])).parts();
    for sheet in [
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>",
        "<worksheet><dimension ref=\"B2:A1\"/><sheetData><row r=\"x\"></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
        "",
    ] {
        parts[0].1 = sheet.into();
        assert_eq!(refusal(&pack(&parts)), BROKEN, "{sheet}");
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_opened() {
    let with = |name: &str, megabytes: usize| {
        let mut parts: Vec<_> = Book::of(row(1, &["a"]))
            .parts()
            .into_iter()
            .map(|(name, it)| (name, it.into_bytes()))
            .collect();
        parts.push((name.into(), vec![b' '; megabytes << 20]));
        pack(&parts)
    };
    assert!(read(&with("xl/media/image1.emf", 1)).is_ok());
    let bomb = with("xl/media/image1.emf", 128);
    assert!(bomb.len() < 2 << 20 && refusal(&bomb).contains("128 MB"));
    for part in ["xl/Styles.xml", "b/sharedStrings.xml"] {
        assert!(refusal(&with(part, 33)).contains("128 MB"), "{part}");
    }
    let many: Vec<_> = (0..1001).map(|number| (format!("{number}.xml"), "")).collect();
    assert!(refusal(&pack(&many)).contains("1.000 phần"));
}

#[test]
fn a_part_that_lies_about_its_size_is_refused() {
    let mut bytes = list();
    // The size after inflation, 22 bytes into the head of a part and 24 into its line in the directory.
    for (sign, at) in [(&b"PK\x03\x04"[..], 22), (b"PK\x01\x02", 24)] {
        let head = bytes.windows(4).position(|window| window == sign).expect("a head");
        bytes[head + at..head + at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    assert_eq!(refusal(&bytes), BROKEN);
    let mut parts = Book::of(row(1, &["a"])).parts();
    let strings = parts.last_mut().expect("strings");
    strings.1 = "<sst count=\"1\" uniqueCount=\"99999999999999\"><si><t>a</t></si></sst>".into();
    assert_eq!(refusal(&pack(&parts)), BROKEN);
}

#[test]
fn lists_of_no_end_are_refused() {
    assert!(refusal(&Book::of("").pack()).contains("có chữ"));
    assert!(refusal(&Book::default().pack()).contains("có chữ"));
    let wide = |column: &str| {
        let cell = format!("<c r=\"{column}7\" t=\"str\"><v>x</v></c>");
        Book::of(format!("<row r=\"7\">{cell}</row>")).pack()
    };
    assert!(read(&wide("CV")).is_ok());
    let told = refusal(&wide("CW"));
    assert!(told.contains("dòng 7") && told.contains("cột thứ 101"), "{told}");
    let long = |length| Book::of(row(3, &["a", &"ệ".repeat(length)])).pack();
    assert!(read(&long(100_000)).is_ok());
    assert!(refusal(&long(100_001)).contains("dòng 3, cột thứ 2"));
}

#[test]
fn lists_too_large_to_be_sent_are_to_be_divided() {
    let rows = |count| (1..=count).map(|number| row(number, &["x"])).collect::<String>();
    assert!(read(&Book::of(rows(50_000)).pack()).is_ok());
    assert!(refusal(&Book::of(rows(50_001)).pack()).contains("50.000 dòng"));
    let text = "x".repeat(32_000);
    let heavy: String = (1..=270).map(|number| row(number, &[&text])).collect();
    assert!(refusal(&Book::of(heavy).pack()).contains("8 MB"));
    // Light as counted on the way, but not as JSON.
    let quotes = "\"".repeat(31_000);
    let heavy: String = (1..=200).map(|number| row(number, &[&quotes])).collect();
    assert!(refusal(&Book::of(heavy).pack()).contains("8 MB"));
}
