//! Acts in words: what was done, on what, by whom.

use domain::desk::PATH;

use crate::content;

/// What was done; an act this program does not know yet keeps its own name.
pub fn what(name: &str) -> String {
    let found = ACTS.iter().find(|(own, _)| *own == name);
    found.map_or_else(|| name.to_owned(), |(_, words)| (*words).to_owned())
}

/// Who did it.
pub fn who(name: String) -> String {
    match name.as_str() {
        "" => "Hệ thống".into(),
        "import" => "Lệnh nạp dữ liệu".into(),
        "timetable" => "Tự động theo lịch".into(),
        "set-up" => "Lệnh thiết lập".into(),
        _ => name,
    }
}

/// On what, and where it is found if it has a place.
pub fn subject(subject: &str) -> (String, Option<String>) {
    let (kind, name) = subject.split_once(' ').unwrap_or(("", subject));
    match kind {
        "posting" => (format!("/{name}"), Some(format!("/{name}"))),
        // A draft that has only begun has no number in its act.
        "draft" if name.starts_with("of ") => {
            let kind = name.trim_start_matches("of ").parse();
            (
                kind.map_or_else(|_| name.to_owned(), |kind| content::told(kind).0.to_lowercase()),
                None,
            )
        }
        "draft" => (format!("bản thảo số {name}"), Some(format!("{PATH}/bai/{name}"))),
        "person" => (format!("người số {name}"), Some(format!("{PATH}/nguoi/{name}"))),
        "session" => (format!("phiên {name}"), None),
        "invitation" => (name.to_owned(), None),
        "delegation" => (format!("ủy quyền số {name}"), None),
        "agency" => (format!("/co-quan/{name}"), Some(format!("{PATH}/co-quan/{name}"))),
        "field" => (format!("lĩnh vực {name}"), Some(format!("{PATH}/danh-muc"))),
        "category" => (format!("chuyên mục {name}"), Some(format!("{PATH}/danh-muc"))),
        _ => (subject.to_owned(), None),
    }
}

const ACTS: [(&str, &str); 45] = [
    ("begin", "bắt đầu soạn"),
    ("drop", "bỏ"),
    ("submit", "trình duyệt"),
    ("take-back", "rút lại bản trình"),
    ("return", "trả lại"),
    ("publish", "đăng"),
    ("correct", "đính chính"),
    ("schedule", "hẹn giờ đăng"),
    ("unschedule", "bỏ hẹn giờ"),
    ("appear", "đăng đúng giờ hẹn"),
    ("hand-back", "đến giờ hẹn mà không đăng được, trả lại"),
    ("expire", "hết hạn niêm yết"),
    ("confirm", "xác nhận bài tự duyệt"),
    ("withdraw", "thu hồi"),
    ("import", "nạp dữ liệu"),
    ("preview", "tạo liên kết xem trước"),
    ("end-preview", "thu hồi liên kết xem trước"),
    ("sign-in", "đăng nhập"),
    ("sign-out", "đăng xuất"),
    ("end-session", "đăng xuất một thiết bị"),
    ("invite", "mời"),
    ("accept", "nhận lời mời"),
    ("end-invitation", "thu hồi lời mời"),
    ("change-person", "đổi vai trò hoặc thông tin"),
    ("delegate", "ủy quyền"),
    ("end-delegation", "kết thúc ủy quyền"),
    ("change-profile", "đổi họ tên hoặc chức vụ của mình"),
    ("change-passphrase", "đổi mật khẩu"),
    ("begin-totp", "bắt đầu bật xác thực hai bước"),
    ("set-totp", "bật xác thực hai bước"),
    ("drop-totp", "tắt xác thực hai bước"),
    ("settings", "đổi cài đặt"),
    ("agency-new", "thêm cơ quan"),
    ("agency", "sửa cơ quan"),
    ("agency-end", "đổi ngày kết thúc của cơ quan"),
    ("agency-merge", "gộp một cơ quan khác vào"),
    ("name-new", "thêm vào danh mục"),
    ("name", "đổi tên trong danh mục"),
    ("name-merge", "gộp một tên khác vào"),
    ("name-drop", "xóa khỏi danh mục"),
    ("menu", "đổi thanh mục"),
    ("featured", "đổi bài nổi bật"),
    ("emblem", "đổi biểu trưng"),
    ("import-token", "tạo mã nhập"),
    ("import-token-end", "thu hồi mã nhập"),
];
