//! Files told from their first and last bytes.

use super::*;

/// A ZIP of stored entries, each with its content.
fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in entries {
        let at = bytes.len() as u32;
        let sizes = [(content.len() as u32).to_le_bytes(); 2].concat();
        let names = [(name.len() as u16).to_le_bytes(), [0; 2]].concat();
        bytes.extend(
            [
                b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0",
                &sizes[..],
                &names,
                name.as_bytes(),
                content,
            ]
            .concat(),
        );
        directory.extend(
            [b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", &sizes[..], &names, &[0; 10]]
                .concat(),
        );
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, size, count) = (bytes.len() as u32, directory.len() as u32, entries.len() as u16);
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count.to_le_bytes(), count.to_le_bytes()].concat());
    bytes.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
    bytes.extend([0; 2]);
    bytes
}

/// As an upload is judged: by its ends only.
fn judged(name: &str, bytes: &[u8]) -> Result<&'static str, String> {
    const PART: usize = 64 << 10;
    let (head, tail) =
        (&bytes[..bytes.len().min(PART)], &bytes[bytes.len().saturating_sub(PART)..]);
    sniffed(name, head, tail).map(|kind| kind.extension)
}

fn office(main: &str) -> Vec<u8> {
    zip(&[("[Content_Types].xml", b"<Types/>"), ("_rels/.rels", b"<R/>"), (main, &[b'x'; 200_000])])
}

fn odf(kind: &str) -> Vec<u8> {
    let media = format!("application/vnd.oasis.opendocument.{kind}");
    zip(&[("mimetype", media.as_bytes()), ("Scripts/", b""), ("content.xml", &[b'x'; 200_000])])
}

#[test]
fn containers_are_told_by_their_entries() {
    let table = [
        ("a.docx", office("word/document.xml"), "docx"),
        ("a.docx", office("word/document2.xml"), "docx"),
        ("a.xlsx", office("xl\\workbook.xml"), "xlsx"),
        ("Bài giảng.PPTX", office("ppt/presentation.xml"), "pptx"),
        ("a.odt", odf("text"), "odt"),
        ("a.ods", odf("spreadsheet"), "ods"),
        ("a.odp", odf("presentation"), "odp"),
        ("a.zip", office("word/document.xml"), "zip"),
        ("a.zip", zip(&[("thư mục.exe/", b""), ("thư mục.exe/đơn.pdf", b"%PDF-")]), "zip"),
        (
            "a.zip",
            [
                zip(&[("a.txt", b"a")])[..].strip_suffix(b"\0\0").expect("no comment"),
                b"\x03\0PK\x05",
            ]
            .concat(),
            "zip",
        ),
    ];
    for (name, bytes, kind) in table {
        assert_eq!(judged(name, &bytes), Ok(kind), "{name}");
    }
}

