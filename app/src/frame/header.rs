//! Whose board this is, and its parts.

use domain::board::Profile;
use leptos::prelude::*;

use crate::{host, view::view};

const PARTS: [(&str, &str); 8] = [
    ("/", "Trang chủ"),
    ("/tin-tuc", "Tin tức"),
    ("/thong-bao", "Thông báo"),
    ("/thu-tuc", "Thủ tục"),
    ("/hop", "Kết quả họp"),
    ("/tuyen-dung", "Tuyển dụng"),
    ("/gioi-thieu", "Giới thiệu"),
    ("/lien-he", "Liên hệ"),
];

/// A board with a sheet pinned to it.
const EMBLEM: &str = r#"<rect class="header__board" x="6" y="9" width="36" height="31" rx="3"/><path class="header__sheet" d="M13 16h22v18H13z"/><path class="header__line" d="M17 21h14M17 25h14M17 29h9"/><circle class="header__pin" cx="24" cy="13" r="3"/>"#;

#[component]
pub fn Header(profile: Profile) -> impl IntoView {
    let path = host::address().path;
    let links = PARTS
        .map(|(address, name)| {
            let inside = address != "/" && path.starts_with(address);
            let current = (path == address || inside).then_some("page");
            view! {
                <li><a class="parts__link" href=address aria-current=current>{name}</a></li>
            }
        })
        .collect_view();
    let name = if profile.name.is_empty() { "Niêm Yết".to_owned() } else { profile.name };
    view! {
        <header class="header" id="dau-trang">
            <div class="header__inner">
                <svg class="header__emblem" viewBox="0 0 48 48" aria-hidden="true" inner_html=EMBLEM></svg>
                <p class="header__names">
                    {(!profile.governing.is_empty())
                        .then(|| view! { <span class="header__governing">{profile.governing}</span> })}
                    <a class="header__name" href="/">{name}</a>
                </p>
            </div>
            <nav class="parts" aria-label="Các phần của trang">
                <ul class="parts__list">{links}</ul>
            </nav>
        </header>
    }
}
