use miniz_oxide::deflate::compress_to_vec_zlib;

use super::*;

const PARAGRAPH: &[u8] =
    b"BT /F1 12 Tf 72 720 Td (Uy ban nhan dan xa thong bao ve viec niem yet) Tj T* \
    [(danh sach cu tri \\(so 5\\)) -20 (tai tru so tu ngay 3 den ngay 9 va tren trang)] TJ ET";
const SCAN: &[u8] = b"q 595 0 0 842 0 0 cm /Im0 Do Q BT /F1 9 Tf 500 20 Td (Trang 1/3) Tj ET";

fn stream(about: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("7 0 obj\n<<{about}/Length {}>>\nstream\r\n", data.len());
    [head.as_bytes(), data, b"\nendstream\nendobj\n"].concat()
}

fn flate(about: &str, content: &[u8]) -> Vec<u8> {
    stream(&format!("/Filter/FlateDecode{about}"), &compress_to_vec_zlib(content, 6))
}

fn pdf(parts: &[Vec<u8>]) -> Vec<u8> {
    let image = stream(
        "/Type/XObject/Subtype/Image/Width 9/Filter/DCTDecode",
        &[PARAGRAPH, b"endstream"].concat(),
    );
    let font = stream("/Length1 900", PARAGRAPH);
    [
        &b"%PDF-1.7\n1 0 obj<</Title(A stream\nof words)>>endobj\n"[..],
        &image,
        &font,
        &parts.concat(),
        b"trailer<<>>\n%%EOF",
    ]
    .concat()
}

#[test]
fn text_is_told_from_pictures_of_it() {
    let hex = [&b"BT <"[..], &b"0041".repeat(60), b"> Tj ET"].concat();
    let unseen = [b"BT 3 Tr ", &PARAGRAPH[3..]].concat();
    let seal = [PARAGRAPH, PARAGRAPH].concat();
    let wrapped = PARAGRAPH.repeat(6);
    let late = [flate("", SCAN), flate("", SCAN), flate("", PARAGRAPH)].concat();
    let indirect =
        String::from_utf8_lossy(&stream("", PARAGRAPH)).replace("/Length ", "/Length 8 0 R /L ");
    let table = [
        ("as it is", stream("", PARAGRAPH), true),
        ("deflated", flate("", PARAGRAPH), true),
        ("with parameters", flate("/DecodeParms<</Predictor 1>>", PARAGRAPH), true),
        ("two-byte codes", flate("", &hex), true),
        ("recognised behind the scan", flate("", &unseen), true),
        ("the third page", late, true),
        ("a length elsewhere", indirect.into_bytes(), true),
        ("a page within a form", flate("/Type/XObject/Subtype/Form", &wrapped), true),
        ("scanned", flate("", SCAN), false),
        ("scanned, with a seal", [flate("", SCAN), flate("/Subtype /Form", &seal)].concat(), false),
        ("stamped on every page", flate("", SCAN).repeat(60), false),
        ("words not shown", flate("", &PARAGRAPH[2..]), false),
        ("another filter", stream("/Filter[/ASCII85Decode/FlateDecode]", PARAGRAPH), false),
        ("metadata", stream("/Type/Metadata", PARAGRAPH), false),
        ("nothing", Vec::new(), false),
    ];
    for (called, part, has) in table {
        assert_eq!(pdf_has_text(&pdf(&[part])), has, "{called}");
    }
}

#[test]
fn encrypted_ones_are_judged_by_their_fonts() {
    let locked =
        |about: &str| [stream(about, b"\x8a\x11"), b"trailer<</Encrypt 5 0 R>>".to_vec()].concat();
    assert!(pdf_has_text(&locked("/Length1 900")) && pdf_has_text(&locked("/Subtype/Type1C")));
    assert!(!pdf_has_text(&locked("/Width 9")));
}

#[test]
fn broken_ones_are_read_as_far_as_they_go() {
    let whole = pdf(&[flate("", &PARAGRAPH.repeat(40))]);
    for end in 0..whole.len() {
        pdf_has_text(&whole[..end]);
    }
    assert!(pdf_has_text(&whole[..whole.len() - 60]), "cut within its trailer");
    let odd: [&[u8]; 6] = [
        b"",
        b">>stream",
        b">>stream\n",
        b"<</Length 99999999999999999999>>stream\n(",
        b">>stream\r",
        b"stream",
    ];
    for bytes in odd {
        assert!(!pdf_has_text(bytes), "{bytes:?}");
    }
    let bomb = flate("", &vec![b' '; 8 << 20]);
    assert!(!pdf_has_text(&bomb.repeat(200)), "stops at its budget");
}
