//! The accessibility statement.

use leptos::prelude::*;

use super::Prose;

#[component]
pub fn AccessibilityPage() -> impl IntoView {
    view! {
        <Prose title="Trợ năng">
            <p>
                "Trang được làm để ai cũng đọc được: trên điện thoại cũ, đường truyền chậm, bằng bàn phím, "
                "bằng trình đọc màn hình, với chữ phóng to hay khi in ra giấy. Mức hướng tới là WCAG 2.2, "
                "bậc AA."
            </p>
            <h2>"Đã làm"</h2>
            <ul>
                <li>"Mọi trang đọc được, tải được văn bản và đánh giá được khi tắt JavaScript."</li>
                <li>"Dùng được hoàn toàn bằng bàn phím; vị trí đang chọn luôn nhìn thấy."</li>
                <li>"Chữ phóng to 200 % không vỡ trang; màn hình hẹp 320 điểm ảnh vẫn đọc đủ."</li>
                <li>"Có giao diện sáng và tối theo cài đặt của máy."</li>
                <li>"Mỗi trang được kiểm tra tự động bằng axe trước khi phát hành."</li>
            </ul>
            <h2>"Còn hạn chế"</h2>
            <ul>
                <li>
                    "Một số tệp PDF do nơi khác lập có thể là ảnh quét, trình đọc màn hình không đọc được. "
                    "Khi đó xin liên hệ để nhận bản chữ."
                </li>
                <li>"Ảnh và bảng trong bài chuyển từ cổng cũ có thể thiếu lời mô tả."</li>
            </ul>
            <h2>"Góp ý"</h2>
            <p>
                "Gặp chỗ nào khó dùng, xin báo cho chúng tôi qua trang "<a href="/lien-he">"liên hệ"</a>"."
            </p>
        </Prose>
    }
}
