//! The list of exams.

use domain::{
    Leaf,
    exams::{ExamLine, ListExams, PATH},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::ExamLines;
use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Pager, answered},
    view::view,
};

pub fn exams_page(address: &Address) -> AnyView {
    let page = address.parsed("trang").map(Option::unwrap_or_default);
    answered(page.map(|page| ListExams { page }), show)
}

fn show(leaf: Leaf<ExamLine>) -> impl IntoView {
    let page = leaf.page.get();
    let name = "Tuyển dụng";
    let title = if page > 1 { format!("{name}, trang {page}") } else { name.to_owned() };
    let pager = view! { <Pager place=&leaf address=PATH /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <h1 class="list__title">{name}</h1>
        {if leaf.total == 0 {
            view! { <p class="empty">"Chưa có kỳ tuyển dụng nào được đăng."</p> }
        } else {
            view! { <ExamLines lines=leaf.lines level=2 /> }
        }}
        {pager}
    }
}
