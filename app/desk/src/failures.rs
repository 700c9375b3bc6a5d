//! What an editor is told when something did not work: what happened, and what to do next.

use domain::Failure;

/// A failure as one sentence or two.
pub fn words(failure: &Failure) -> String {
    match failure {
        Failure::Missing => {
            "Không tìm thấy mục này. Có thể mục đã bị bỏ; hãy quay lại danh sách.".into()
        }
        Failure::Withdrawn { title, since, why } => {
            format!("“{title}” đã thôi niêm yết từ {}. Lý do: {why}", since.short())
        }
        Failure::Invalid { reason }
        | Failure::Refused { reason }
        | Failure::Conflict { reason } => reason.clone(),
        Failure::TooMany { wait } => {
            format!("Đã thử quá nhiều lần. Xin đợi {wait} giây rồi thử lại.")
        }
        Failure::Unknown => "Phiên làm việc đã hết. Hãy đăng nhập lại để tiếp tục.".into(),
        Failure::CookieNeeded => {
            "Trình duyệt chưa giữ cookie của trang. Hãy cho phép cookie rồi thử lại.".into()
        }
        Failure::TooLarge { limit } => {
            format!(
                "Dữ liệu quá lớn: mỗi lần chỉ nhận nhiều nhất {} byte.",
                domain::grouped(*limit)
            )
        }
        Failure::WrongMethod { .. } => {
            "Trang đang mở đã cũ so với máy chủ. Hãy tải lại trang rồi làm lại.".into()
        }
        Failure::Broken => {
            "Chưa kết nối được với máy chủ. Những gì đã nhập vẫn còn; hãy thử lại sau ít phút."
                .into()
        }
    }
}
