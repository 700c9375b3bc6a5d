use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};

use super::*;
use crate::{
    checks::{ProblemKind, Trace, traces},
    workbook::{Packed, crc32, zip},
};
use ProblemKind::{BirthDate, IdentityNumber, Phone};

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";
const PDF: &str = "application/pdf";

/// A ZIP of texts, pressed.
fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let packed: Vec<Packed<'_>> = parts
        .iter()
        .map(|(name, text)| Packed {
            name,
            crc: crc32(text.as_bytes()),
            size: u32::try_from(text.len()).expect("small"),
            bytes: compress_to_vec(text.as_bytes(), 6),
            pressed: true,
        })
        .collect();
    zip(&packed)
}

fn texts(media: &str, bytes: &[u8]) -> Vec<String> {
    let texts = lines(media, bytes).into_iter().map(|line| line.text.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

fn found(media: &str, bytes: &[u8]) -> Vec<(ProblemKind, u32, u32)> {
    let lines = lines(media, bytes);
    let told = traces(lines.iter().map(|line| (line.page, line.text.as_str())));
    told.into_iter().map(|Trace { kind, count, page, .. }| (kind, count, page)).collect()
}

#[test]
fn word_is_read_with_its_tables() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |cells: [&str; 2]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
    let body = format!(
        "<?xml version=\"1.0\"?><w:document><w:p><w:r><w:t>Số CCCD: 0792030</w:t></w:r><w:r><w:t>01234</w:t>\
         <w:instrText>PAGE 0912345678</w:instrText></w:r></w:p><w:tbl>{}{}{}</w:tbl>\
         <mc:Fallback><w:p><w:r><w:t>lần hai</w:t></w:r></w:p></mc:Fallback>\
         <w:p><w:r><w:t>Sơn &amp; bạn</w:t><w:tab/><w:t>hết</w:t></w:r></w:p></w:document>",
        row(["Họ tên", "Ngày sinh"]),
        row(["Lò Thị A", "12/03/1990"]),
        row(["Lò Văn B", "05/11/1987"]),
    );
    let bytes = package(&[("word/document.xml", &body), ("word/media/x.xml", "<w:t>ảnh</w:t>")]);
    let expected = [
        "Số CCCD: 079203001234",
        "Họ tên",
        "Ngày sinh",
        "Họ tên: Lò Thị A",
        "Ngày sinh: 12/03/1990",
        "Họ tên: Lò Văn B",
        "Ngày sinh: 05/11/1987",
        "Sơn & bạn hết",
    ];
    assert_eq!(texts(WORD, &bytes), expected);
    assert_eq!(found(WORD, &bytes), [(IdentityNumber, 1, 0), (BirthDate, 2, 0)]);
}

#[test]
fn workbooks_show_their_dates_as_readers_see_them() {
    let styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>\
        <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
    let sheet = "<worksheet><row><c r=\"A1\" t=\"s\"><v>0</v></c></row>\
        <row><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"inlineStr\"><is><t>Ngày sinh</t></is></c></row>\
        <row><c r=\"A3\" t=\"str\"><v>0912345678</v></c><c r=\"B3\"><v>32944</v></c><c r=\"C3\" s=\"1\"><v>32944</v></c></row>";
    let parts = [
        (
            "xl/sharedStrings.xml",
            "<sst><si><t>Danh sách</t></si><si><r><t>Điện </t></r><r><t>thoại</t></r></si></sst>",
        ),
        ("xl/styles.xml", styles),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let bytes = package(&parts);
    let expected = [
        "Danh sách",
        "Điện thoại",
        "Ngày sinh",
        "Điện thoại: 0912345678",
        "32944",
        "Ngày sinh: 12/03/1990",
    ];
    assert_eq!(texts(EXCEL, &bytes), expected);
    assert_eq!(found(EXCEL, &bytes), [(Phone, 1, 0), (BirthDate, 1, 0)]);
}

#[test]
fn open_documents_and_plain_ones_are_read_as_well() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let body = format!(
        "<office:spreadsheet><table:table><table:table-row>{}<table:table-cell \
         table:number-columns-repeated=\"2\"/>{}</table:table-row><table:table-row>{}<table:covered-table-cell/>\
         <table:table-cell/>{}</table:table-row></table:table></office:spreadsheet>",
        cell("Họ tên"),
        cell("Số CMND"),
        cell("Lò A"),
        cell("012345678"),
    );
    assert_eq!(found(ODS, &package(&[("content.xml", &body)])), [(IdentityNumber, 1, 0)]);
    assert_eq!(found("text/plain", "Gọi anh Ba\n0912 345 678".as_bytes()), [(Phone, 1, 0)]);
    assert_eq!(
        found("text/csv", "Tên,Ngày sinh\n\"A\",12/03/1990".as_bytes()),
        [(BirthDate, 1, 0)]
    );
    assert_eq!(found("image/png", b"0912 345 678"), []);
}

fn object(number: u32, value: &str) -> String {
    format!("{number} 0 obj\n{value}\nendobj\n")
}

fn stream(number: u32, about: &str, data: &[u8]) -> Vec<u8> {
    let data = compress_to_vec_zlib(data, 6);
    let head =
        format!("{number} 0 obj\n<</Filter/FlateDecode{about}/Length {}>>\nstream\n", data.len());
    [head.as_bytes(), &data, b"\nendstream\nendobj\n"].concat()
}

/// A PDF of two pages with these operators; `F1` is a Latin font, `F2` one that only its map explains.
fn pdf(first: &str, second: &str) -> Vec<u8> {
    let map = "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0010> <0019> <0030> \
        endbfrange 2 beginbfchar <0001> <0043> <0002> <00200110> endbfchar";
    let packed = "3 0 4 26 <</Type/Page/Contents 7 0 R>> <</Type/Page/Contents[8 0 R]>>";
    let texts = [
        object(1, "<</Type /Catalog /Pages 2 0 R>>"),
        object(2, "<</Type/Pages/Kids[3 0 R 4 0 R]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>"),
        object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"),
        object(
            6,
            "<</Type/Font/Subtype/Type0/ToUnicode 9 0 R/DescendantFonts[<</DW 500/W[1[600 700] 16 25 500]>>]>>",
        ),
    ];
    let first_at = packed.find("<<").expect("an object");
    let second_at = packed[first_at..].find(" <</Type/Page/Contents[").expect("another") + 1;
    let packed = format!("3 0 4 {second_at} {}", &packed[first_at..]);
    let first_at = packed.find("<<").expect("an object");
    [
        b"%PDF-1.7\n".to_vec(),
        texts.concat().into_bytes(),
        stream(7, "", first.as_bytes()),
        stream(8, "", second.as_bytes()),
        stream(9, "", map.as_bytes()),
        stream(10, &format!("/Type/ObjStm/N 2/First {first_at}"), packed.as_bytes()),
        b"trailer<</Root 1 0 R>>\n%%EOF".to_vec(),
    ]
    .concat()
}

#[test]
fn a_pdf_is_read_by_what_its_fonts_say() {
    let first = "BT /F1 12 Tf 72 700 Td (Lien he \\(anh\\) B) Tj (a 09) Tj [(12) -20 (345) 10 (678)] TJ \
        0 -20 Td (Dong hai) Tj ET";
    let second = "q 1 0 0 -1 0 800 cm BT /F2 12 Tf 1 0 0 -1 72 100 Tm <00010001> Tj <00010002> Tj \
        [<0010001700190012> -600 <0010> 0 <0013>] TJ ET Q";
    let told = lines(PDF, &pdf(first, second));
    let told: Vec<_> = told.iter().map(|line| (line.page, line.text.as_str())).collect();
    let expected = [(1, "Lien he (anh) Ba 0912345678"), (1, "Dong hai"), (2, "CCC Đ0792 03")];
    assert_eq!(told, expected);
    assert_eq!(found(PDF, &pdf(first, second)), [(Phone, 1, 1)]);
}

#[test]
fn columns_of_a_pdf_speak_for_their_cells() {
    let table = "BT /F1 10 Tf 50 700 Td (Ho ten) Tj 200 0 Td (Ngay sinh) Tj 100 0 Td (Ngay ky) Tj \
        -300 -20 Td (Lo A) Tj 200 0 Td (12/03/1990) Tj 100 0 Td (13/03/2026) Tj ET";
    let texts = texts(PDF, &pdf(table, ""));
    let expected = ["Ho ten Ngay sinh Ngay ky", "Ngay sinh: 12/03/1990", "Lo A 13/03/2026"];
    assert_eq!(texts, expected);
}

#[test]
fn what_is_broken_is_read_as_far_as_it_goes() {
    let whole =
        pdf("BT /F1 12 Tf (079203001234) Tj ET", "BI /W 1 ID \u{1}( EI BT /F1 9 Tf (sau) Tj ET");
    assert_eq!(texts(PDF, &whole), ["079203001234", "sau"]);
    let book = package(&[("word/document.xml", "<w:p><w:t>079203001234</w:t></w:p>")]);
    for end in 0..whole.len() {
        lines(PDF, &whole[..end]);
    }
    for end in 0..book.len() {
        lines(WORD, &book[..end]);
    }
    let odd = [
        "<w:p><w:t",
        "</w:tc></w:tr></w:tbl>",
        "<w:tc a='>",
        "<!-- <![CDATA[",
        "&#x110000;<a b=\"é",
    ];
    for text in odd {
        lines(WORD, &package(&[("word/document.xml", text)]));
    }
    let nested = |open: &str| [b"1 0 obj".to_vec(), open.repeat(100_000).into_bytes()].concat();
    for open in ["[", "<<", "<</A", "(", "q ", "1 0 obj "] {
        lines(PDF, &nested(open));
    }
    let own = "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]>> endobj 1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj";
    assert_eq!(lines(PDF, own.as_bytes()), []);
    assert_eq!(lines(PDF, &[whole.as_slice(), b"trailer<</Encrypt 5 0 R>>"].concat()), []);
    // Whatever is changed on the way, it comes to its end.
    let mut seed = 7_u32;
    for _ in 0..300 {
        let mut bytes = whole.clone();
        for _ in 0..6 {
            seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
            let at = (seed >> 8) as usize % bytes.len();
            bytes[at] = (seed >> 16) as u8;
        }
        lines(PDF, &bytes);
    }
}
