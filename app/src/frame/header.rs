//! Whose board this is, and its parts.

use domain::{
    board::Profile,
    menu::{MenuItem, current_item, default_menu},
    postings::Picture,
};
use leptos::prelude::*;

use crate::{host, view::view};

/// A board with a sheet pinned to it.
const EMBLEM: &str = r#"<rect class="header__board" x="6" y="9" width="36" height="31" rx="3"/><path class="header__sheet" d="M13 16h22v18H13z"/><path class="header__line" d="M17 21h14M17 25h14M17 29h9"/><circle class="header__pin" cx="24" cy="13" r="3"/>"#;

#[component]
pub fn Header(profile: Profile, menu: Vec<MenuItem>, emblem: Option<Picture>) -> impl IntoView {
    let menu = if menu.is_empty() { default_menu() } else { menu };
    let current = current_item(&menu, &host::address().path);
    let links = menu
        .into_iter()
        .enumerate()
        .map(|(at, item)| {
            let rel = item.is_elsewhere().then_some("external noopener");
            let current = (current == Some(at)).then_some("page");
            view! {
                <li><a class="parts__link" href=item.to rel=rel aria-current=current>{item.name}</a></li>
            }
        })
        .collect_view();
    let name = if profile.name.is_empty() { "Niêm Yết".to_owned() } else { profile.name };
    view! {
        <header class="header" id="dau-trang">
            <div class="header__inner">
                {emblem.map_or_else(drawn_emblem, picture)}
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

fn drawn_emblem() -> AnyView {
    view! {
        <svg class="header__emblem" viewBox="0 0 48 48" aria-hidden="true" inner_html=EMBLEM></svg>
    }
}

fn picture(emblem: Picture) -> AnyView {
    let Picture { url, alt, width, height } = emblem;
    view! {
        <img
            class="header__emblem header__emblem--picture" src=url alt=alt
            width=width.to_string() height=height.to_string()
        />
    }
}
