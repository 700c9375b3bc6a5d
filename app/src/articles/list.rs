//! The list of news, by category and page.

use domain::{
    articles::{ArticleList, Category, ListArticles},
    grouped,
    tallies::Subject,
};
use islands::Visited;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Breadcrumbs, Cards, Head, Pager, Question, answered},
    view::view,
};

pub fn articles_page(address: &Address) -> AnyView {
    answered(question(address), show)
}

fn question(address: &Address) -> Question<ListArticles> {
    let page = address.parsed("trang")?.unwrap_or_default();
    let category = address.parsed("chuyen-muc")?;
    Ok(ListArticles { page, category })
}

fn show(list: ArticleList) -> impl IntoView {
    let ArticleList { leaf, categories, chosen } = list;
    let page = leaf.page.get();
    let (name, address) = match &chosen {
        Some(category) => (category.name.clone(), address(category)),
        None => ("Tin tức".to_owned(), "/tin-tuc".to_owned()),
    };
    let title = if page > 1 { format!("{name}, trang {page}") } else { name.clone() };
    let way = chosen.iter().map(|_| ("/tin-tuc".to_owned(), "Tin tức".to_owned())).collect();
    let total = leaf.total;
    let pager = view! { <Pager place=&leaf address /> };
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way />
        <h1 class="list__title">{name}</h1>
        <Categories categories chosen />
        {if total == 0 {
            view! { <p class="empty">"Chưa có tin nào được đăng."</p> }
        } else {
            view! { <Cards lines=leaf.lines level=2 /> }
        }}
        {pager}
    }
}

#[component]
fn Categories(categories: Vec<Category>, chosen: Option<Category>) -> impl IntoView {
    let is_chosen =
        move |slug: &str| chosen.as_ref().is_some_and(|chosen| chosen.slug.as_str() == slug);
    let all = categories.iter().map(|category| u64::from(category.articles)).sum::<u64>();
    let none = !categories.iter().any(|category| is_chosen(category.slug.as_str()));
    let links = categories
        .iter()
        .map(|category| {
            let current = is_chosen(category.slug.as_str()).then_some("page");
            view! {
                <li>
                    <a class="categories__link" href=address(category) aria-current=current>
                        {category.name.clone()}
                        <span class="categories__count">{grouped(category.articles.into())}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    (all > 0).then(|| {
        view! {
            <nav class="categories" aria-label="Chuyên mục">
                <ul class="categories__list">
                    <li>
                        <a class="categories__link" href="/tin-tuc" aria-current=none.then_some("page")>
                            "Tất cả"
                        </a>
                    </li>
                    {links}
                </ul>
            </nav>
        }
    })
}

/// Where a category's list is.
fn address(category: &Category) -> String {
    format!("/tin-tuc?chuyen-muc={}", category.slug)
}
