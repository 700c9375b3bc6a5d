//! Who answers for the board, where they are, and how many came.

use domain::{
    board::{Frame, Profile},
    grouped,
};
use leptos::prelude::*;

use crate::{
    parts::{mail, telephone},
    view::view,
};

const PAGES: [(&str, &str); 7] = [
    ("/gioi-thieu", "Giới thiệu"),
    ("/lien-he", "Liên hệ"),
    ("/co-quan", "Cơ quan"),
    ("/quy-tac-dem", "Quy tắc đếm"),
    ("/niem-yet", "Kiểm chứng"),
    ("/quyen-rieng-tu", "Quyền riêng tư"),
    ("/tro-nang", "Trợ năng"),
];

#[component]
pub fn Footer(frame: Frame) -> impl IntoView {
    let Frame { profile, visits_today, visits_total, .. } = frame;
    let links =
        PAGES.map(|(address, name)| view! { <li><a href=address>{name}</a></li> }).collect_view();
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <Body profile />
                <nav class="footer__pages" aria-label="Về trang này">
                    <ul>{links}</ul>
                </nav>
                <p class="footer__visits">
                    <a href="/quy-tac-dem">"Lượt truy cập"</a>
                    ": hôm nay " <b>{grouped(visits_today)}</b> ", tất cả " <b>{grouped(visits_total)}</b>
                </p>
            </div>
        </footer>
    }
}

#[component]
fn Body(profile: Profile) -> impl IntoView {
    let line = |name: &'static str, value: String, show: fn(String) -> AnyView| {
        (!value.is_empty()).then(|| view! { <p class="footer__line">{name}{show(value)}</p> })
    };
    let plain = String::into_any;
    view! {
        <address class="footer__body">
            {(!profile.body.is_empty()).then(|| view! { <p class="footer__name">{profile.body}</p> })}
            {line("Cơ quan chủ quản: ", profile.governing, plain)}
            {line("Chịu trách nhiệm chính: ", profile.responsible, plain)}
            {line("Địa chỉ: ", profile.address, plain)}
            {line("Điện thoại: ", profile.phone, telephone)}
            {line("Thư điện tử: ", profile.email, mail)}
        </address>
    }
}
