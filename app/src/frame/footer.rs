//! Who answers for the board, where they are, and how many came.

use domain::{
    board::{Frame, Profile},
    grouped,
};
use leptos::prelude::*;

const PAGES: [(&str, &str); 5] = [
    ("/gioi-thieu", "Giới thiệu"),
    ("/lien-he", "Liên hệ"),
    ("/quy-tac-dem", "Quy tắc đếm"),
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
    let line = |name: &'static str, value: String| {
        (!value.is_empty()).then(|| view! { <p class="footer__line">{name}{value}</p> })
    };
    view! {
        <address class="footer__body">
            {(!profile.body.is_empty()).then(|| view! { <p class="footer__name">{profile.body}</p> })}
            {line("Cơ quan chủ quản: ", profile.governing)}
            {line("Chịu trách nhiệm chính: ", profile.responsible)}
            {line("Địa chỉ: ", profile.address)}
            {line("Điện thoại: ", profile.phone)}
            {line("Thư điện tử: ", profile.email)}
        </address>
    }
}
