//! Notices in every shape of a listing.

use super::*;

#[test]
fn lines_of_counts() {
    for (line, views, downloads) in [
        ("lượt xem: 162 | lượt tải:158", 162, 158),
        ("Lượt xem:162|Lượt tải : 158", 162, 158),
        ("LƯỢT XEM: 1.162 - LƯỢT TẢI: 2,158", 1162, 2158),
        ("lượt tải: 158 | lượt xem: 162", 162, 158),
        ("162 lượt xem | 158 lượt tải", 162, 158),
        ("Xem: 162, Tải về: 158", 162, 158),
        ("Lượt xem: 162\nLượt tải: 158", 162, 158),
        ("lượt xem: 0 | lượt tải: 0", 0, 0),
    ] {
        let notice = one(&format!("Thông báo lịch kiểm tra\n\n{line}\n"));
        assert_eq!(notice.title, "Thông báo lịch kiểm tra", "{line}");
        assert_eq!((notice.opening.views, notice.opening.downloads), (views, downloads), "{line}");
    }
}

#[test]
fn labels_become_leads_only_when_they_add_something() {
    let cut = "Danh sách thí sinh đủ điều kiện dự kỳ thi tuyển dụ";
    assert_eq!(cut.chars().count(), 50);
    let table = [
        ("115/KH-UBND", "Kế hoạch tuyển dụng viên chức", "Số 115/KH-UBND"),
        ("115/KH-UBND", "Kế hoạch 115/KH-UBND về tuyển dụng", ""),
        ("Kết quả vòng 2", "Thông báo kết quả vòng 2 kỳ tuyển dụng", ""),
        ("Thông báo kết quả vòng 1", "Kết quả vòng 1 kỳ tuyển dụng", ""),
        (cut, "Danh sách thí sinh đủ điều kiện dự kỳ thi tuyển dụng công chức", ""),
        ("Tuyển dụng giáo viên", "Kế hoạch tuyển dụng viên chức năm 2020", "Tuyển dụng giáo viên"),
    ];
    for (label, title, lead) in table {
        let text = format!(
            "{label}\n\n{title}\n\nlượt xem: 1 | lượt tải: 2\n\nA bốn\n\nA bốn chữ nữa\n\nlượt xem: 3 | lượt tải: 4"
        );
        let (entries, faults) = page(&text);
        assert_eq!(entries.len(), 2, "{label}: {faults:?}");
        assert_eq!((entries[0].title.as_str(), entries[0].lead.as_str()), (title, lead));
    }
}

#[test]
fn titles_alone_and_with_dates() {
    let (entries, _) = page(
        "Văn bản mới\nThông báo một\nlượt xem: 1 | lượt tải: 2\nThông báo hai\nThời gian đăng: \
         18/09/2020\nlượt xem: 3 | lượt tải: 4\nXem chi tiết | Tải về\nThông báo ba\nlượt xem: 5 | \
         lượt tải: 6",
    );
    let titles: Vec<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["Thông báo một", "Thông báo hai", "Thông báo ba"]);
    assert_eq!(entries[1].posted.map(Moment::date).as_deref(), Some("18/09/2020"));
}

#[test]
fn the_same_notice_twice_is_one() {
    let (entries, faults) =
        page("Thông báo một\nlượt xem: 1 | lượt tải: 2\nThông báo một\nlượt xem: 1 | lượt tải: 2");
    assert_eq!(entries.len(), 1);
    assert!(faults.notes.iter().any(|note| note.contains("hai lần")));
}

#[test]
fn long_official_titles_stay_whole() {
    let title = format!("Thông báo {}", "kết quả xét tuyển viên chức ".repeat(15).trim());
    let notice = one(&format!("{title}\nlượt xem: 1 | lượt tải: 2"));
    assert_eq!(notice.title, title);
    let (entries, faults) = page(&format!("{title} {title}\nlượt xem: 1 | lượt tải: 2"));
    assert!(entries.is_empty() && faults.refused[0].reason.contains("500"));
}

