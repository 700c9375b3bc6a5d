//! Titles, clocks and names in the head of a page.

use super::*;

const TEXT: &str = "Sáng nay cả ba thôn cùng vui mừng.\nHai câu.";

#[test]
fn titles_over_several_lines() {
    let table = [
        ("TIN MỚI NÓNG\nCỦA BA THÔN VÙNG CAO", "CỦA BA THÔN VÙNG CAO"),
        (
            "LỄ ĐÓN NƯỚC SẠCH NĂM 2018\nCỦA BA THÔN VÙNG CAO",
            "LỄ ĐÓN NƯỚC SẠCH NĂM 2018 CỦA BA THÔN VÙNG CAO",
        ),
        ("LỄ ĐÓN NƯỚC SẠCH CỦA BA THÔN\nNĂM 2018", "LỄ ĐÓN NƯỚC SẠCH CỦA BA THÔN NĂM 2018"),
        // A blank line, an agency's banner and a menu in capitals are not part of a title.
        ("LỄ ĐÓN NƯỚC SẠCH NĂM 2018\n\nCỦA BA THÔN VÙNG CAO", "CỦA BA THÔN VÙNG CAO"),
        ("UBND XÃ BẢN LIỀN SƠN\nLỄ ĐÓN NƯỚC SẠCH NĂM 2018", "LỄ ĐÓN NƯỚC SẠCH NĂM 2018"),
        (
            "TIN CỦA BA THÔN\nVĂN BẢN CHỈ ĐẠO MỚI\nTHỦ TỤC CỦA XÃ TA\nLỄ ĐÓN NƯỚC SẠCH NĂM 2018",
            "LỄ ĐÓN NƯỚC SẠCH NĂM 2018",
        ),
        ("Trang chủ\nUBND XÃ TA TỔ CHỨC\nLỄ ĐÓN NƯỚC SẠCH NĂM 2018", "LỄ ĐÓN NƯỚC SẠCH NĂM 2018"),
        (
            "Văn bản\nUBND XÃ TA TỔ CHỨC\nLỄ ĐÓN NƯỚC SẠCH NĂM 2018",
            "UBND XÃ TA TỔ CHỨC LỄ ĐÓN NƯỚC SẠCH NĂM 2018",
        ),
        ("THÔNG BÁO\nVề việc họp dân ba thôn", "THÔNG BÁO Về việc họp dân ba thôn"),
        ("Thông báo\nVề việc họp dân ba thôn", "Về việc họp dân ba thôn"),
        // A line that begins small goes on with the one above it.
        ("Trang chủ\nThôn có nước sạch\ndùng từ sáng nay", "Thôn có nước sạch dùng từ sáng nay"),
        ("Trang chủ\nNước sạch\nvề với ba thôn vùng cao", "Nước sạch về với ba thôn vùng cao"),
        ("Nước sạch\n\nvề với ba thôn vùng cao", "về với ba thôn vùng cao"),
    ];
    for (head, title) in table {
        assert_eq!(one(&format!("{head}\n03/10/2018 22:01\n{TEXT}")).title, title, "{head}");
    }
}

#[test]
fn verses_are_not_more_of_the_title() {
    let verses = "trong như mắt em\nđêm qua ai hát\nbên ngọn lửa đêm";
    let article = one(&format!("03/10/2018\nNước về đầu bản cao\n{verses}"));
    assert_eq!(article.title, "Nước về đầu bản cao");
    assert!(article.body.contains("đêm qua ai hát"), "{}", article.body);
}

#[test]
fn what_is_no_title() {
    for between in [
        "Lượt xem: 1.234",
        "Số lần đọc: 1,045",
        "Lượt người xem: 409",
        "Cỡ chữ A- A A+\nĐọc bài viết In trang",
        "Nguyễn Thị Minh Hằng",
        "Chuyên mục: Tin ba thôn vùng cao",
        "Tin tức | Sự kiện của xã | Văn bản của xã | Thủ tục của xã",
        "Bạn đang ở: Tin tức / Tin của ba thôn",
    ] {
        let article = one(&format!("Thôn có nước sạch dùng\n{between}\n03/10/2018 22:01\n{TEXT}"));
        assert_eq!(article.title, "Thôn có nước sạch dùng", "{between}");
        assert!(!article.body.contains(between), "{between}");
    }
}

#[test]
fn titles_without_a_date() {
    let menu = "Trang chủ\nVăn bản chỉ đạo điều hành\nThủ tục hành chính công";
    for head in [
        format!("{menu}\nThôn có nước sạch dùng"),
        format!("{menu}\nThôn có nước sạch dùng\nBể nước ở đầu thôn. Ảnh: Lò Mai"),
        format!(
            "{menu}\nThôn có nước sạch dùng\n{}",
            "một lời giới thiệu dài không chấm ".repeat(6)
        ),
    ] {
        let (entries, faults) = page(&format!("{head}\n{TEXT}"));
        assert_eq!(entries[0].title, "Thôn có nước sạch dùng", "{head}");
        assert!(faults.notes.iter().any(|note| note.contains("Văn bản chỉ đạo")), "{faults:?}");
    }
}

