//! The list of agencies, those that have ended apart.

use domain::{
    agencies::{Agencies, AgencyName, ListAgencies},
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
            {names(current)}
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

fn names(names: Vec<AgencyName>) -> Option<impl IntoView> {
    let links = names
        .iter()
        .map(|agency| view! { <li><a href=agency.path()>{agency.name.clone()}</a></li> })
        .collect_view();
    (!names.is_empty()).then(|| view! { <ul class="plain-list">{links}</ul> })
}