#[test]
fn counts_without_a_title_are_refused() {
    let (entries, faults) = page("Trang chủ\nlượt xem: 1 | lượt tải: 2");
    assert!(entries.is_empty());
    assert_eq!(faults.refused[0].line, Some(2));
}

/// Titles, leads, dates and counts of a page's notices.
fn told(text: &str) -> Vec<(String, String, String, u64, u64)> {
    let (entries, faults) = page(text);
    assert!(faults.refused.is_empty(), "{text}: {faults:?}");
    assert!(entries.iter().all(|entry| entry.kind == Kind::Notice), "{text}");
    entries
        .into_iter()
        .map(|entry| {
            let posted = entry.posted.map(Moment::date).unwrap_or_default();
            (entry.title, entry.lead, posted, entry.opening.views, entry.opening.downloads)
        })
        .collect()
}

fn notice(told: (&str, &str, &str, u64, u64)) -> (String, String, String, u64, u64) {
    (told.0.to_owned(), told.1.to_owned(), told.2.to_owned(), told.3, told.4)
}

#[test]
fn counts_behind_their_titles() {
    let title = "Lịch thi (đợt hai)";
    for line in [
        "Lịch thi (đợt hai) (18/09/2020 08:15) (1.162 lượt xem | 0 lượt tải)",
        "» Lịch thi (đợt hai) (18/09/2020, 1162 lượt xem, 0 lượt tải)",
        "Lịch thi (đợt hai) [1.162 lượt xem / 0 lượt tải] - 18/09/2020",
        "Lịch thi (đợt hai) - Ngày đăng: 18/09/2020 | Lượt xem: 1.162 | Lượt tải: 0",
    ] {
        assert_eq!(told(line), [notice((title, "", "18/09/2020", 1162, 0))], "{line}");
    }
    let between = "Lịch thi một (1 lượt xem, 2 lượt tải)\nThông báo nghỉ lễ (28/08/2020)\nLịch thi \
                   hai (3 lượt xem, 4 lượt tải)";
    assert_eq!(told(between)[1], notice(("Thông báo nghỉ lễ", "", "28/08/2020", 0, 0)));
    let words = "Đơn xin 3 lượt xem lại, kèm 2 bản\n41 lượt xem, 9 lượt tải";
    assert_eq!(told(words), [notice(("Đơn xin 3 lượt xem lại, kèm 2 bản", "", "", 41, 9))]);
}

#[test]
fn rows_of_tables() {
    let rows = [
        notice(("Kế hoạch họp dân", "Số 12/KH-UBND", "03/04/2021", 1012, 5)),
        notice(("Giấy mời họp", "Số 13/GM-UBND", "04/04/2021", 8, 0)),
    ];
    let tabs = "Hệ thống văn bản\nSTT\tSố/Ký hiệu\tNgày ban hành\tTrích yếu nội dung\tLượt xem\tLượt \
                tải\n1\t12/KH-UBND\t03/04/2021\tKế hoạch họp dân\t1.012\t5\n2\t13/GM-UBND\t\
                04/04/2021\tGiấy mời họp\t8\t\n1\t2\t3\t…\t9\tTrang sau";
    assert_eq!(told(tabs), rows);
    let lines = "STT\nTên văn bản\nSố hiệu\nNgày đăng\nLượt xem\nTải về\n1\nKế hoạch họp dân\n\
                 12/KH-UBND\n03/04/2021\n1.012\n5\n2\nGiấy mời họp\n13/GM-UBND\n04/04/2021\n8\n0";
    assert_eq!(told(lines), rows);
    // A table without counts is an article's.
    assert!(
        one("Kết quả đo nước\n03/04/2021\nĐo ở hai nơi.\nSTT\tNơi đo\n1\tCầu Bà")
            .body
            .contains("Cầu Bà")
    );
}

