use super::*;
use crate::{
    import::{Entry, Refused, read},
    tallies::Opening,
};

fn parsed(name: &str, text: &str) -> (Vec<Item>, Vec<Refused>, Vec<String>) {
    let file = |name: &str, bytes: &[u8]| File { name: name.to_owned(), bytes: bytes.to_vec() };
    let beside = [
        file("qd-118.pdf", b"%PDF-1.7 one"),
        file("tho\u{302}ng ba\u{301}o.pdf", b"%PDF-1.7 two"),
        file("gia.pdf", b"\x7FELF"),
        file("rong.pdf", b""),
    ];
    let today = Moment::in_vietnam(2026, 11, 23, 12, 0).expect("a real minute");
    let parsed = read(&file(name, text.as_bytes()), &beside, 1, today);
    (parsed.items, parsed.refused, parsed.notes)
}

fn entry(text: &str) -> Entry {
    let (items, refused, _) = parsed("a.md", text);
    assert_eq!(refused, [], "{text}");
    match items.into_iter().next() {
        Some(Item::Posting(entry)) => *entry,
        other => panic!("a posting: {other:?}"),
    }
}

/// The first example of each kind in `docs/import.md`, so that the page stays true.
fn documented(heading: &str) -> String {
    let page = include_str!("../../../../docs/import.md");
    let part = page.split_once(heading).expect("the heading").1;
    let block = part.split("```").nth(1).expect("an example");
    block.trim_start_matches('\n').to_owned()
}

#[test]
fn the_documented_notice_and_board_are_taken() {
    let text = documented("### A notice").replace("tb-52.pdf", "qd-118.pdf");
    let notice = entry(&text);
    assert_eq!(notice.kind, Kind::Notice);
    assert_eq!(notice.opening, Opening { views: 890, ..Opening::default() });
    assert_eq!(notice.documents[0].opening.downloads, 252);
    assert_eq!(notice.documents[0].title, "qd-118");
    let (items, refused, _) = parsed("board.md", &documented("### The board"));
    assert_eq!(refused, []);
    let Some(Item::Board(board)) = items.into_iter().next() else { panic!("a board") };
    assert_eq!(board.profile.name, "Trang thông tin điện tử xã Bản Liền Sơn");
    assert_eq!(board.about, "<p>Bài giới thiệu, hiện ở /gioi-thieu.</p>");
}

#[test]
fn the_documented_article_is_taken() {
    let text = documented("### An article");
    let text = text.split("![").next().expect("a part before the picture");
    let article = entry(text);
    assert_eq!(article.slug.as_str(), "cau-ba-lang-thong-xe-sau-muoi-mot-thang-thi-cong");
    let key = "article|cau ba lang thong xe sau muoi mot thang thi cong|2026-10-03T07:30:00+07:00";
    assert_eq!(article.key, key);
    assert_eq!(
        article.source.and_then(|source| source.url).as_deref(),
        Some("https://example.org/cau-ba-lang")
    );
    let document = &article.documents[0];
    assert_eq!((&*document.signed, &*document.media_type), ("28/09/2026", "application/pdf"));
    assert_eq!(document.digest.len(), 64);
}

#[test]
fn a_given_slug_is_the_key() {
    let article = entry(
        "+++\nkind = \"article\"\ntitle = \"A\"\nslug = \"b-c\"\ndate = 2026-10-03T07:30:00+07:00\n+++\nx",
    );
    assert_eq!((article.key.as_str(), article.slug.as_str()), ("slug:article/b-c", "b-c"));
    assert_eq!(article.posted.map(Moment::short).as_deref(), Some("07:30, 03/10/2026"));
    let html = parsed("a.html", "+++\nkind = \"notice\"\ntitle = \"A\"\n+++\n<b>x</b>").0;
    assert!(matches!(&html[0], Item::Posting(entry) if entry.body == "<p><strong>x</strong></p>"));
}

