//! From page to page of a list.

use leptos::prelude::*;

use crate::{address::Address, view::view};

/// The query's name of a page's number.
pub const PAGE: &str = "trang";

#[component]
pub fn Pager(address: Address, page: u32, size: u32, total: u32) -> impl IntoView {
    let pages = total.div_ceil(size).max(1);
    if pages == 1 {
        return ().into_any();
    }
    let to = |number: u32| {
        let number = if number == 1 { String::new() } else { number.to_string() };
        address.with_query(PAGE, &number)
    };
    let before = (page > 1).then(|| {
        view! { <a class="pager__step button" rel="prev" href=to(page - 1)>"Trang trước"</a> }
    });
    let after = (page < pages).then(|| {
        view! { <a class="pager__step button" rel="next" href=to(page + 1)>"Trang sau"</a> }
    });
    view! {
        <nav class="pager" aria-label="Các trang của danh sách">
            {before} <span>{format!("Trang {page} trên {pages}")}</span> {after}
        </nav>
    }
}