#[test]
fn numbers_and_teasers_beside_a_title() {
    let number = [notice(("Kế hoạch họp dân", "Số 12/KH-UBND", "03/04/2021", 5, 2))];
    for text in [
        "Số: 12/KH-UBND\nKế hoạch họp dân\n03/04/2021\nlượt xem: 5 | lượt tải: 2",
        "Kế hoạch họp dân\n12/KH-UBND\n03/04/2021\nlượt xem: 5 | lượt tải: 2",
        "Trích yếu: Kế hoạch họp dân\nSố hiệu: 12/KH-UBND | Ngày ban hành: 03/04/2021 | Lượt xem: 5 | \
         Lượt tải: 2",
    ] {
        assert_eq!(told(text), number, "{text}");
    }
    // Fifty characters are a cut label only when the title says them again.
    let title = "Thông báo nhận hồ sơ vào lớp một năm học 2024-2025";
    assert_eq!(title.chars().count(), 50);
    let teaser = "Nhà trường cho biết số chỗ và thời gian nhận...";
    let text =
        format!("{title}\n{teaser}\nĐã xem: 12, đã tải: 5\nHọp phụ huynh\nĐã xem: 1, đã tải: 0");
    assert_eq!(told(&text)[0], notice((title, teaser, "", 12, 5)));
    let other = "Biểu mẫu kèm theo";
    let text = format!("{title}\n{other}\nĐã xem: 12, đã tải: 5");
    assert_eq!(told(&text), [notice((other, title, "", 12, 5))]);
}

#[test]
fn an_article_between_two_listings() {
    let list = |title: &str| format!("{title}\nlượt xem: 1 | lượt tải: 2\n");
    let body = "Sáng nay cả ba thôn cùng ra đầu bể hứng nước. ".repeat(5);
    let text = format!(
        "{}{}\nThôn có nước sạch dùng\n03/10/2018 22:01\n{body}\n{body}\nTác giả: Lò Mai\n\n{}",
        list("Thông báo một"),
        list("Thông báo hai"),
        list("Thông báo ba")
    );
    let titles: Vec<String> = page(&text).0.into_iter().map(|entry| entry.title).collect();
    assert_eq!(
        titles,
        ["Thôn có nước sạch dùng", "Thông báo một", "Thông báo hai", "Thông báo ba"]
    );
}

#[test]
fn numbers_and_dates_around_a_title_with_its_counts() {
    let item = |number: &str, title: &str| format!("{number}{title} (7 lượt xem, 0 lượt tải)");
    let years = "Lịch học - thi năm học 2021 - 2022";
    let titles = |text: &str| told(text).into_iter().map(|notice| notice.0).collect::<Vec<_>>();
    let listed = format!("{}\n{}", item("11. ", years), item("12. ", "3. Mẫu đơn"));
    assert_eq!(titles(&listed), [years, "3. Mẫu đơn"]);
    for apart in [
        format!("{}\n{}", item("3. ", "Mẫu đơn"), item("", "Giấy mời")),
        format!("{}\n{}", item("3. ", "Mẫu đơn"), item("7. ", "Giấy mời")),
    ] {
        assert_eq!(titles(&apart)[0], "3. Mẫu đơn", "{apart}");
    }
    let gap = [("1. ", "Giấy mời"), ("2. ", "Mẫu đơn"), ("5. ", "Lịch thi")];
    let gap: Vec<String> = gap.iter().map(|(number, title)| item(number, title)).collect();
    assert_eq!(titles(&gap.join("\n")), ["Giấy mời", "Mẫu đơn", "Lịch thi"]);
    let (one, two) = (item("", "Giấy mời"), item("", "Mẫu đơn"));
    for (text, dates) in [
        (format!("{one}\n03/11/2021\n{two}\n28/10/2021"), ["03/11/2021", "28/10/2021"]),
        (format!("03/11/2021\n{one}\n28/10/2021\n{two}"), ["03/11/2021", "28/10/2021"]),
        (format!("05/12/2021\n{one}\n03/11/2021\n{two}\n28/10/2021"), ["03/11/2021", "28/10/2021"]),
        (format!("{one}\n\n03/11/2021\n\n{two}"), ["", ""]),
    ] {
        let told: Vec<String> = told(&text).into_iter().map(|notice| notice.2).collect();
        assert_eq!(told, dates, "{text}");
    }
    let below = "Giấy mời\nlượt xem: 1 | lượt tải: 2\n03/11/2021\nMẫu đơn\nlượt xem: 3 | lượt tải: \
                 4\n28/10/2021";
    assert_eq!(told(below)[0], notice(("Giấy mời", "", "03/11/2021", 1, 2)));
}

