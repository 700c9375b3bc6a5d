//! What of a page is the text, and what around and within it is not.

use super::*;

const HEAD: &str = "Thôn có nước sạch dùng\n03/10/2018 22:01\n";
const FIRST: &str = "Sáng nay cả ba thôn vùng cao cùng ra đầu bể hứng những can nước đầu tiên, người già và trẻ nhỏ đều có mặt.";
const THEN: &str = "Đường ống dài hơn bốn nghìn mét do bà con tự đào rãnh và kéo qua hai con dốc trong bảy tháng liền.";
const LAST: &str =
    "Mùa khô tới, xã sẽ làm thêm một bể chứa ở thôn dưới để nhà nào cũng có nước dùng quanh năm.";

#[test]
fn the_text_goes_on_below_links() {
    for links in [
        "TIN LIÊN QUAN\nHọp dân về đường mới\nXã làm cầu treo qua suối",
        "Bài viết khác cùng chuyên mục:\n\nHọp dân về đường mới\n\nXã làm cầu treo qua suối\n",
    ] {
        let (entries, faults) =
            page(&format!("{HEAD}{FIRST}\n{links}\n\n{THEN}\n{LAST}\nTin khác\nMột tin"));
        let body = &entries[0].body;
        assert!(body.contains(THEN) && body.contains(LAST), "{body}");
        assert!(!body.contains("cầu treo") && !body.contains("Một tin"), "{body}");
        assert!(faults.notes.iter().any(|note| note.contains("khung giữa bài")), "{faults:?}");
    }
    let alone = one(&format!("{HEAD}{FIRST}\n{THEN}\nTin khác\nHọp dân\nLàm cầu treo\n\n{LAST}"));
    assert!(alone.body.contains(LAST), "{}", alone.body);
    let headed = one(&format!("{HEAD}{FIRST}\nTin khác\nHọp dân\n\nNước về bản\n\n{THEN}\n{LAST}"));
    assert!(headed.body.contains("<p>Nước về bản</p>"), "{}", headed.body);
}

#[test]
fn teasers_and_comments_are_not_the_text_going_on() {
    for end in [
        format!("Tin liên quan\nHọp dân về đường mới\n{LAST}\nXã làm cầu treo\n{THEN}"),
        format!("Tin liên quan\nHọp dân về đường mới\n{LAST}"),
        format!("Tin liên quan\nHọp dân\nBình luận (2)\nLò Mai\n{LAST}\n{THEN}"),
        format!("2 bình luận\n{LAST}\n{THEN}"),
    ] {
        let article = one(&format!("{HEAD}{FIRST}\nHai câu.\n{end}"));
        assert!(!article.body.contains("Mùa khô"), "{end}: {}", article.body);
    }
}

#[test]
fn headings_of_links() {
    for (text, end) in [
        ("Các tin đã đăng", Some(ends::End::Links)),
        ("Những bài viết mới hơn:", Some(ends::End::Links)),
        ("Tin cùng chuyên mục Xem thêm", Some(ends::End::Links)),
        ("Bài khác (12)", Some(ends::End::Links)),
        ("0 bình luận", Some(ends::End::Remarks)),
        ("Từ khóa bài viết: nước", Some(ends::End::Remarks)),
        ("Hashtag: #nướcsạch", Some(ends::End::Remarks)),
        ("Thêm bình luận", Some(ends::End::Remarks)),
        ("Tin mới từ thôn Cao", None),
        ("Ý kiến: Đồng ý", None),
        ("Bài học khác", None),
        ("3 tin 5 khác", None),
    ] {
        assert_eq!(ends::of(&line::Line::of(text)), end, "{text}");
    }
}

