//! The list of procedures.

use domain::{
    grouped,
    procedures::{self, ListProcedures, ProcedureLine, ProcedureList, Scope},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use super::{
    LevelTotals,
    filters::{self, Filters},
};
use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Pager, answered},
    view::view,
};

pub fn procedures_page(address: &Address) -> AnyView {
    let question = filters::question(address);
    let asked = question.clone().unwrap_or_default();
    answered(question, move |list| show(list, &asked))
}

fn show(list: ProcedureList, asked: &ListProcedures) -> impl IntoView + use<> {
    let ProcedureList { leaf, levels, choices } = list;
    let page = leaf.page.get();
    let name = "Thủ tục hành chính";
    let title = if page > 1 { format!("{name}, trang {page}") } else { name.to_owned() };
    let total = leaf.total;
    let filtered = filters::is_set(asked);
    let empty = levels.total == 0;
    let pager = view! { <Pager place=&leaf address=filters::address(asked) /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <h1 class="list__title">{name}</h1>
        {if empty {
            view! { <p class="empty">"Chưa có thủ tục nào được niêm yết."</p> }
        } else {
            view! {
                {(!filtered).then(|| view! { <LevelTotals levels /> })}
                <Filters asked=asked.clone() choices />
                <p class="procedures__found" id="ket-qua">{found(total, filtered)}</p>
                {lines(leaf.lines)}
            }
        }}
        {pager}
    }
}

fn found(total: u32, filtered: bool) -> String {
    match (total, filtered) {
        (0, _) => {
            "Không có thủ tục nào khớp. Hãy bỏ bớt điều kiện lọc hoặc thử từ khác.".to_owned()
        }
        (total, true) => format!("Có {} thủ tục khớp.", grouped(total.into())),
        (total, false) => format!("Tất cả {} thủ tục.", grouped(total.into())),
    }
}

fn lines(lines: Vec<ProcedureLine>) -> impl IntoView {
    let lines = lines.into_iter().map(line).collect_view();
    view! { <ul class="procedures">{lines}</ul> }
}

fn line(line: ProcedureLine) -> impl IntoView {
    let path = line.path();
    let levels = line.levels.iter().map(|level| level.name()).collect::<Vec<_>>().join(", ");
    let scope = (line.scope != Scope::Unknown).then(|| {
        let scope = line.scope;
        view! { <span class=format!("scope scope--{}", scope.slug())>{scope.name()}</span> }
    });
    let facts = [line.fields.join(", "), levels, line.agencies.join("; ")];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <li class="procedure-line">
            <h2 class="procedure-line__title">
                <a class="procedure-line__link" href=path>{line.title}</a>
            </h2>
            <p class="procedure-line__facts">
                <code class="procedure-line__code">{line.code.to_string()}</code>
                {scope}
                <span>{facts}</span>
            </p>
        </li>
    }
}

/// The list's address, for the way to it.
pub fn way() -> Vec<(String, String)> {
    vec![(procedures::PATH.to_owned(), "Thủ tục hành chính".to_owned())]
}
