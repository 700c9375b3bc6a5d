//! The list of meetings.

use domain::{
    Leaf,
    meetings::{ListMeetings, MeetingLine, PATH},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::MeetingLines;
use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Pager, answered},
    view::view,
};

pub fn meetings_page(address: &Address) -> AnyView {
    let page = address.parsed("trang").map(Option::unwrap_or_default);
    answered(page.map(|page| ListMeetings { page }), show)
}

fn show(leaf: Leaf<MeetingLine>) -> impl IntoView {
    let page = leaf.page.get();
    let name = "Kết quả họp, hội nghị";
    let title = if page > 1 { format!("{name}, trang {page}") } else { name.to_owned() };
    let pager = view! { <Pager place=&leaf address=PATH /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <h1 class="list__title">{name}</h1>
        {if leaf.total == 0 {
            view! { <p class="empty">"Chưa có cuộc họp nào được đăng."</p> }
        } else {
            view! { <MeetingLines lines=leaf.lines level=2 /> }
        }}
        {pager}
    }
}
