//! What proofs are, where the log stands, and its days.

use domain::{
    grouped,
    proofs::{DayLine, Days, ListDays, PATH, PROGRAM},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::{NAME, digest, fact, head};
use crate::{
    address::Address,
    host::origin,
    parts::{Breadcrumbs, Head, Pager, Section, answered},
    view::view,
};

pub fn proofs_page(address: &Address) -> AnyView {
    let page = address.parsed("trang").map(Option::unwrap_or_default);
    answered(page.map(|page| ListDays { page }), show)
}

fn show(days: Days) -> impl IntoView {
    let Days { head: last, days } = days;
    let page = days.page.get();
    let title = if page > 1 { format!("{NAME}, trang {page}") } else { NAME.to_owned() };
    let pager = view! { <Pager place=&days address=PATH /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <article class="posting proofs">
            <h1 class="posting__title">{NAME}</h1>
            {(page == 1).then(about)}
            {(last.number > 0)
                .then(|| view! { <dl class="facts">{fact("Sổ đang ở", head(&last))}</dl> })}
            {(page == 1).then(how)}
            <Section id="cac-ngay" title="Các ngày có ghi sổ">
                {if days.total == 0 {
                    view! { <p class="empty">"Sổ chưa có mục nào."</p> }
                } else {
                    lines(days.lines)
                }}
            </Section>
            {pager}
        </article>
    }
}

fn about() -> AnyView {
    view! {
        <p>
            "Mỗi lần đăng, sửa hay gỡ một bài, bảng này ghi một mục vào sổ. Mỗi mục mang mã của mục đứng \
             trước, nên không ai, kể cả người quản trị máy chủ, sửa, bớt hay chèn được việc đã qua mà \
             không lộ: mã của mọi mục về sau sẽ khác với mã đã công bố."
        </p>
        <p>
            "Việc công khai được ghi rõ; việc nội bộ (đăng nhập, soạn thảo) chỉ được niêm phong: ai cũng \
             thấy là có một mục, không ai đọc được nội dung. Hãy chép lại mã của một ngày: về sau, chừng \
             nào mã của ngày ấy vẫn thế thì sổ trước đó chưa bị đổi."
        </p>
    }
}

fn how() -> AnyView {
    let command = format!("python3 verify.py {}", origin());
    view! {
        <Section id="tu-kiem" title="Tự kiểm tra cả sổ">
            <p>
                "Tải "
                <a href=PROGRAM download="verify.py">"chương trình kiểm tra (verify.py)"</a>
                ", dài chưa tới một trăm dòng, ai biết lập trình cũng đọc được, rồi chạy bằng Python 3 trên máy \
                 của quý vị:"
            </p>
            <p><code class="digest">{command}</code></p>
            <p>
                "Chương trình chỉ dùng dữ liệu công khai, tính lại toàn bộ sổ và cho biết mục cuối, hoặc mục đầu \
                 tiên không khớp. Muốn kiểm một bài, hãy mở trang kiểm chứng của bài bằng mã QR trên biên \
                 bản niêm yết, hoặc chọn bài ở một ngày dưới đây."
            </p>
        </Section>
    }
}

fn lines(lines: Vec<DayLine>) -> AnyView {
    let lines = lines
        .into_iter()
        .map(|DayLine { date, acts, head }| {
            view! {
                <li class="proof-line">
                    <a class="proof-line__name" href=date.path()>{date.start().long()}</a>
                    <span>{format!("{} mục, đến mục {}", grouped(acts), grouped(head.number))}</span>
                    {digest(head.hash)}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="proof-lines">{lines}</ul> }
}