#[test]
fn forms_in_the_middle() {
    let form = "Tra điểm thi của xã\nNhập số báo danh\nChọn phòng thi\nXem điểm";
    let (entries, faults) = page(&format!("{HEAD}{FIRST}\n\n{form}\n\nHọc dưới trăng\n\n{THEN}"));
    let body = &entries[0].body;
    assert!(!body.contains("báo danh") && !body.contains("Tra điểm"), "{body}");
    assert!(body.contains("Học dưới trăng") && body.contains(THEN), "{body}");
    assert!(faults.notes.iter().any(|note| note.contains("Tra điểm")), "{faults:?}");
    let kept = one(&format!("{HEAD}{FIRST}\nBa việc cần làm\nChọn giống tốt\n\nNhập đàn\n{THEN}"));
    assert!(kept.body.contains("Chọn giống tốt") && kept.body.contains("Nhập đàn"));
}

#[test]
fn an_unknown_heading_after_the_byline() {
    let (entries, faults) = page(&format!(
        "{HEAD}{FIRST}\n{THEN}\nTin, ảnh: Lò Mai\nGóc của bạn\nHọp dân về đường mới"
    ));
    assert_eq!(entries[0].byline, "Lò Mai");
    assert!(!entries[0].body.contains("Góc của bạn"), "{}", entries[0].body);
    assert!(faults.notes.iter().any(|note| note.contains("2 dòng sau chỗ hết bài (“Góc")));
    let on = one(&format!("{HEAD}{FIRST}\nBài, ảnh: Lò Mai\nGóc của bạn\n{THEN}"));
    assert!(on.body.contains("Góc của bạn") && on.body.contains(THEN), "text follows");
}

#[test]
fn what_looks_like_furniture_stays_text() {
    for kept in [
        "Thời gian: 8h00 ngày 05/10/2018",
        "Thứ hai, ngày 08/10/2018",
        "Ngày ban hành: 01/09/2018",
        "Liên hệ:",
        "Thành viên:",
        "Phóng viên: Thưa ông, nước đã về chưa?",
        "Thực hiện: Ban chỉ huy xã",
        "42",
        "A 1",
    ] {
        let article = one(&format!("{HEAD}{FIRST}\n{THEN}\n{kept}\n{LAST}"));
        assert!(article.body.contains(&format!("<p>{kept}</p>")), "{kept}: {}", article.body);
        assert_eq!(article.posted.map(Moment::date).as_deref(), Some("03/10/2018"), "{kept}");
    }
    let twice =
        one(&format!("{HEAD}{FIRST}\nThực hiện: Lò Mai\n{THEN}\nThực hiện: Tẩn Dí\n{LAST}"));
    assert_eq!(twice.byline, "Lò Mai");
    assert!(twice.body.contains("Thực hiện: Tẩn Dí"), "{}", twice.body);
    let part = one(&format!("{HEAD}{FIRST}\nĐánh giá\n{THEN}\n{LAST}"));
    assert!(part.body.contains("<p>Đánh giá</p>") && part.body.contains(LAST), "{}", part.body);
    let undated = one(&format!("Thôn có nước sạch dùng\n{FIRST}\n{THEN}\nNgày 08/10/2018\n{LAST}"));
    assert_eq!(undated.posted, None);
    assert!(undated.body.contains("Ngày 08/10/2018"), "{}", undated.body);
}

#[test]
fn the_page_around_the_text_goes() {
    for furniture in [
        "Chia sẻ   Lưu bài   In bài   Gửi email",
        "Thích 1.2K",
        "6 Chia sẻ",
        "Trở thành người đầu tiên tặng sao cho bài viết\n0 0 0",
        "Viết bởi Administrator",
        "Thôn có nước sạch dùng - Ảnh 1.",
        "Xem với cỡ chữ",
        "< Lùi   Tiếp theo >",
        "Đang có 12 khách và không thành viên đang online",
        "Thứ tư - 03/10/2018 22:05",
    ] {
        let article = one(&format!("{HEAD}{FIRST}\n{furniture}\n{THEN}\n{LAST}"));
        assert_eq!(article.body, format!("<p>{THEN}</p><p>{LAST}</p>"), "{furniture}");
    }
}