#[test]
fn one_count_beside_notices_that_have_both() {
    let both = "Giấy mời\nlượt xem: 1 | lượt tải: 2\n\n";
    let views = |text: &str| told(text).into_iter().map(|notice| notice.3).collect::<Vec<_>>();
    for (text, counts) in [
        (format!("{both}Mẫu đơn\nLượt xem: 95\nXem chi tiết"), vec![1, 95]),
        (format!("Mẫu đơn\nLượt xem: 95\nXem chi tiết\n\n{both}"), vec![95, 1]),
        ("Giấy mời (1 lượt xem, 2 lượt tải)\nMẫu đơn (95 lượt xem)".to_owned(), vec![1, 95]),
        // Another wording, another part of the page, a text in between: not of the listing.
        (format!("{both}Mẫu đơn\n95 lượt xem"), vec![1]),
        (format!("{both}Tin xem nhiều\nMẫu đơn\nLượt xem: 95"), vec![1]),
        (format!("{both}Mẫu đơn đã có.\nLượt xem: 95"), vec![1]),
    ] {
        assert_eq!(views(&text), counts, "{text}");
    }
    let text = "Sáng nay cả ba thôn cùng ra đầu bể hứng những can nước đầu tiên, ai cũng vui mừng.";
    let dated = "Mẫu đơn\nLượt xem: 95\n\nThôn có nước sạch dùng\n03/10/2018 22:01";
    assert_eq!(page(&format!("{both}{dated}\n{text}\n{text}")).0.len(), 3);
    let head = "Thôn có nước sạch dùng\n03/10/2018 22:01\nLượt xem: 512";
    let (entries, _) = page(&format!("{both}{head}\nNước sạch về bản\n{text}\n{text}"));
    let views: Vec<u64> = entries.iter().map(|entry| entry.opening.views).collect();
    assert_eq!((views, entries[0].kind), (vec![512, 1], Kind::Article));
}

#[test]
fn a_summary_below_number_and_title() {
    let counts = "Ngày đăng: 03/04/2021\nlượt xem: 5 | lượt tải: 2";
    for (text, title, lead) in [
        (
            "Giấy mời họp\nSố: 12/GM-UBND\nTrích yếu: Họp dân ba thôn",
            "Giấy mời họp",
            "Số 12/GM-UBND. Họp dân ba thôn",
        ),
        ("Giấy mời họp\nTrích yếu: Họp dân ba thôn", "Giấy mời họp", "Họp dân ba thôn"),
        ("Văn bản\n\nTrích yếu: Họp dân ba thôn", "Họp dân ba thôn", ""),
        ("7\nGiấy mời họp", "Giấy mời họp", ""),
    ] {
        let told = told(&format!("{text}\n{counts}"));
        assert_eq!(told, [notice((title, lead, "03/04/2021", 5, 2))], "{text}");
    }
}

#[test]
fn a_banner_and_a_menu_beside_a_listing_are_no_article() {
    let list = "Giấy mời họp\nlượt xem: 1 | lượt tải: 2\n\nMẫu đơn\nlượt xem: 3 | lượt tải: 4";
    let banner = "SỞ NÔNG NGHIỆP TỈNH SƠN KHÊ\nThứ Hai, ngày 17/08/2020";
    let menu = "Tin tức | Văn bản\nTHÔNG BÁO CỦA SỞ\nHướng dẫn nộp hồ sơ trực tuyến";
    for text in [
        format!("{banner}\n{menu}\n\n{list}"),
        format!("{list}\n\n16/08/2020\nXem thêm thông báo cũ\nTài nguyên mới\n{menu}"),
    ] {
        assert_eq!(told(&text).len(), 2, "{text}");
    }
    let short = "Sở họp với bà con ba thôn về giống lúa mới.";
    let (entries, _) = page(&format!("Sở họp với bà con\n17/08/2020 08:00\n{short}\n\n{list}"));
    assert_eq!(entries[0].kind, Kind::Article, "a short article stays");
}
