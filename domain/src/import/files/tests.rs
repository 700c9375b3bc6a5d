use super::*;

fn file(name: &str, bytes: &[u8]) -> File {
    File { name: name.to_owned(), bytes: bytes.to_vec() }
}

#[test]
fn names_fit_to_be_saved() {
    let table = [
        ("qd-118.pdf", "qd-118.pdf"),
        ("../../x", "x"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("Quye\u{302}\u{301}t định.pdf", "Quyết định.pdf"),
        ("a\0b\u{7}c\n.pdf", "abc.pdf"),
        ("anh\u{202e}gpj.png", "anhgpj.png"),
        ("a:b*c?d\"e<f>g|h.doc", "a-b-c-d-e-f-g-h.doc"),
        ("  nhiều   khoảng .pdf", "nhiều khoảng.pdf"),
        (".pdf", "pdf"),
        ("...", "tep"),
        ("a.pdf. .", "a.pdf"),
        ("a.exe \u{2028}", "a.exe"),
        ("a...pdf", "a.pdf"),
        ("CON.pdf", "tep-CON.pdf"),
        ("nul .tar.zip", "tep-nul .tar.zip"),
        ("Com1.txt", "tep-Com1.txt"),
        ("lpt³.txt", "tep-lpt³.txt"),
        ("aux", "tep-aux"),
        ("con tàu.pdf", "con tàu.pdf"),
        ("com10.pdf", "com10.pdf"),
        ("C:\\fakepath\\đơn.pdf", "đơn.pdf"),
        ("a\u{61c}\u{2067}b\u{e0041}.png", "ab.png"),
        ("/etc/passwd\0.pdf", "passwd.pdf"),
        ("%2e%2e%2fa.pdf", "%2e%2e%2fa.pdf"),
        ("", "tep"),
    ];
    for (name, expected) in table {
        assert_eq!(tidied(name), expected, "{name:?}");
    }
    let long = tidied(&format!("{}.pdf", "ộ".repeat(400)));
    assert!(long.len() <= 200 && long.ends_with("ộ.pdf"), "{long}");
    for name in [&long, "tep-CON.pdf"] {
        assert_eq!(&tidied(name), name, "clean stays clean");
    }
    assert_eq!(stem("Quyết định 118.2026.pdf"), "Quyết định 118.2026");
}

#[test]
fn names_somebody_chose() {
    assert_eq!(clean_name("..\\Thông báo.PDF").as_deref(), Ok("Thông báo.PDF"));
    assert_eq!(clean_name("2026.pdf").as_deref(), Ok("2026.pdf"));
    for name in ["", "..", "/", "\u{202e}", "???.pdf", "🙂.png", " . "] {
        let reason = clean_name(name).expect_err(name);
        assert!(reason.contains("hãy đặt lại tên"), "{reason}");
    }
}

#[test]
fn types_are_told_from_the_bytes() {
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest";
    let table: [(&str, &[u8], &str); 11] = [
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("A.PDF", b"%PDF-1.7", "application/pdf"),
        ("a.doc", ole, "application/msword"),
        ("a.xls", ole, "application/vnd.ms-excel"),
        ("a.png", b"\x89PNG\r\n\x1A\n", "image/png"),
        ("a.jpeg", b"\xFF\xD8\xFF\xE0", "image/jpeg"),
        ("a.gif", b"GIF89a", "image/gif"),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        ("a.avif", b"\0\0\0\x1cftypavif", "image/avif"),
        ("a.txt", "chữ thường\n".as_bytes(), "text/plain"),
        ("a.csv", "\u{feff}sbd;điểm\n1;5\n".as_bytes(), "text/csv"),
    ];
    for (name, bytes, media) in table {
        assert_eq!(media_type(&file(name, bytes)).map(|kind| kind.media), Ok(media), "{name}");
    }
}

#[test]
fn what_is_refused_and_why() {
    let table: [(&str, &[u8], &str); 18] = [
        ("a.pdf", b"MZ\x90\0", "chương trình Windows"),
        ("a.pdf", b"\x7FELF\x02", "chương trình Linux"),
        ("a.pdf", b"<!DOCTYPE html><html>", "trang HTML"),
        ("a.pdf", b"\x89PNG\r\n\x1A\n", "image/png"),
        ("a.pdf", b"xin", "chữ thường"),
        ("a.txt", b"#!/bin/sh\n", "tập lệnh"),
        ("a.txt", b"<html><script>", "trang HTML"),
        ("a.txt", b"a\0b", "chữ thường"),
        ("a.csv", b"\xFF\xFEa\0", "UTF-16"),
        ("a.csv", b"m\xE0", "UTF-8"),
        ("a.docx", b"PK\x03\x04 word/document.xml", "cắt cụt"),
        ("a.exe", b"MZ", "chương trình"),
        ("a.js", b"alert(1)", "chương trình"),
        ("a.svg", b"<svg/>", "SVG"),
        ("a.html", b"<p>", "in ra PDF"),
        ("a.docm", b"PK\x03\x04", "macro"),
        ("a.rar", b"Rar!", "ZIP"),
        ("a", b"%PDF-", "phần mở rộng"),
    ];
    for (name, bytes, said) in table {
        let reason = media_type(&file(name, bytes)).expect_err(name);
        assert!(reason.contains(said), "{name}: {reason}");
    }
}

#[test]
fn files_are_found_by_name_alone() {
    let files = [file("tho\u{302}ng.pdf", b"%PDF-"), file("x", b"")];
    assert!(beside("thông.pdf", &files).is_ok() && beside("./thông.pdf", &files).is_ok());
    for name in ["../../x", "/x", "a\\x", "y", "", "tho"] {
        assert!(beside(name, &files).is_err(), "{name}");
    }
    let reason = beside("THÔNG.pdf", &files).expect_err("another case");
    assert!(reason.contains("chữ hoa"), "{reason}");
    assert!(measured(&files[0]).is_ok() && measured(&files[1]).is_err());
    assert!(measured(&file("a", &vec![0; LARGEST + 1])).is_err());
}

#[test]
fn digests_are_sha_256() {
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(digest(b"abc"), known);
}