#[test]
fn a_line_that_opens_a_list_is_text() {
    let article = one(&format!(
        "SỞ NÔNG NGHIỆP SƠN KHÊ\nTHÔNG BÁO\nVề việc họp dân ba thôn\nSở thông báo với bà con như sau:\n{TEXT}"
    ));
    assert_eq!(article.title, "THÔNG BÁO Về việc họp dân ba thôn");
    assert!(article.body.contains("như sau:") || article.lead.contains("như sau:"));
}

#[test]
fn clocks_of_pages() {
    let head = "Thứ Hai, 05/11/2018, 07:58\nTin xã\nVăn bản\nLịch tuần\nThôn có nước sạch dùng";
    let article = one(&format!("{head}\n{TEXT}"));
    assert_eq!((article.title.as_str(), article.posted), ("Thôn có nước sạch dùng", None));
    let banner = format!("ĐẢNG BỘ XÃ BẢN LIỀN SƠN\n{head}\n03/10/2018 22:01\n{TEXT}");
    for text in [banner, format!("{head}\n{TEXT}\nNgày đăng: 03/10/2018 22:01")] {
        let posted = one(&text).posted.map(Moment::short);
        assert_eq!(posted.as_deref(), Some("22:01, 03/10/2018"), "{text}");
    }
    // Of two dates around a title the later one cannot be the posting.
    let article = one(&format!(
        "Thôn có nước sạch dùng\n03/10/2018 22:01\nTin của các thôn khác\n05/10/2018 08:00\n{TEXT}"
    ));
    assert_eq!(article.posted.map(Moment::date).as_deref(), Some("03/10/2018"));
}

#[test]
fn names_beside_the_date() {
    let table = [
        ("LÒ MAI - TẨN DÍ - BDV | 03/10/2018 | 22:01", "LÒ MAI - TẨN DÍ - BDV", "", 0),
        ("Lò Mai - 22:01 | 03/10/2018", "Lò Mai", "", 0),
        ("Thời sự | 03/10/2018 | 22:01", "", "Thời sự", 0),
        ("(BDV) - 03/10/2018 22:01", "", "", 0),
        ("Được đăng: Thứ tư, 03 Tháng 10 2018 22:01", "", "", 0),
        ("Thứ tư, 03 Tháng 10 2018 22:01 | PDF | In | Email", "", "", 0),
        ("Đăng lúc: Thứ tư - 03/10/2018 22:01 - Người đăng bài viết: quantri", "", "", 0),
        ("Tác giả: Lò Mai | Ngày đăng: 03/10/2018 22:01 | Lượt xem: 1.045", "Lò Mai", "", 1045),
        ("Ngày đăng: 03/10/2018 22:01 Người đăng: Admin Lượt xem: 7", "", "", 7),
        ("03/10/2018 22:01 | 512 lượt xem | 3 bình luận", "", "", 512),
    ];
    for (line, byline, category, views) in table {
        let article = one(&format!("Thôn có nước sạch dùng\n{line}\n{TEXT}"));
        assert_eq!(article.title, "Thôn có nước sạch dùng", "{line}");
        let posted = article.posted.map(Moment::short);
        assert_eq!(posted.as_deref(), Some("22:01, 03/10/2018"), "{line}");
        assert_eq!((article.byline.as_str(), article.category.as_str()), (byline, category));
        assert_eq!(article.opening.views, views, "{line}");
    }
    for line in [
        "Bản Liền - 03/10/2018",
        "Họp lúc 22:01 03/10/2018",
        "Họp với dân | 22:01 03/10/2018 tại xã",
    ] {
        let line = line::Line::of(line);
        assert_eq!(head::signed(&line), None, "{}", line.text);
    }
}

#[test]
fn counts_under_the_title_of_an_article() {
    let text = "Sáng nay cả ba thôn cùng ra đầu bể hứng những can nước đầu tiên, ai cũng vui mừng.";
    for line in [
        "Ngày đăng: 03/10/2018 | Lượt xem: 512 | Lượt tải: 3",
        "03/10/2018\nLượt xem: 512 | Lượt tải: 3",
    ] {
        let article = one(&format!("Thôn có nước sạch dùng\n{line}\nBản in\n{text}\n{text}"));
        assert_eq!((article.kind, article.opening.views), (Kind::Article, 512), "{line}");
        assert!(article.posted.is_some() && !article.body.contains("tải"), "{line}");
    }
}

#[test]
fn several_sentences_above_the_date_are_kept() {
    let text = "Thôn có nước sạch dùng\nNước về đầu thôn.\nCả thôn vui.\n03/10/2018 22:01";
    let article =
        one(&format!("{text}\n{}", "Bà con dẫn nước về từng nhà trong ba tháng. ".repeat(4)));
    assert!(article.body.contains("Nước về đầu thôn.") && article.body.contains("Cả thôn vui."));
    assert!(article.posted.is_some());
}

