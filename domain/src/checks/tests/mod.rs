use super::*;
use ProblemKind::*;

mod layout;
mod personal;
mod unmarked;
mod wording;

/// The kinds found in a body, in order.
fn kinds(html: &str) -> Vec<ProblemKind> {
    check(&Draft { title: "Tiêu đề", body: html, ..Draft::default() })
        .into_iter()
        .map(|problem| problem.kind)
        .collect()
}

/// The kinds found in a sentence that stands in a paragraph.
fn in_paragraph(sentence: &str) -> Vec<ProblemKind> {
    kinds(&format!("<p>{sentence}</p>"))
}

#[test]
fn a_good_text_has_no_problem() {
    let body = "<p>UBND xã Hòa Bình thông báo lịch tiếp công dân.</p><h2>Thời gian</h2>\
        <p>Sáng thứ Năm, ngày 12/03/2026.</p><h3>Địa điểm</h3><ul><li>Trụ sở UBND xã</li></ul>\
        <table><tr><th>STT</th><th>Nội dung</th></tr><tr><td>1</td><td>Đất đai</td></tr></table>\
        <figure><img src=\"/a\" alt=\"Cổng trụ sở\"><figcaption>Trụ sở</figcaption></figure>";
    let documents = [Attached { name: "Lịch.pdf", scanned: false, traces: &[] }];
    let lead = Some("Lịch tiếp công dân tháng 3.");
    let draft = Draft {
        title: "Lịch tiếp công dân tháng 3/2026",
        lead,
        body,
        fields: &[],
        documents: &documents,
    };
    assert_eq!(check(&draft), []);
}

#[test]
fn places_lead_back_to_the_text() {
    let found = traces([(1, "Danh sách"), (2, "1. Lê An, CCCD 079203001234")]);
    let fields = [("agenda[1].title".to_owned(), "Gọi bà Tư 0912 345 679 nhé".to_owned())];
    let documents = [
        Attached { name: "Danh sách.pdf", scanned: false, traces: &found },
        Attached { name: "Quét.pdf", scanned: true, traces: &[] },
    ];
    let draft = Draft {
        title: "THÔNG BÁO TUYỂN DỤNG",
        lead: Some(" "),
        body: "<h2>A</h2><p>Được</p><img src=\"/cau\"><p>Gọi anh Ba 0912 345 678 nhé</p>",
        fields: &fields,
        documents: &documents,
    };
    let problems = check(&draft);
    let places: Vec<_> = problems
        .iter()
        .map(|problem| {
            (problem.kind, problem.at.field.as_str(), problem.at.block, problem.at.excerpt.as_str())
        })
        .collect();
    let expected = [
        (Capitals, "title", 0, "THÔNG BÁO TUYỂN DỤNG"),
        (MissingLead, "lead", 0, ""),
        (MissingAlt, "body", 2, "/cau"),
        (Phone, "body", 3, "Gọi anh Ba 0912 345 678 nhé"),
        (Phone, "agenda[1].title", 0, "Gọi bà Tư 0912 345 679 nhé"),
        (IdentityNumber, "Danh sách.pdf", 2, "1. Lê An, CCCD ••••••••••34"),
        (NoTextLayer, "Quét.pdf", 0, ""),
    ];
    assert_eq!(places, expected);
    let stops = problems.iter().filter(|problem| problem.severity == Severity::Stops);
    assert_eq!(stops.map(|problem| problem.kind).collect::<Vec<_>>(), [MissingAlt]);
}

#[test]
fn excerpts_are_cut_between_words() {
    let body = format!("<p>{}0912345678 {}</p>", "một hai ".repeat(20), "ba bốn ".repeat(20));
    let problems = check(&Draft { title: "A", body: &body, ..Draft::default() });
    let excerpt = &problems[0].at.excerpt;
    assert_eq!(excerpt, "…hai một hai một hai một hai 0912345678 ba bốn ba bốn ba bốn ba bốn…");
    assert!(redact(excerpt).contains("••••••••78"));
}

#[test]
fn every_kind_says_what_to_do() {
    for kind in [
        MissingLead,
        MissingAlt,
        EmptyHeading,
        HeadingJump,
        FakeHeading,
        TableWithoutHeader,
        LongParagraph,
        Capitals,
        Unmarked,
        DoubleSigns,
        RawAddress,
        VagueLink,
        NoTextLayer,
        IdentityNumber,
        Phone,
        OfficePhone,
        BirthDate,
        BankAccount,
        PersonalMail,
    ] {
        let sentence = kind.sentence();
        assert!(sentence.contains("Hãy") || sentence.contains("hãy"), "{sentence}");
        assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
    }
}

#[test]
fn problems_travel_as_json() {
    let problems = check(&Draft { title: "A", body: "<img src=x>", ..Draft::default() });
    let json = serde_json::to_string(&problems).expect("JSON");
    assert!(json.contains("\"missing_alt\"") && json.contains("\"stops\""), "{json}");
    assert_eq!(serde_json::from_str::<Vec<Problem>>(&json).expect("JSON"), problems);
}