#[test]
fn files_are_told() {
    for files in
        ["Tập tin đính kèm:\nLịch cấp nước.pdf (1.2 MB)", "Tệp đính kèm: lich.docx", "lich.xlsx"]
    {
        let (entries, faults) = page(&format!("{HEAD}{FIRST}\n{THEN}\nLò Mai\n{files}"));
        assert_eq!(entries[0].byline, "Lò Mai", "{files}");
        assert_eq!(entries[0].body, format!("<p>{THEN}</p>"), "{files}");
        assert!(faults.notes.iter().any(|note| note.contains("tệp đính kèm")), "{faults:?}");
    }
    let kept = one(&format!("{HEAD}{FIRST}\nMẫu đơn ở tệp don.pdf\n{THEN}"));
    assert!(kept.body.contains("don.pdf"));
}

#[test]
fn who_signs() {
    let table = [
        ("(Tổ Truyền thông)", "Tổ Truyền thông"),
        ("Ban biên tập", "Ban biên tập"),
        ("Lò Thị Mai - Trung tâm Văn hóa huyện", "Lò Thị Mai - Trung tâm Văn hóa huyện"),
        ("Lò Mai (thực hiện)", "Lò Mai (thực hiện)"),
        ("Bản tin số một", ""),
        ("CHỦ TỊCH\nLò Văn Sín", ""),
        ("(Đã ký)\nLò Văn Sín", ""),
        ("Vàng Thị Mỷ\nLò Văn Sín", ""),
        ("Nước - nguồn sống", ""),
    ];
    for (end, byline) in table {
        assert_eq!(one(&format!("{HEAD}{FIRST}\n{THEN}\n{end}")).byline, byline, "{end}");
    }
    let twice = one(&format!(
        "Thôn có nước sạch dùng\nLÒ MAI - BDV | 03/10/2018 | 22:01\nBDV\n{FIRST}\n{THEN}\nLÒ MAI\nnước sạch ba thôn"
    ));
    assert_eq!((twice.byline.as_str(), twice.lead.as_str()), ("LÒ MAI - BDV", FIRST));
    assert_eq!(twice.body, format!("<p>{THEN}</p>"));
    let poster = |name: &str| one(&format!("{HEAD}Viết bởi {name}\n{FIRST}\n{THEN}")).byline;
    assert_eq!((poster("Lò Thị Mai").as_str(), poster("Super User").as_str()), ("Lò Thị Mai", ""));
}

#[test]
fn names_above_tags_and_below_the_date() {
    let credits = |text: String| (one(&text).byline, one(&text).body);
    for (end, byline) in [
        ("LÒ MAI\nnước sạch\nba thôn", "LÒ MAI"),
        ("LÒ MAI\nXem thêm: Nước sạch, Ba thôn\nTặng sao\nChia sẻ\nBình luận (3)", "LÒ MAI"),
        ("LÒ MAI\nGiải nhất", ""),
        ("LƯU Ý\n- mang theo can\n- đến sớm", ""),
    ] {
        let (found, body) = credits(format!("{HEAD}{FIRST}\n{THEN}\n{end}"));
        assert_eq!(
            (found.as_str(), body.contains("<p>LÒ MAI</p>")),
            (byline, end.contains("Giải"))
        );
        assert!(!body.contains("Xem thêm") && body.contains(THEN), "{end}: {body}");
    }
    assert_eq!(credits(format!("{HEAD}Lò Mai\n{FIRST}\n{THEN}")).0, "Lò Mai");
    let (byline, body) = credits(format!("{HEAD}{FIRST}\nBản Liền Sơn\n{THEN}\n{LAST}"));
    assert_eq!((byline.as_str(), body.contains("Bản Liền Sơn")), ("", true));
    let (byline, body) = credits(format!("{HEAD}Ba việc cần làm\n{FIRST}\n{THEN}"));
    assert_eq!((byline.as_str(), body.contains("Ba việc")), ("", true));
}