#[test]
fn a_name_between_title_and_date() {
    for (name, title, byline) in [
        (
            "Lò Thị Mai - Phòng Kế hoạch",
            "Thôn có nước sạch dùng quanh năm",
            "Lò Thị Mai - Phòng Kế hoạch",
        ),
        ("Lò Thị Mai - Phòng Kế hoạch", "Thôn có nước sạch", "Lò Thị Mai - Phòng Kế hoạch"),
        ("Nguyễn Thị Minh Hằng", "Nước về thôn cao", "Nguyễn Thị Minh Hằng"),
        ("Lò Mai", "Nước về bản", "Lò Mai"),
        ("Lò Mai", "Thôn có nước sạch dùng", "Lò Mai"),
        ("Nguyễn Thị Minh Hằng", "Thôn có nước sạch dùng", "Nguyễn Thị Minh Hằng"),
    ] {
        let article = one(&format!("{title}\n{name}\n03/10/2018 22:01\n{TEXT}"));
        assert_eq!((article.title.as_str(), article.byline.as_str()), (title, byline));
    }
    let capitals = "Thôn có nước sạch dùng\nNGUYỄN THỊ MINH HẰNG";
    let article = one(&format!("{capitals}\n03/10/2018\n{TEXT}"));
    assert_eq!(
        (article.title.as_str(), article.byline.as_str()),
        ("Thôn có nước sạch dùng", "NGUYỄN THỊ MINH HẰNG")
    );
    let kept =
        one(&format!("Trang tin ba thôn vùng cao\nHỒ CHỨA NƯỚC NÀ SÁNG\n03/10/2018\n{TEXT}"));
    assert_eq!(kept.title, "HỒ CHỨA NƯỚC NÀ SÁNG");
    // A section above a title that begins with a name.
    let article = one(&format!("Văn hóa - Xã hội\nLò Mai - Người giữ lửa bản\n03/10/2018\n{TEXT}"));
    assert_eq!(
        (article.title.as_str(), article.byline.as_str()),
        ("Lò Mai - Người giữ lửa bản", "")
    );
}

#[test]
fn clocks_with_weather_above_a_menu() {
    let clock = "Thứ Ba, 18/02/2025 | 21:14\nBản Liền 24°C\nHotline: 0900 000 444\nBẢN LIỀN ONLINE";
    let menu = "Thời sự\nĐời sống\nMultimedia\nTìm kiếm...\nThôn cao đón nước về...\nĐời sống";
    for (dated, posted) in [
        ("Lò Mai\nThứ Năm, ngày 14/11/2024, 16:05 (GMT+7)", "16:05, 14/11/2024"),
        ("Ngày đăng: 14/11/2024", "00:00, 14/11/2024"),
        ("14/11/2024", "00:00, 14/11/2024"),
        ("Cập nhật lúc: 16:05 14/11/2024", "16:05, 14/11/2024"),
        ("Cập nhật: 16:05, 14/11/2024 (GMT+7)", "16:05, 14/11/2024"),
        ("Tác giả: Lò Mai Ngày đăng: 14/11/2024 16:05", "16:05, 14/11/2024"),
    ] {
        let page = format!("{clock}\n{menu}\nThôn có nước sạch dùng\n{dated}\nBình luận 0\n{TEXT}");
        let article = one(&page);
        assert_eq!(article.title, "Thôn có nước sạch dùng", "{dated}");
        assert_eq!(article.posted.map(Moment::short).as_deref(), Some(posted), "{dated}");
        assert!(article.body.contains("Hai câu.") && !article.body.contains("Hotline"), "{dated}");
    }
    let undated = one(&format!("{clock}\nThời sự\nThôn có nước sạch dùng\n{TEXT}"));
    assert_eq!((undated.title.as_str(), undated.posted), ("Thôn có nước sạch dùng", None));
    let older = one(&format!(
        "Thứ Hai, 02/03/2026\nHUYỆN ỦY SƠN KHÊ TA\nTin tức\nThôn có nước sạch dùng\n14/11/2024\n{TEXT}"
    ));
    assert_eq!(older.posted.map(Moment::date).as_deref(), Some("14/11/2024"));
    let weather = "Bản Liền hôm nay 24°C\nThứ Hai, 02/03/2026";
    for (head, posted) in [
        (format!("{weather}\nTin tức\nThôn có nước sạch dùng\n14/11/2024"), "14/11/2024"),
        ("Thứ Hai, 02/03/2026\nBản Liền 24°C\nThôn có nước sạch dùng".to_owned(), ""),
    ] {
        let article = one(&format!("{head}\n{TEXT}"));
        assert_eq!(article.title, "Thôn có nước sạch dùng", "{head}");
        assert_eq!(article.posted.map(Moment::date).unwrap_or_default(), posted, "{head}");
    }
    let over =
        one(&format!("03/10/2018 22:01\nThôn có nước sạch dùng\nCập nhật: 04/10/2018\n{TEXT}"));
    assert_eq!(over.posted.map(Moment::date).as_deref(), Some("03/10/2018"));
}
