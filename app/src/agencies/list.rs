//! The list of agencies, those that have ended apart.

use domain::{
    agencies::{Agencies, AgencyName, AgencyNode, ListAgencies, in_order},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, Section, answered},
    view::view,
};

pub fn agencies_page(_address: &Address) -> AnyView {
    answered(Ok(ListAgencies {}), show)
}

fn show(agencies: Agencies) -> impl IntoView {
    let Agencies { current, ended } = agencies;
    let empty = current.is_empty() && ended.is_empty();
    view! {
        <Head title="Cơ quan" />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <article class="posting">
            <h1 class="posting__title">"Cơ quan"</h1>
            {empty.then(|| view! { <p class="empty">"Chưa có cơ quan nào đăng bài."</p> })}
            {tree(current)}
            {(!ended.is_empty())
                .then(|| {
                    view! {
                        <Section id="co-quan-cu" title="Cơ quan đã kết thúc hoạt động">
                            {names(ended)}
                        </Section>
                    }
                })}
        </article>
    }
}

fn tree(nodes: Vec<AgencyNode>) -> Option<AnyView> {
    let order = in_order(nodes, |node| &node.name.slug, |node| node.parent.as_ref());
    (!order.is_empty()).then(|| branches(&order))
}

/// Those at the depth of the first, each with what stands below it.
fn branches(order: &[(usize, AgencyNode)]) -> AnyView {
    let top = order.first().map_or(0, |(depth, _)| *depth);
    let branches = order
        .chunk_by(|_, (depth, _)| *depth > top)
        .map(|branch| {
            let (first, below) = (&branch[0].1.name, &branch[1..]);
            view! {
                <li>
                    <a href=first.path()>{first.name.clone()}</a>
                    {(!below.is_empty()).then(|| branches(below))}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="plain-list">{branches}</ul> }
}

fn names(names: Vec<AgencyName>) -> Option<impl IntoView> {
    let links = names
        .iter()
        .map(|agency| view! { <li><a href=agency.path()>{agency.name.clone()}</a></li> })
        .collect_view();
    (!names.is_empty()).then(|| view! { <ul class="plain-list">{links}</ul> })
}
