//! Recovery codes, which are shown once.

use leptos::prelude::*;

use crate::{
    parts::{Copying, NextStep},
    view::view,
};

#[component]
pub fn Recovery(codes: Vec<String>, #[prop(into)] on_kept: Callback<()>) -> impl IntoView {
    let text = codes.join("\n");
    let lines = codes.into_iter().map(|code| view! { <li class="recovery__code">{code}</li> });
    view! {
        <div class="recovery">
            <NextStep text="Mã dự phòng" />
            <p>
                "Đã bật xác thực hai bước. Mỗi mã dưới đây đăng nhập được một lần khi không có điện thoại. Các mã chỉ hiện lần này: hãy in ra và cất nơi an toàn."
            </p>
            <ul class="recovery__codes">{lines.collect_view()}</ul>
            <p class="buttons">
                <Copying text label="Sao chép các mã" />
                <button
                    class="button" type="button"
                    on:click=|_| {
                        let _ = window().print();
                    }
                >
                    "In các mã"
                </button>
                <button class="button button--main" type="button" on:click=move |_| on_kept.run(())>
                    "Tôi đã cất các mã"
                </button>
            </p>
        </div>
    }
}
