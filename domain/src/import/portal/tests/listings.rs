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
