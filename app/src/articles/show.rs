//! One article.

use domain::{
    Slug,
    articles::{Article, ReadArticle, Source},
    postings::Kind,
    tallies::Subject,
};
use islands::{LiveCounts, Rating, Shown};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Cards, Changes, Documents, EndOfPage, Ended, Head, Seen, Share,
        Standing, Times, Walk, agency, answered,
    },
    view::view,
};

pub fn article_page(address: &Address) -> AnyView {
    answered(address.slug().map(|slug| ReadArticle { slug }), show)
}

pub fn show(article: Article) -> impl IntoView {
    let tally = article.tally;
    let subject = Subject::Posting(article.id);
    let way = way(&article);
    let path = format!("{}/{}", Kind::Article.path(), article.slug);
    view! {
        <Head
            title=article.title.clone()
            description=article.lead.clone()
            path=path.clone()
            picture=article.picture.map(|picture| picture.url).unwrap_or_default()
        />
        <Seen subject />
        <Breadcrumbs way />
        <article class="posting">
            <header class="posting__head">
                <h1 class="posting__title">{article.title.clone()}</h1>
                <div class="posting__facts">
                    <Times posted=article.posted updated=article.updated />
                    <LiveCounts subject tally shown=Shown::Views />
                    <a class="posting__end" rel="external" href="#cuoi-bai">"Xuống cuối bài"</a>
                </div>
            </header>
            <Ended poster=article.poster.clone() />
            <Standing standing=article.standing.clone() />
            {(!article.lead.is_empty()).then(|| view! { <p class="posting__lead">{article.lead}</p> })}
            <Body body=article.body />
            <Signature byline=article.byline agency=agency(&article.agency, article.poster.as_ref()) source=article.source />
            <Documents documents=article.documents.clone() whole=subject />
            <Changes changes=article.changes documents=article.documents />
            <Share path title=article.title subject />
            <Rating subject slug=article.slug.clone() tally mine=None told=String::new() />
            <OwnVote slug=article.slug />
        </article>
        <Walk kind=Kind::Article newer=article.newer older=article.older />
        {(!article.related.is_empty())
            .then(|| {
                view! {
                    <section class="related" aria-labelledby="cung-chuyen-muc">
                        <h2 class="related__title" id="cung-chuyen-muc">"Cùng chuyên mục"</h2>
                        <Cards lines=article.related />
                    </section>
                }
            })}
        <EndOfPage />
    }
}

/// Without scripts a page is the same for every reader: one's own vote is on the ballot's page.
#[component]
fn OwnVote(slug: Slug) -> impl IntoView {
    view! {
        <noscript>
            <p class="rating__own"><a href=format!("{}/{slug}/danh-gia", Kind::Article.path())>"Xem, đổi hoặc rút đánh giá của tôi"</a></p>
        </noscript>
    }
}

fn way(article: &Article) -> Vec<(String, String)> {
    let news = ("/tin-tuc".to_owned(), "Tin tức".to_owned());
    let category = article
        .category
        .as_ref()
        .map(|category| (format!("/tin-tuc?chuyen-muc={}", category.slug), category.name.clone()));
    std::iter::once(news).chain(category).collect()
}

/// Who wrote it, who posts it, where it is from.
#[component]
fn Signature(
    byline: String,
    #[prop(optional_no_strip)] agency: Option<AnyView>,
    source: Option<Source>,
) -> impl IntoView {
    view! {
        <footer class="signature" id="cuoi-bai">
            {(!byline.is_empty()).then(|| view! { <p class="signature__byline">{byline}</p> })}
            {agency.map(|agency| view! { <p class="signature__agency">{agency}</p> })}
            {source
                .map(|source| {
                    let name = source.name;
                    view! {
                        <p class="signature__source">
                            "Nguồn: "
                            {match source.url {
                                Some(url) => {
                                    view! { <a rel="external noopener" href=url>{name}</a> }
                                }
                                None => name.into_any(),
                            }}
                        </p>
                    }
                })}
        </footer>
    }
}
