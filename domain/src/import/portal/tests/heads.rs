//! Lines of dates, and leads.

use super::*;

#[test]
fn every_date_line() {
    let table = [
        ("07/06/2019 09:48", "07/06/2019 09:48", 0),
        ("07/06/2019 09:48 GMT+7", "07/06/2019 09:48", 0),
        ("Thứ tư - 03/10/2018 22:01", "03/10/2018 22:01", 0),
        ("Thứ tư - 03/10/2018 22:01 512 0", "03/10/2018 22:01", 512),
        ("Thứ 4 - 03/10/2018 22:01 1.512 4", "03/10/2018 22:01", 1512),
        ("08:34 | 11/06/2019", "11/06/2019 08:34", 0),
        ("21/03/2014 - 07:32", "21/03/2014 07:32", 0),
        ("2018-10-03T22:01:00+07:00", "03/10/2018 22:01", 0),
        ("2018-10-03 22:01", "03/10/2018 22:01", 0),
        ("2018-10-03", "03/10/2018", 0),
        ("Ngày đăng: 03/10/2018", "03/10/2018", 0),
        ("Đăng lúc 22:01 ngày 03/10/2018", "03/10/2018 22:01", 0),
        ("Đăng lúc: 03-10-2018 22:01:07 CH", "03/10/2018 22:01", 0),
        ("Cập nhật: 03.10.2018 22:01", "03/10/2018 22:01", 0),
        ("Thứ Sáu, ngày 07/06/2019, 09:48", "07/06/2019 09:48", 0),
        ("Ngày đăng: 03/10/2018 | Lượt xem: 1.234", "03/10/2018", 1234),
        ("03/10/2018 22:01 - Đã xem: 512", "03/10/2018 22:01", 512),
        (
            "03/10/2018 22:01\nNgười đăng: admin | Lượt xem: 1.287 | Bình luận: 0",
            "03/10/2018 22:01",
            1287,
        ),
        ("03/10/2018 22:01 (512 lượt xem)", "03/10/2018 22:01", 512),
        ("Chủ nhật, 07/10/2018, 06:05 (GMT+7)", "07/10/2018 06:05", 0),
    ];
    for (line, date, views) in table {
        let article = one(&format!("Thôn có nước sạch dùng\n\n{line}\nMột câu.\n\nHai câu."));
        assert_eq!(article.title, "Thôn có nước sạch dùng", "{line}");
        let posted = article.posted.map(Moment::long).unwrap_or_default();
        assert!(posted.ends_with(date), "{line}: {posted}");
        assert_eq!(article.opening.views, views, "{line}");
        assert!(article.body.contains("Hai câu."), "{line}");
    }
}

#[test]
fn no_date_is_told() {
    let (entries, faults) = page("Thôn có nước sạch dùng\nSáng nay vui.\nHai câu.");
    assert_eq!(entries[0].posted, None);
    assert!(faults.notes.iter().any(|note| note.contains("ngày đăng")), "{:?}", faults.notes);
    assert!(entries[0].key.ends_with('|'));
}

#[test]
fn titles_among_furniture() {
    let title = "Thôn có nước sạch dùng";
    for head in [
        "Trang chủ\nGiới thiệu\nThôn có nước sạch dùng\n03/10/2018 22:01",
        "Trang nhất » Tin tức » Nông thôn\nThôn có nước sạch dùng\n03/10/2018 22:01",
        "Thứ hai, 23/11/2026\nTrang chủ Giới thiệu Tin tức\nThôn có nước sạch dùng\n03/10/2018 22:01",
        "Thứ hai, 23/11/2026 10:15:30\nTrang chủ\nThôn có nước sạch dùng\n03/10/2018 22:01",
        "Trang chủ > Tin tức > Xã\nThôn có nước sạch dùng\nThời sự\n03/10/2018 22:01",
        "03/10/2018 22:01\nThôn có nước sạch dùng",
        "Chuyên mục: Thời sự\nThôn có nước sạch dùng\nNgày đăng: 03/10/2018 22:01\nLượt xem: 7",
        "Thôn có nước sạch dùng\n03/10/2018 22:01\nChia sẻ\nFacebook Zalo\nA- A A+\nBản in",
        "Đăng nhập\nThôn có nước sạch dùng\nSáng nay cả ba thôn cùng vui mừng.\n03/10/2018 22:01",
    ] {
        let article = one(&format!("{head}\nMột câu mở đầu đủ dài để là tóm tắt.\nHai câu."));
        assert_eq!(article.title, title, "{head}");
        let posted = article.posted.map(Moment::short);
        assert_eq!(posted.as_deref(), Some("22:01, 03/10/2018"), "{head}");
        assert!(article.body.contains("Hai câu.") && !article.body.contains("Facebook"), "{head}");
    }
}

#[test]
fn a_date_under_the_text() {
    let article = one(
        "Thôn có nước sạch dùng\nMột câu đầu tiên.\nHai câu.\nBa câu nữa thôi.\n03/10/2018 22:01",
    );
    assert_eq!(article.title, "Thôn có nước sạch dùng");
    assert!(article.posted.is_some() && article.body.contains("Ba câu nữa"));
}

#[test]
fn a_later_change_is_kept() {
    let article = one("Họp dân\n03/10/2018 22:01\nMột câu.\nHai câu.\nCập nhật: 04/10/2018 08:00");
    assert_eq!(article.updated.map(Moment::short).as_deref(), Some("08:00, 04/10/2018"));
    assert_eq!(article.title, "Họp dân");
}

#[test]
fn leads() {
    let lead = "TTO - Sáng nay xã khởi công con đường nối ba thôn vùng cao với trung tâm.";
    let article = one(&format!("Thôn có đường mới rồi\n07/06/2019 09:48 GMT+7\n{lead}\nHai câu."));
    assert_eq!(article.lead, lead);
    assert_eq!(article.body, "<p>Hai câu.</p>");
    let single = one(&format!("Thôn có đường mới rồi\n07/06/2019 09:48\n{lead}"));
    assert_eq!((single.lead.as_str(), single.body.contains("TTO")), ("", true));
    let caption = one(
        "Thôn có đường mới rồi\n07/06/2019\nNgười dân đi trên đường mới. Ảnh: Lò Mai\nHai câu.",
    );
    assert_eq!(caption.lead, "");
}