#[test]
fn a_name_with_its_paper() {
    for (end, byline, source) in [
        ("Lò Mai (Theo báo Sơn Khê)", "Lò Mai", Some("Báo Sơn Khê")),
        ("Lò Mai - Theo Báo Sơn Khê", "Lò Mai", Some("Báo Sơn Khê")),
        ("THEO BÁO SƠN KHÊ", "", Some("BÁO SƠN KHÊ")),
        ("(Theo tạp chí Bản Làng)", "", Some("Tạp chí Bản Làng")),
        ("Theo kế hoạch của Sở", "", None),
        ("Họp dân (theo Kế hoạch 12)", "", None),
    ] {
        let article = one(&format!("{HEAD}{FIRST}\n{THEN}\n{end}"));
        assert_eq!(article.byline, byline, "{end}");
        assert_eq!(article.source.map(|source| source.name).as_deref(), source, "{end}");
        assert_eq!(article.body.contains(end), source.is_none(), "{end}: {}", article.body);
    }
}

#[test]
fn another_name_than_the_heads_stays() {
    let end = "Lò Mai (Theo báo Sơn Khê)";
    let article = one(&format!("{HEAD}Tác giả: Tẩn Dí\n{FIRST}\n{THEN}\n{end}"));
    assert_eq!(article.byline, "Tẩn Dí");
    assert!(article.source.is_none() && article.body.contains(end), "{}", article.body);
}

#[test]
fn links_and_topics_go_with_a_note() {
    for (link, gone) in [
        (">>> Xem thêm: Họp dân về đường mới", true),
        (">> Họp dân về đường mới", true),
        ("Đọc thêm: Họp dân về đường mới?", true),
        ("#nướcsạch #bathôn", true),
        ("Xem thêm:\nHọp dân\nLàm cầu treo", true),
        ("Xem thêm: bà con đọc kỹ Quyết định của xã.", false),
        ("Chủ đề: nước sạch", false),
    ] {
        let (entries, faults) = page(&format!("{HEAD}{FIRST}\n{link}\n{THEN}\n{LAST}"));
        assert_eq!(!entries[0].body.contains(link.trim_start_matches('>')), gone, "{link}");
        assert_eq!(faults.notes.iter().any(|note| note.contains("khung giữa bài")), gone, "{link}");
        assert!(entries[0].body.contains(LAST), "{link}");
    }
    let short = one(&format!("{HEAD}{FIRST}\n{THEN}\nXem thêm:\nHọp dân\nMột câu ngắn thôi."));
    assert!(short.body.contains("Một câu ngắn thôi."), "{}", short.body);
    let (entries, faults) =
        page(&format!("{HEAD}{FIRST}\n{THEN}\nChủ đề: nước sạch\nba thôn\n\nTin nổi bật\nHọp dân"));
    assert!(!entries[0].body.contains("nước sạch"), "{}", entries[0].body);
    assert!(faults.notes.iter().any(|note| note.contains("“Chủ đề")), "{:?}", faults.notes);
    let kept = one(&format!("{HEAD}{FIRST}\n{THEN}\nChủ đề: nước sạch\nThời gian: sáng thứ hai"));
    assert!(kept.body.contains("Chủ đề: nước sạch") && kept.body.contains("sáng thứ hai"));
}

#[test]
fn players_above_the_text() {
    let head = "Nghe bài viết\n0:00 / 4:12\nGiọng nữ miền Bắc\nTheo dõi báo trên Google News";
    let article = one(&format!("{HEAD}{head}\nBình luận 0\n{FIRST}\n{THEN}"));
    assert_eq!((article.lead.as_str(), article.body), (FIRST, format!("<p>{THEN}</p>")));
    let unknown = one(&format!("{HEAD}Đọc báo giấy\nBình luận 0\n{FIRST}\n{THEN}"));
    assert!(unknown.body.contains(FIRST) && unknown.body.contains(THEN), "{}", unknown.body);
    let kept = one(&format!("{HEAD}{FIRST}\nMiền Bắc\n{THEN}\n7:30\n{LAST}"));
    assert!(kept.body.contains("<p>Miền Bắc</p>") && kept.body.contains("<p>7:30</p>"));
}