/// Every bad field, alone in an otherwise good article: its line, its name, what is said.
#[test]
fn each_bad_field_is_refused_in_its_place() {
    let table = [
        ("titel = \"x\"", "titel", "title"),
        ("hoho = 1", "hoho", "Không có mục"),
        ("date = \"31/02/2026\"", "date", "Không hiểu ngày"),
        ("date = 5", "date", "Không hiểu ngày"),
        ("updated = \"mai\"", "updated", "Không hiểu ngày"),
        ("slug = \"Có Dấu\"", "slug", "Địa chỉ chỉ gồm"),
        ("slug = 5", "slug", "dấu ngoặc kép"),
        ("lead = [\"a\"]", "lead", "dấu ngoặc kép"),
        ("featured = \"true\"", "featured", "true hoặc false"),
        ("opening = 5", "opening", "bảng"),
        ("opening = { views = -1 }", "opening.views", "không âm"),
        ("opening = { views = 1.5 }", "opening.views", "không âm"),
        ("opening = { views = \"5\" }", "opening.views", "không âm"),
        ("opening = { views = 99999999999999999999 }", "opening.views", "không âm"),
        ("opening = { points = 6, votes = 1 }", "opening.points", "không thể"),
        ("opening = { points = 1, votes = 2 }", "opening.points", "không thể"),
        ("opening = { likes = 1 }", "opening.likes", "Không có mục"),
        ("source = { url = \"javascript:x\" }", "source.url", "https://"),
        ("source = { }", "source.name", "name hoặc url"),
        ("withdrawn = { since = \"2026-01-01\" }", "withdrawn.why", "Thiếu why"),
        ("withdrawn = { why = \"a\" }", "withdrawn.since", "Thiếu since"),
        ("documents = [{ file = \"../qd-118.pdf\" }]", "documents[1].file", "thư mục"),
        ("documents = [{ file = \"khong.pdf\" }]", "documents[1].file", "Không thấy tệp"),
        ("documents = [{ file = \"gia.pdf\" }]", "documents[1].file", "chương trình Linux"),
        ("documents = [{ file = \"rong.pdf\" }]", "documents[1].file", "trống"),
        ("documents = [{ title = \"x\" }]", "documents[1].file", "Thiếu file"),
        ("documents = [{ file = \"qd-118.pdf\", signed = \"x\" }]", "documents[1].signed", "ngày"),
        (
            "documents = [{ file = \"qd-118.pdf\", opening = { votes = 1 } }]",
            "documents[1].opening.votes",
            "Không có mục",
        ),
        (
            "documents = [{ file = \"qd-118.pdf\" }, { file = \"qd-118.pdf\" }]",
            "documents[2].file",
            "một lần",
        ),
        ("documents = \"qd-118.pdf\"", "documents", "[[documents]]"),
    ];
    for (field, named, said) in table {
        let text = format!("+++\nkind = \"article\"\ntitle = \"A\"\n\n{field}\n+++\nx\n");
        let (items, refused, _) = parsed("a.md", &text);
        assert!(items.is_empty(), "{field}");
        assert_eq!(refused.len(), 1, "{field}: {refused:?}");
        assert_eq!((refused[0].line, refused[0].field.as_str()), (Some(5), named), "{field}");
        assert!(refused[0].reason.contains(said), "{field}: {}", refused[0].reason);
    }
}

