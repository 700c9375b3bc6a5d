//! A page with everything on it; where an article ends, and who signs it.

use super::*;

const WHOLE: &str = include_str!("../../fixtures/page.txt");

#[test]
fn a_page_with_everything_on_it() {
    let (entries, faults) = page(WHOLE);
    assert!(faults.refused.is_empty(), "{faults:?}");
    let [article, notices @ ..] = entries.as_slice() else { panic!("an article first") };
    assert_eq!(article.kind, Kind::Article);
    assert_eq!(article.title, "Ba thôn vùng cao có nước sạch “trước mùa khô”");
    assert_eq!(article.posted.map(Moment::long).as_deref(), Some("Thứ năm, 14/05/2020 16:45"));
    assert_eq!(article.opening, Opening { views: 1312, points: 9, votes: 2, ..Opening::default() });
    assert_eq!(article.byline, "Tẩn Thị Dí - VHTT");
    assert!(article.lead.starts_with("Sau bảy tháng") && article.lead.ends_with("của bản."));
    assert_eq!(article.body.matches("<p>").count(), 2);
    assert_eq!(article.body.matches("<li>").count(), 2);
    for furniture in ["Site", "Click", "lượt", "Zalo", "Hội thi", "Trang"] {
        assert!(!article.body.contains(furniture), "{furniture}: {}", article.body);
    }
    let counts: Vec<(u64, u64)> =
        notices.iter().map(|notice| (notice.opening.views, notice.opening.downloads)).collect();
    assert_eq!(counts, [(61, 17), (1204, 318), (95, 40)]);
    assert!(notices.iter().all(|notice| notice.kind == Kind::Notice && notice.posted.is_none()));
    assert_eq!(
        notices[1].title,
        "Thông báo danh sách thí sinh đủ điều kiện dự tuyển viên chức y tế xã"
    );
    assert!(faults.notes.iter().any(|note| note.contains("Hội thi")), "{:?}", faults.notes);
}

#[test]
fn loading_twice_gives_the_same_keys() {
    let keys = |text: &str| page(text).0.into_iter().map(|entry| entry.key).collect::<Vec<_>>();
    assert_eq!(keys(WHOLE), keys(WHOLE));
    let moved = format!("Trang chủ\n\n{}", WHOLE.replace("  •", "•"));
    assert_eq!(keys(WHOLE), keys(&moved), "furniture makes no other posting");
    assert_eq!(keys(WHOLE)[1].split('|').count(), 3);
}

#[test]
fn ends_of_an_article() {
    for end in [
        "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
        "BÌNH LUẬN",
        "Bình luận (3)",
        "Ý kiến bạn đọc",
        "Tin liên quan",
        "Những tin mới hơn",
        "Những tin cũ hơn:",
        "Tin cùng chuyên mục",
        "Từ khóa: nước, sạch",
        "Tags: a, b",
        "Các tin khác",
    ] {
        let text = format!(
            "Thôn có nước sạch dùng\n03/10/2018\nMột câu.\nHai câu.\n{end}\nSau cùng là câu ba."
        );
        let article = one(&text);
        assert!(!article.body.contains("câu ba"), "{end}: {}", article.body);
        assert!(article.body.contains("Hai câu."), "{end}: {}", article.body);
    }
    let kept = one("Thôn có nước sạch dùng\n03/10/2018\nBình luận về việc này, ông A vui.\nHai.");
    assert!(kept.body.contains("ông A vui") || kept.lead.contains("ông A vui"));
}

#[test]
fn bylines_and_sources() {
    let table = [
        ("Tác giả bài viết: Lò Mai", "Lò Mai", None),
        ("Tác giả: Lò Mai - VHTT", "Lò Mai - VHTT", None),
        ("Bài, ảnh: Lò Mai", "Lò Mai", None),
        ("Tin, ảnh: Lò Mai", "Lò Mai", None),
        ("Bài và ảnh: Lò Mai", "Lò Mai", None),
        ("Th. Mây", "Th. Mây", None),
        ("TẨN THỊ DÍ", "TẨN THỊ DÍ", None),
        ("PV", "PV", None),
        ("(Lò Mai)", "Lò Mai", None),
        ("Nguồn: https://example.org/a", "", Some(("https://example.org/a", true))),
        ("Nguồn tin: Đài xã", "", Some(("Đài xã", false))),
        ("Nguồn: Đài xã (https://example.org/a)", "", Some(("Đài xã", true))),
        ("Theo Báo Sơn Khê", "", Some(("Báo Sơn Khê", false))),
        ("Theo: Báo Sơn Khê", "", Some(("Báo Sơn Khê", false))),
        ("Ảnh: Lò Mai", "", None),
        ("Đây là câu cuối.", "", None),
        ("Ba điều cần nhớ", "", None),
    ];
    for (line, byline, source) in table {
        let article =
            one(&format!("Thôn có nước sạch dùng\n03/10/2018\nMột câu đầu.\nHai câu.\n{line}"));
        assert_eq!(article.byline, byline, "{line}");
        let given =
            article.source.as_ref().map(|source| (source.name.as_str(), source.url.is_some()));
        assert_eq!(given, source, "{line}");
        let text = byline.is_empty() && source.is_none();
        assert_eq!(article.body.contains(line), text, "{line}: {}", article.body);
    }
}

#[test]
fn markup_in_a_page_is_text() {
    let article =
        one("Tin <script>alert(1)</script> bốn chữ\n03/10/2018\n<img src=x onerror=y>\nHai & ba.");
    assert!(article.title.contains("<script>"), "escaped when shown");
    assert!(article.body.contains("&lt;img") && article.body.contains("&amp; ba"));
    assert!(!article.body.contains("<img"));
}

#[test]
fn what_cannot_be_read_is_refused_with_a_reason() {
    for (text, said) in [
        ("Trang chủ\nFacebook\ntop\ndown", "phần khung"),
        ("Một tiêu đề đủ dài mà không có gì", "không thấy nội dung"),
        ("Một tiêu đề đủ dài\n03/10/2018", "không thấy nội dung"),
        ("東京東京\n03/10/2018\n京都 京都 京都 京都。\n大阪", "địa chỉ"),
    ] {
        let (entries, faults) = page(text);
        assert!(entries.is_empty() && faults.refused.len() == 1, "{text}: {faults:?}");
        assert!(faults.refused[0].reason.contains(said), "{}", faults.refused[0].reason);
    }
}
