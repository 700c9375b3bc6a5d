//! The list of notices.

use domain::{Leaf, notices::ListNotices, postings::Line, tallies::Subject};
use islands::Visited;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, NoticeLines, Pager, answered},
    view::view,
};

pub fn notices_page(address: &Address) -> AnyView {
    let page = address.parsed("trang").map(Option::unwrap_or_default);
    answered(page.map(|page| ListNotices { page }), show)
}

fn show(leaf: Leaf<Line>) -> impl IntoView {
    let page = leaf.page.get();
    let title =
        if page > 1 { format!("Thông báo, trang {page}") } else { "Thông báo".to_owned() };
    let pager = view! { <Pager place=&leaf address="/thong-bao" /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <h1 class="list__title">"Thông báo"</h1>
        {if leaf.total == 0 {
            view! { <p class="empty">"Chưa có thông báo nào được đăng."</p> }
        } else {
            view! { <NoticeLines lines=leaf.lines level=2 /> }
        }}
        {pager}
    }
}
