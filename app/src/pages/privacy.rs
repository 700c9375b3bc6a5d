//! What is kept of a reader.

use leptos::prelude::*;

use super::Prose;

#[component]
pub fn PrivacyPage() -> impl IntoView {
    view! {
        <Prose title="Quyền riêng tư">
            <p>
                "Trang này không có quảng cáo, không có công cụ theo dõi và không tải gì từ bên thứ ba. "
                "Quý vị đọc, tìm và tải văn bản mà không phải khai báo gì."
            </p>
            <h2>"Cookie"</h2>
            <p>
                "Trang dùng đúng một cookie, tên là " <code>"nguoi-doc"</code>
                ", để đếm mỗi người một lượt và giữ mỗi người một phiếu đánh giá. Trong đó chỉ có một số "
                "ngẫu nhiên, ngày cookie ra đời, mã băm của ngày đó và chữ ký của máy chủ. Cookie không "
                "chứa tên, địa chỉ hay thói quen của quý vị, không được trang khác đọc, và tự hết hạn sau "
                "400 ngày."
            </p>
            <p>
                "Quý vị xóa hoặc chặn cookie vẫn đọc và tải được mọi thứ; chỉ không đánh giá được, và phiếu "
                "cũ sẽ không còn nhận ra là của quý vị."
            </p>
            <h2>"Địa chỉ mạng"</h2>
            <p>
                "Địa chỉ mạng chỉ được dùng trong khoảnh khắc trả lời, để tính mã băm nói ở "
                <a href="/quy-tac-dem">"quy tắc đếm"</a>
                ". Chuỗi ngẫu nhiên trộn vào mã ấy bị xóa khi hết ngày, nên không ai, kể cả chúng tôi, dò "
                "ngược lại được."
            </p>
            <h2>"Chia sẻ"</h2>
            <p>
                "Các liên kết chia sẻ qua Zalo, Facebook, e-mail là liên kết thường: chỉ khi quý vị bấm thì "
                "bên kia mới biết."
            </p>
        </Prose>
    }
}
