//! What a reader is told when there is no page: what happened, and where to go.

use domain::Failure;
use leptos::prelude::*;

use crate::{host, parts::Head, view::view};

/// A failure as a page; tells the worker, so that the status fits.
#[component]
pub fn FailurePage(failure: Failure) -> impl IntoView {
    host::tell_failure(&failure);
    let (title, text) = words(&failure);
    let again = matches!(failure, Failure::Broken);
    let gone = matches!(failure, Failure::Missing | Failure::Withdrawn { .. });
    view! {
        <Head title=title.clone() />
        <article class="failure">
            <h1 class="failure__title">{title}</h1>
            <p class="failure__text">{text}</p>
            {again
                .then(|| {
                    view! {
                        <p>
                            // An empty address is this very page, asked again.
                            <a class="button" rel="external" href="">"Tải lại trang này"</a>
                        </p>
                    }
                })}
            <p>"Quý vị có thể:"</p>
            <ul class="failure__ways">
                <li><a href="/">"về trang chủ"</a></li>
                <li>
                    <a href="/tin-tuc">"xem tin tức"</a>", "<a href="/thong-bao">"thông báo"</a>" hoặc "
                    <a href="/thu-tuc">"tìm thủ tục"</a>
                </li>
                <li><a href="/lien-he">"liên hệ với cơ quan"</a>{gone.then_some(" nếu cần văn bản này")}</li>
            </ul>
        </article>
    }
}

fn words(failure: &Failure) -> (String, String) {
    let (title, text) = match failure {
        Failure::Missing => (
            "Không tìm thấy trang",
            "Không có trang nào ở địa chỉ này. Có thể địa chỉ bị gõ thiếu hoặc liên kết đã cũ."
                .to_owned(),
        ),
        Failure::Withdrawn { title, since, why } => (
            "Bài đã thôi niêm yết",
            format!("“{title}” thôi niêm yết từ {}. Lý do: {why}", since.short()),
        ),
        Failure::Invalid { reason } => ("Yêu cầu không hợp lệ", reason.clone()),
        Failure::Refused { reason } => ("Yêu cầu bị từ chối", reason.clone()),
        Failure::Unknown => ("Cần xác thực", "Yêu cầu này cần mã truy cập đúng.".to_owned()),
        Failure::CookieNeeded => (
            "Cần cookie để ghi nhận",
            "Trình duyệt chưa giữ cookie của trang. Hãy cho phép cookie rồi thử lại.".to_owned(),
        ),
        Failure::Conflict { reason } => ("Đã có thay đổi khác", reason.clone()),
        Failure::TooMany { wait } => {
            ("Quá nhiều lần thử", format!("Xin đợi {wait} giây rồi thử lại."))
        }
        Failure::TooLarge { limit } => (
            "Dữ liệu gửi lên quá lớn",
            format!("Mỗi lần chỉ nhận nhiều nhất {} byte.", domain::grouped(*limit)),
        ),
        Failure::WrongMethod { allow } => (
            "Phương thức gửi không được chấp nhận",
            format!("Địa chỉ này chỉ nhận các phương thức: {allow}."),
        ),
        Failure::Broken => (
            "Hệ thống đang gặp sự cố",
            "Trang chưa lấy được dữ liệu. Không có gì bị mất; xin thử lại sau ít phút.".to_owned(),
        ),
    };
    (title.to_owned(), text)
}