#[test]
fn what_is_missing_or_wrong_altogether() {
    let long = format!("title = \"{}\"", "a".repeat(501));
    let table = [
        ("+++\nkind = \"article\"\n", 1, "", "chưa đóng"),
        ("+++\ntitle = \"A\"\n+++\nx", 1, "kind", "Thiếu kind"),
        ("+++\nkind = \"tin\"\ntitle = \"A\"\n+++\nx", 2, "kind", "“tin”"),
        ("+++\nkind = 3\n+++\nx", 2, "kind", "dấu ngoặc kép"),
        ("+++\nkind = \"article\"\n+++\nx", 1, "title", "Thiếu title"),
        ("+++\nkind = \"article\"\ntitle = \" \"\n+++\nx", 3, "title", "Thiếu title"),
        ("+++\nkind = \"article\"\ntitle = \"!!!\"\n+++\nx", 3, "title", "slug"),
        (&format!("+++\nkind = \"article\"\n{long}\n+++\nx"), 3, "title", "501"),
        ("+++\nkind = \"article\"\ntitle = \"A\n+++\nx", 3, "", "TOML"),
        ("+++\nkind = \"article\"\n\ntitle = A\n+++\nx", 4, "", "TOML"),
        ("+++\nkind = \"article\"\ntitle = “Họp”\n+++\nx", 3, "", "không phải ngoặc cong"),
        ("+++\nkind = \"article\"\ntitle = \"Họp \"Nước\" xã\"\n+++\nx", 3, "", "viết là \\\""),
        ("+++\nkind = \"article\"\ntitle: A\n+++\nx", 3, "", "tên = "),
        ("+++\nkind = \"article\"\nkind = \"article\"\n+++\nx", 3, "", "hai lần"),
        ("+++\nkind = \"article\"\ntitle = \"A\"\n+++\n\n", 5, "body", "chưa có nội dung"),
        ("+++\nkind = \"article\"\ntitle = \"A\"\n+++\n![](a.png)", 5, "body", "Không thấy"),
        (
            "+++\nkind = \"notice\"\ntitle = \"A\"\nfeatured = true\n+++\nx",
            4,
            "featured",
            "Không có",
        ),
        ("+++\nkind = \"board\"\n+++\nx", 1, "name", "Thiếu name"),
        ("+++\nkind = \"board\"\nname = \"A\"\nemail = \"a\"\n+++\nx", 4, "email", "dạng"),
        (
            "+++\nkind = \"board\"\nname = \"A\"\n[english]\nnam = \"x\"\n+++\nx",
            5,
            "english.nam",
            "Không có",
        ),
        (
            "+++\nkind = \"article\"\ntitle = \"A\"\ndate = \"2026-02-01\"\nexpires = \"2026-01-01\"\n+++\nx",
            5,
            "expires",
            "phải sau",
        ),
    ];
    for (text, line, field, said) in table {
        let (items, refused, _) = parsed("a.md", text);
        assert!(items.is_empty() && !refused.is_empty(), "{text}");
        assert_eq!(
            (refused[0].line, refused[0].field.as_str()),
            (Some(line), field),
            "{text}: {refused:?}"
        );
        assert!(refused[0].reason.contains(said), "{text}: {}", refused[0].reason);
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let text = "+++\nkind = \"article\"\ndate = \"x\"\nhaha = 1\n[opening]\nviews = -1\n[[documents]]\nfile = \"no.pdf\"\n+++\n![](a.png)\n";
    let (_, refused, _) = parsed("a.md", text);
    let places: Vec<(Option<u32>, &str)> =
        refused.iter().map(|refused| (refused.line, refused.field.as_str())).collect();
    for place in [
        (1, "title"),
        (3, "date"),
        (4, "haha"),
        (6, "opening.views"),
        (8, "documents[1].file"),
        (10, "body"),
    ] {
        assert!(places.contains(&(Some(place.0), place.1)), "{place:?} in {places:?}");
    }
}

#[test]
fn text_is_tidied_and_names_are_found_in_either_form() {
    let text = "+++\nkind = \"notice\"\ntitle = \"  Thô\u{a0}ng   ba\u{301}o Ðà \"\n[[documents]]\nfile = \"thông báo.pdf\"\n+++\n";
    let notice = entry(text);
    assert_eq!(notice.title, "Thô ng báo Đà");
    assert_eq!(notice.documents[0].file_name, "thông báo.pdf");
}

#[test]
fn a_withdrawn_posting_needs_no_body() {
    let text = "+++\nkind = \"article\"\ntitle = \"A\"\n[withdrawn]\nsince = \"2026-10-01\"\nwhy = \"Đăng nhầm\"\n+++\n";
    assert_eq!(entry(text).withdrawn.map(|withdrawn| withdrawn.why).as_deref(), Some("Đăng nhầm"));
}

#[test]
fn notes_for_what_is_harmless() {
    let (_, refused, notes) = parsed(
        "a.md",
        "+++\nkind = \"notice\"\ntitle = \"A\"\ncategory = \"B\"\ndate = \"2027-01-01\"\n+++\nx",
    );
    assert_eq!(refused, []);
    assert!(notes.iter().any(|note| note.contains("category")), "{notes:?}");
    assert!(notes.iter().any(|note| note.contains("giữ kín")), "{notes:?}");
}
