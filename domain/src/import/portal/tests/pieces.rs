//! Single lines: furniture, counts, stars.

use super::*;

fn line(text: &str) -> Line {
    line::lines(text).pop().expect(text)
}

#[test]
fn furniture_of_every_kind() {
    for text in [
        "Bạn đã không sử dụng Site, Bấm vào đây để duy trì trạng thái đăng nhập. Thời gian chờ: 60 giây",
        "Chia sẻ bài viết",
        "Bản in",
        "Gửi email",
        "Lưu bài viết",
        "In bài viết",
        "top",
        "down",
        "Facebook",
        "Zalo",
        "Twitter",
        "Đọc bài",
        "A- A A+",
        "A+ A-",
        "Đăng nhập",
        "Quay lại",
        "Click để đánh giá bài viết",
        "Xếp hạng: 5 - 1 phiếu bầu",
        "Trang chủ",
        "Trang nhất",
        "Trang nhất » Tin tức » Kinh tế",
        "Trang chủ > Tin tức > Xã",
        "Trang chủ / Tin tức",
        "© 2018 Ủy ban nhân dân xã",
        "Copyright 2018 by UBND",
        "Chia sẻ: Facebook | Zalo | Twitter",
        "Gửi bài viết qua email Bản in Lưu bài viết này",
        "Xem chi tiết | Tải về",
        "---",
        "• top",
        "Giấy phép số 12/GP-TTĐT",
        "Người đăng: admin",
        "Đang truy cập: 12",
    ] {
        assert!(furniture::is(&line(text)), "{text}");
    }
    for text in [
        "Xếp hạng di tích cho đình làng",
        "Người đang ở xa cũng về",
        "Thời gian chờ đợi giảm một nửa",
        "Người gửi tiền tiết kiệm tăng",
        "Mạng xã hội của xã có tin mới",
        "Giấy phép số 5 đã cấp.",
        "Xếp dỡ hàng hóa ở bến",
        "Trang trại nuôi bò của anh Sùng",
        "In ấn tài liệu họp thôn",
        "Ông nói: “Nước về là vui nhất.”",
        "Facebook của xã có tin mới",
        "Bản Liền Sơn",
    ] {
        assert!(!furniture::is(&line(text)), "{text}");
    }
}

#[test]
fn words_and_numbers() {
    use line::Word::{Number, Plain};
    let plain = |word: &str| Plain(word.to_owned());
    assert_eq!(
        line::words("Lượt xem:1.585 | 0"),
        [plain("luot"), plain("xem"), Number(1585), Number(0)]
    );
    assert_eq!(counts::views("Lượt xem: 1 585"), Some(1585));
    assert_eq!(counts::views("512 lượt xem"), Some(512));
    assert_eq!(counts::views("Đã xem: 512"), Some(512));
    assert_eq!(counts::views("Lượt xem"), None);
    assert_eq!(counts::views("Số lần đọc: 1,045"), Some(1045));
    assert_eq!(counts::views("Lượt người xem: 409"), Some(409));
    assert_eq!(counts::views("512 lượt xem 3 bình luận"), Some(512));
    assert_eq!(counts::views("Lượt xem bài viết: 7"), Some(7));
    assert_eq!(counts::only_views("Lượt truy cập: 512"), None);
    assert_eq!(counts::only_views("Bà xem 3 con bò"), None);
}

#[test]
fn sentences_with_dates_are_no_date_lines() {
    for text in [
        "Sáng 03/10/2018, xã họp.",
        "Từ ngày 03/10/2018 đến ngày 05/10/2018",
        "- 03/10/2018: họp",
        "Họp 08:00 03/10/2018 tại nhà văn hóa",
        "Số 12 ngày 03/10/2018 của tỉnh",
    ] {
        assert_eq!(stamp::stamp(&line(text)), None, "{text}");
    }
}

#[test]
fn stars() {
    let table = [
        ("Tổng số điểm của bài viết là: 5 trong 1 đánh giá", 5, 1),
        ("Tổng số điểm của bài viết là: 1.024 trong 300 đánh giá", 1024, 300),
        ("Tổng số điểm của bài viết là: 0 trong 0 đánh giá", 0, 0),
        ("Tổng số điểm của bài viết là: 9 trong 1 đánh giá", 0, 0),
        ("Xếp hạng: 4.5 - 2 phiếu bầu", 9, 2),
        ("Xếp hạng: 4,3 - 3 phiếu bầu", 13, 3),
    ];
    for (text, points, votes) in table {
        let mut post = Post::new(Kind::Article, 1, String::new());
        assert!(labels::take(&line(text), &mut post), "{text}");
        assert_eq!((post.opening.points, post.opening.votes), (points, votes), "{text}");
    }
}