#[test]
fn containers_refused_and_why() {
    let wrong = "không đúng loại";
    let mut longer = zip(&[("a.txt", b"a")]);
    longer.extend(b"MZ");
    let mut counted = zip(&[("a.txt", b"a"), ("b.exe", b"MZ")]);
    let at = counted.len() - 22;
    counted[at + 10] = 1;
    let many: Vec<String> =
        (0..1_200).map(|number| format!("thư mục/tệp số {number}.txt")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let table = [
        ("a.docx", office("xl/workbook.xml"), wrong),
        ("a.xlsx", odf("spreadsheet"), wrong),
        ("a.docx", zip(&[("word/document.bin", b"")]), wrong),
        ("a.odt", odf("spreadsheet"), wrong),
        ("a.odt", odf("text-template"), wrong),
        ("a.odt", zip(&[("content.xml", b"application/vnd.oasis.opendocument.text")]), wrong),
        ("a.docx", zip(&[("word/document.xml", b""), ("word/vbaProject.bin", b"")]), "macro"),
        ("a.zip", zip(&[("xl/VBAPROJECT.BIN", b"")]), "macro"),
        ("a.zip", zip(&[("sổ/tính.xlsm", b"")]), "macro (“sổ/tính.xlsm”)"),
        (
            "a.odt",
            zip(&[
                ("mimetype", b"application/vnd.oasis.opendocument.text"),
                ("Basic/Standard/M.xml", b""),
            ]),
            "macro",
        ),
        ("a.zip", longer, "cắt cụt"),
        ("a.zip", office("word/document.xml")[..25_000].to_vec(), "cắt cụt"),
        ("a.zip", counted, "mục lục hỏng"),
        ("a.zip", zip(&many), "quá nhiều tệp"),
        ("a.zip", b"PK\x03\x04".to_vec(), "cắt cụt"),
    ];
    for (name, bytes, said) in table {
        let reason = judged(name, &bytes).expect_err(name);
        assert!(reason.contains(said) && reason.contains("hãy"), "{name}: {reason}");
    }
}

#[test]
fn programs_in_a_zip_are_named() {
    let programs = [
        "setup.exe",
        "x/y/SETUP.EXE",
        "a.dll",
        "a.bat",
        "a.cmd",
        "a.js",
        "a.vbs",
        "a.ps1",
        "a.scr",
        "a.jar",
        "a.msi",
        "a.lnk",
        "a.hta",
        "a.pdf.exe",
        "a.exe.",
        "a.exe ",
        "a\\b.com",
        "a\u{202e}fdp.exe",
        "a.e\u{200b}xe",
        "a.sh",
        "a.apk",
    ];
    for program in programs {
        let bytes = zip(&[("đọc tôi.txt", b"a"), (program, b"MZ"), ("b.pdf", b"")]);
        let reason = judged("hồ sơ.zip", &bytes).expect_err(program);
        let said = program.replace('\\', "/");
        assert!(reason.contains(&format!("“{said}”")) && reason.contains("bỏ tệp ấy"), "{reason}");
    }
    for name in ["exe", "an.exe.pdf", "exe.txt", "jsx", "a.json", "sh", ".bat/x.pdf"] {
        assert_eq!(judged("a.zip", &zip(&[(name, b"")])), Ok("zip"), "{name}");
    }
}

#[test]
fn a_wide_directory_is_read_too() {
    let plain = zip(&[("a.txt", b"a"), ("b.js", b"b")]);
    let at = plain.len() - 22;
    let size = u32::from_le_bytes(plain[at + 12..at + 16].try_into().expect("four"));
    let mut bytes = plain[..at].to_vec();
    bytes.extend(
        [
            &b"PK\x06\x06"[..],
            &44_u64.to_le_bytes(),
            &[0; 12],
            &2_u64.to_le_bytes(),
            &2_u64.to_le_bytes(),
        ]
        .concat(),
    );
    bytes.extend([u64::from(size).to_le_bytes(), [0; 8]].concat());
    bytes.extend([&b"PK\x06\x07"[..], &[0; 16]].concat());
    bytes.extend([&b"PK\x05\x06\0\0\0\0"[..], &[255; 12], &[0; 2]].concat());
    let reason = judged("a.zip", &bytes).expect_err("a script");
    assert!(reason.contains("“b.js”"), "{reason}");
}

#[test]
fn pictures_that_are_programs_of_the_browser() {
    let svgs: [&[u8]; 8] = [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\xEF\xBB\xBF<svg onload='x()'/>",
        b"  \n\t<SVG/><svg/>",
        b"<?xml version='1.0'?><svg/>",
        b"\xEF\xBB\xBF\n<?xml version='1.0'?>\n<!-- a --><svg/>",
        b"<!-- a picture -->\n<svg/>",
        b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><svg/>",
        b"\xEF\xBB\xBF<?xml-stylesheet href='a'?><svg/>",
    ];
    for bytes in svgs {
        for name in ["a.png", "a.jpg", "a.webp", "a.pdf", "a.txt", "a.csv"] {
            let reason = judged(name, bytes).expect_err(name);
            assert!(
                reason.contains("SVG") || reason.contains("HTML") || reason.contains("xml"),
                "{name}: {reason}"
            );
        }
        for name in ["a.svg", "a.SVG", "a.svg.", "a.svgz", "a.xml", "a.png.svg", "a.svg\u{202c}"] {
            assert!(judged(name, bytes).is_err(), "{name}");
        }
        assert_eq!(super::kinds::picture_type(bytes), None);
    }
    let svgz = b"\x1F\x8B\x08\0\0\0\0\0\0\x03\xB3\x29\x2E\x4B\xD7\xB7\x03\0";
    for (name, said) in [
        ("a.svgz", "SVG"),
        ("a.png", "gzip"),
        ("a.txt", "gzip"),
        ("a.zip", "gzip"),
        ("a.gz", "ZIP"),
    ] {
        let reason = judged(name, svgz).expect_err(name);
        assert!(reason.contains(said), "{name}: {reason}");
    }
}

#[test]
fn texts_are_read_to_both_ends() {
    let long = "Thông báo về việc niêm yết danh sách cử tri\n".repeat(9_000);
    for start in 0..4 {
        let bytes = [&b"abc"[..start], long.as_bytes()].concat();
        assert_eq!(judged("a.txt", &bytes), Ok("txt"), "a letter cut at {start}");
    }
    let ends: [&[u8]; 4] = [b"\xE1\xBB", b"\0", b"\xFF", b"\x1b[2J"];
    for end in ends {
        let reason = judged("a.csv", &[long.as_bytes(), end].concat()).expect_err("not text");
        assert!(reason.contains("UTF-8"), "{reason}");
    }
    assert_eq!(judged("a.txt", "< 5 điểm: trượt".as_bytes()), Ok("txt"));
    assert!(judged("a.txt", b"").is_err_and(|reason| reason.contains("trống")));
}

#[test]
fn old_office_without_macros() {
    let ole = |inside: &str| {
        let name: Vec<u8> = inside.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 100_000], &name, &[0; 512]].concat()
    };
    assert_eq!(judged("a.doc", &ole("WordDocument")), Ok("doc"));
    for name in ["a.doc", "a.xls", "a.ppt"] {
        let reason = judged(name, &ole("_VBA_PROJECT")).expect_err(name);
        assert!(reason.contains("macro"), "{reason}");
    }
    let reason = judged("a.docx", &ole("EncryptedPackage")).expect_err("locked");
    assert!(reason.contains("có mật khẩu"), "{reason}");
}
