//! Lines of a text that look like dates, stars or labels, and pages too long to be read twice.

use super::*;

const HEAD: &str = "Lịch họp của ba thôn\nNgày đăng: 01/10/2018 07:30\n";
const FIRST: &str = "Sáng nay cả ba thôn vùng cao cùng ra đầu bể hứng những can nước đầu tiên, người già và trẻ nhỏ đều có mặt.";
const THEN: &str = "Đường ống dài hơn bốn nghìn mét do bà con tự đào rãnh và kéo qua hai con dốc trong bảy tháng liền.";

#[test]
fn the_first_day_of_a_timetable() {
    let days =
        "Sáng: họp ở thôn Cao\nThứ ba, ngày 02/10/2018\nSáng: họp ở thôn Thấp.\nChiều: nghỉ.";
    let monday = "Thứ hai, ngày 01/10/2018";
    for (above, line, kept) in [
        (format!("{FIRST}\n"), monday, true),
        ("Lịch tuần này:\n".to_owned(), monday, true),
        (String::new(), monday, true),
        (String::new(), "Thứ hai - 01/10/2018 07:31", false),
        (format!("{FIRST}\n"), "Ngày đăng: 01/10/2018", false),
    ] {
        let body = one(&format!("{HEAD}{above}{line}\n{days}")).body;
        assert_eq!(body.contains(line), kept, "{above}{line}: {body}");
        assert!(body.contains("<p>Thứ ba, ngày 02/10/2018</p>"), "{body}");
    }
    let again = one(&format!("{HEAD}{monday}\n{FIRST}\n{THEN}"));
    assert!(!again.body.contains("Thứ hai"), "said twice: {}", again.body);
}

#[test]
fn a_ranking_is_no_stars() {
    for line in [
        "Xếp hạng: Nhất – thôn Khe Lau",
        "Xếp hạng: 3 - 12 huy chương",
        "Tổng số điểm của bài viết dự thi là 18, giải nhì",
    ] {
        let article = one(&format!("{HEAD}{FIRST}\n{line}\n{THEN}"));
        assert!(article.body.contains(&format!("<p>{line}</p><p>{THEN}</p>")), "{}", article.body);
    }
    let stars = one(&format!("{HEAD}{FIRST}\n{THEN}\nXếp hạng: 4.5 - 2 phiếu bầu\nXấu."));
    assert_eq!((stars.opening.points, stars.body.contains("Xấu")), (9, false));
}

#[test]
fn labels_within_a_text_are_text() {
    let names = |article: &Entry| {
        let source = article.source.as_ref().map(|source| source.name.clone());
        (source.unwrap_or_default(), article.category.clone())
    };
    for line in [
        "Nguồn: ngân sách tỉnh 2 tỷ đồng",
        "Theo: kế hoạch đã duyệt",
        "Thể loại: thơ, văn xuôi",
        "Danh mục: ống nước, van khóa",
        "- Nguồn: suối Khe Lau",
    ] {
        for rest in [THEN, "Hạn nộp: cuối tháng\nLò Mai", "Giải thưởng: ba giải"] {
            let article = one(&format!("{HEAD}{FIRST}\n{THEN}\n{line}\n{rest}"));
            assert!(article.body.contains(line.trim_start_matches("- ")), "{}", article.body);
            assert_eq!(names(&article), (String::new(), String::new()), "{line}\n{rest}");
        }
    }
    let (source, category) =
        (("Đài xã".to_owned(), String::new()), (String::new(), "Thơ".to_owned()));
    for (text, told) in [
        (format!("Nguồn: Đài xã\n{FIRST}\n{THEN}"), &source),
        (format!("Lò Mai\nNguồn: Đài xã\n{FIRST}\n{THEN}"), &source),
        (format!("{FIRST}\n{THEN}\nNguồn: Đài xã"), &source),
        (format!("{FIRST}\n{THEN}\nNguồn: Đài xã\nLò Mai\nChia sẻ"), &source),
        (format!("{FIRST}\n{THEN}\nNguồn: Đài xã\nCập nhật: 02/10/2018\nTags: a"), &source),
        (format!("{FIRST}\n{THEN}\nNguồn: Đài xã\nTác giả: Lò Mai\nGóc của bạn\nHọp"), &source),
        (format!("{FIRST}\nNguồn: suối Khe Lau\n{THEN}\nNguồn: Đài xã"), &source),
        (format!("{FIRST}\n{THEN}\nThể loại: Thơ\nTin khác\nHọp dân"), &category),
        (format!("{FIRST}\nChuyên mục: Thơ | Lượt xem: 7\n{THEN}"), &category),
    ] {
        let article = one(&format!("{HEAD}{text}"));
        assert_eq!(&names(&article), told, "{text}");
        assert!(!article.body.contains("Đài xã") && !article.body.contains("Thơ"), "{text}");
    }
    let address = one(&format!("{HEAD}{FIRST}\nNguồn: Đài xã (https://example.org/a)\n{THEN}"));
    assert_eq!(names(&address), source);
}
