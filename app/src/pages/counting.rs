//! The counting rule, in plain words.

use leptos::prelude::*;

use super::Prose;

#[component]
pub fn CountingPage() -> impl IntoView {
    view! {
        <Prose title="Quy tắc đếm">
            <p>
                "Mọi con số trên bảng này (lượt xem, lượt tải, xếp hạng, lượt truy cập) được đếm theo "
                "một quy tắc duy nhất dưới đây, và ai cũng kiểm tra được."
            </p>
            <h2>"Lượt xem"</h2>
            <p>
                "Một lượt xem được tính khi trang thật sự hiện ra trước mắt người đọc. Mỗi người đọc, "
                "mỗi bài, mỗi ngày (theo giờ Việt Nam) tính một lượt; mở lại trong ngày không tăng thêm."
            </p>
            <h2>"Lượt tải"</h2>
            <p>
                "Một lượt tải được tính khi tệp được gửi đi từ byte đầu tiên. Mỗi người, mỗi tệp, mỗi "
                "ngày một lượt. Xem trước trong trang, hỏi lại tệp không đổi và tải tiếp phần sau không "
                "phải là lượt tải. Lượt tải của một bài là tổng lượt tải các văn bản của bài đó."
            </p>
            <h2>"Lượt truy cập"</h2>
            <p>"Lần xem đầu tiên trong ngày của mỗi người là một lượt truy cập toàn trang."</p>
            <h2>"Đánh giá sao"</h2>
            <p>
                "Mỗi người một phiếu cho mỗi bài, đổi lại hoặc rút lại lúc nào cũng được. “Tổng số điểm” "
                "là tổng số sao; “xếp hạng” là số sao trung bình. Cả năm mức sao đều được hiện, và điểm "
                "trung bình không bao giờ bị giấu vì thấp."
            </p>
            <h2>"Một người đọc được nhận ra thế nào"</h2>
            <p>
                "Trong ngày đầu, bằng một mã băm của địa chỉ mạng và tên trình duyệt, trộn với một chuỗi "
                "ngẫu nhiên chỉ sống một ngày rồi bị xóa; từ ngày sau, bằng một số ngẫu nhiên trong "
                <a href="/quyen-rieng-tu">"cookie"</a>
                ". Địa chỉ mạng không được lưu. Vì thế trong ngày đầu, những người dùng chung đường mạng và "
                "cùng một loại trình duyệt (ví dụ trong một cơ quan) được tính là một."
            </p>
            <h2>"Những gì không được tính"</h2>
            <ul>
                <li><code>"bot"</code>": máy tìm kiếm và chương trình tự xưng tên"</li>
                <li><code>"prefetch"</code>": trang được trình duyệt tải sẵn, chưa ai xem"</li>
                <li><code>"preview"</code>": xem trước văn bản trong trang"</li>
                <li><code>"repeat"</code>": cùng người, cùng bài, trong cùng một ngày"</li>
                <li><code>"foreign"</code>": lệnh gửi từ trang của nơi khác"</li>
                <li><code>"editor"</code>": người của chính cơ quan đăng bài"</li>
                <li><code>"partial"</code>": chỉ hỏi tiêu đề, tệp không đổi, hoặc phần sau của tệp"</li>
            </ul>
            <p>"Những lần bị từ chối cũng được đếm riêng theo từng lý do."</p>
            <h2>"Số từ cổng cũ"</h2>
            <p>
                "Số đã có ở cổng thông tin cũ được giữ riêng và cộng vào tổng. Ở biểu đồ sao, chúng là một "
                "thanh riêng “từ cổng cũ”, vì không biết từng phiếu cho mấy sao."
            </p>
            <h2>"Số mới đến đâu"</h2>
            <p>
                "Số trên trang cũ nhất là 15 giây; riêng việc của chính quý vị được hiện ngay. Kiểm tra một bài: "
                <code>"/api/tallies?subject=posting-1"</code>
                " cho biết số đã đếm, số từ cổng cũ và số bị từ chối theo từng lý do."
            </p>
        </Prose>
    }
}
