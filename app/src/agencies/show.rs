//! An agency's page: how to reach it, what it carries out, what it posted, what became of it.

use domain::{
    Leaf,
    agencies::{self, Agency, AgencyName, ReadAgency},
    grouped,
    postings::{Kind, Line, Neighbour},
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Head, NoticeLines, Pager, Question, Section, answered, mail, successor,
        telephone,
    },
    view::view,
};

pub fn agency_page(address: &Address) -> AnyView {
    answered(question(address), show)
}

fn question(address: &Address) -> Question<ReadAgency> {
    let page = address.parsed("trang")?.unwrap_or_default();
    Ok(ReadAgency { slug: address.slug()?, page })
}

fn show(agency: Agency) -> impl IntoView {
    let own = AgencyName { slug: agency.slug.clone(), name: agency.name.clone() };
    let name = agency.name.clone();
    let page = agency.postings.page.get();
    let title = if page > 1 { format!("{name}, trang {page}") } else { name.clone() };
    let way = [(agencies::PATH.to_owned(), "Cơ quan".to_owned())]
        .into_iter()
        .chain(agency.parent.iter().map(|parent| (parent.path(), parent.name.clone())))
        .chain((page > 1).then(|| (own.path(), name.clone())))
        .collect();
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way />
        <article class="posting agency">
            <h1 class="posting__title posting__title--official">{name}</h1>
            {ended(&agency)}
            {(page == 1).then(|| told(&agency))}
        </article>
        {postings(agency.postings, own.path())}
    }
}

/// What it tells of itself: on the first page only, the others go on with what it posted.
fn told(agency: &Agency) -> AnyView {
    let about = agency.about.clone();
    view! {
        {contacts(agency)}
        {(!about.is_empty()).then(|| view! { <Body body=about /> })}
        {others("truc-thuoc", "Cơ quan trực thuộc", &agency.children)}
        {others("tiep-nhan", "Tiếp nhận việc của", &agency.predecessors)}
        {procedures(&agency.procedures, agency.procedures_total, agency.procedures_path())}
    }
}

fn postings(leaf: Leaf<Line>, address: String) -> Option<AnyView> {
    let pager = view! { <Pager place=&leaf address /> };
    (leaf.total > 0).then(|| {
        view! {
            <section class="related" aria-labelledby="bai-dang">
                <h2 class="related__title" id="bai-dang">"Bài cơ quan này đăng"</h2>
                {leaf.lines.is_empty().then(|| view! { <p class="empty">"Trang này không có bài nào."</p> })}
                <NoticeLines lines=leaf.lines />
                {pager}
            </section>
        }
    })
}

fn ended(agency: &Agency) -> Option<impl IntoView + use<>> {
    let ended = agency.ended?;
    let text = format!("Cơ quan đã kết thúc hoạt động từ {}", ended.date());
    Some(view! { <p class="ended">{text}{successor(agency.successor.clone())}"."</p> })
}

fn contacts(agency: &Agency) -> Option<impl IntoView + use<>> {
    let plain = String::into_any;
    let facts = [
        fact("Địa chỉ", &agency.address, plain),
        fact("Điện thoại", &agency.phone, telephone),
        fact("Thư điện tử", &agency.email, mail),
        fact("Giờ làm việc", &agency.hours, plain),
        fact("Trang web", &agency.website, website),
    ];
    let some = facts.iter().any(Option::is_some);
    some.then(|| view! { <dl class="facts">{facts.collect_view()}</dl> })
}

fn fact(name: &'static str, value: &str, show: fn(String) -> AnyView) -> Option<AnyView> {
    let value = (!value.is_empty()).then(|| value.to_owned())?;
    Some(view! { <div class="facts__fact"><dt>{name}</dt><dd>{show(value)}</dd></div> })
}

fn website(url: String) -> AnyView {
    view! { <a rel="external noopener" href=url.clone()>{url.clone()}</a> }
}

fn others(
    id: &'static str,
    title: &'static str,
    names: &[AgencyName],
) -> Option<impl IntoView + use<>> {
    let links = names.iter().map(linked).collect_view();
    (!names.is_empty())
        .then(|| view! { <Section id title><ul class="plain-list">{links}</ul></Section> })
}

fn linked(agency: &AgencyName) -> AnyView {
    view! { <li><a href=agency.path()>{agency.name.clone()}</a></li> }
}

fn procedures(first: &[Neighbour], total: u32, path: String) -> Option<impl IntoView + use<>> {
    let links = first
        .iter()
        .cloned()
        .map(|procedure| {
            let href = format!("{}/{}", Kind::Procedure.path(), procedure.slug);
            view! { <li><a href=href>{procedure.title}</a></li> }
        })
        .collect_view();
    (total > 0).then(|| {
        view! {
            <Section id="thu-tuc" title="Thủ tục cơ quan thực hiện">
                <ul class="plain-list">{links}</ul>
                <p class="home__more">
                    <a href=path>{format!("Xem cả {} thủ tục", grouped(total.into()))}</a>
                </p>
            </Section>
        }
    })
}
