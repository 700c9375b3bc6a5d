//! An act as a line.

use domain::desk::ActLine;
use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Act(act: ActLine) -> impl IntoView {
    let ActLine { number, at, who, what, subject, detail, hash } = act;
    let who = if who.is_empty() { "Hệ thống".to_owned() } else { who };
    let detail = (!detail.is_empty()).then(|| view! { <p class="act__detail">{detail}</p> });
    view! {
        <li class="act">
            <p class="act__when">
                <span class="act__number">{format!("#{number}")}</span>
                <time datetime=at.iso()>{at.short()}</time>
            </p>
            <div class="act__what">
                <p><b>{who}</b> " " {name(&what)} {(!subject.is_empty()).then(|| format!(": {subject}"))}</p>
                {detail}
                <details class="act__proof">
                    <summary class="act__summary">
                        "Mã băm"<span class="visually-hidden">{format!(" của việc số {number}")}</span>
                    </summary>
                    <code class="act__hash">{hash}</code>
                </details>
            </div>
        </li>
    }
}

/// What was done, in words; an act this program does not know yet keeps its own name.
fn name(what: &str) -> String {
    let found = NAMES.iter().find(|(own, _)| *own == what);
    found.map_or_else(|| what.to_owned(), |(_, name)| (*name).to_owned())
}

const NAMES: [(&str, &str); 28] = [
    ("begin", "bắt đầu soạn"),
    ("save", "lưu"),
    ("drop", "bỏ bản thảo"),
    ("submit", "trình duyệt"),
    ("take_back", "rút lại bản trình"),
    ("return", "trả lại"),
    ("publish", "đăng"),
    ("schedule", "hẹn giờ đăng"),
    ("unschedule", "bỏ hẹn giờ"),
    ("appear", "đăng đúng giờ hẹn"),
    ("expire", "hết hạn niêm yết"),
    ("confirm", "xác nhận bài tự duyệt"),
    ("withdraw", "thu hồi"),
    ("replace", "thay thế"),
    ("import", "nạp dữ liệu"),
    ("upload", "tải tệp lên"),
    ("open_preview", "tạo liên kết xem trước"),
    ("revoke_preview", "thu hồi liên kết xem trước"),
    ("sign_in", "đăng nhập"),
    ("sign_out", "đăng xuất"),
    ("end_session", "kết thúc phiên"),
    ("invite", "mời"),
    ("accept", "nhận lời mời"),
    ("change_person", "đổi quyền hoặc thông tin"),
    ("delegate", "ủy quyền"),
    ("end_delegation", "kết thúc ủy quyền"),
    ("change_passphrase", "đổi mật khẩu"),
    ("settings", "đổi cài đặt"),
];
