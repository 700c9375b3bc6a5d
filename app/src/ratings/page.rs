//! The stars on a page of their own: the same form, for readers without scripts.

use domain::{
    articles::{Article, ReadArticle},
    ratings::{Rating as Answer, ReadRating},
    tallies::Subject,
};
use leptos::{either::Either, prelude::*};
use leptos_router::hooks::{use_params_map, use_query_map};

use super::Rating;
use crate::{
    failures::FailurePage,
    parts::{Breadcrumbs, Head},
    queries,
    wire::ask,
};

#[component]
pub fn RatingPage() -> impl IntoView {
    let params = use_params_map();
    let query = use_query_map();
    let slug = move || queries::slug(&params.read());
    let both = Resource::new(slug, |slug| async move {
        let article = ask(ReadArticle { slug: slug? }).await?;
        let rating = ask(ReadRating { subject: Subject::Posting(article.id) }).await?;
        Ok((article, rating))
    });
    let outcome = move || query.read().get_str("ket-qua").map_or("", outcome);
    view! {
        <Transition fallback=|| view! { <p class="loading" role="status">"Đang tải…"</p> }>
            {move || Suspend::new(async move {
                match both.await {
                    Ok((article, rating)) => Either::Left(show(article, rating, outcome())),
                    Err(failure) => Either::Right(view! { <FailurePage failure /> }),
                }
            })}
        </Transition>
    }
}

fn show(article: Article, rating: Answer, outcome: &'static str) -> impl IntoView {
    let path = format!("/tin-tuc/{}", article.slug);
    let tally = RwSignal::new(rating.tally);
    let subject = Subject::Posting(article.id);
    let mine = rating.mine;
    view! {
        <Head title=format!("Đánh giá: {}", article.title) />
        <Breadcrumbs way=vec![("/tin-tuc".to_owned(), "Tin tức".to_owned())] />
        <h1 class="list__title">"Đánh giá: "<a href=path>{article.title}</a></h1>
        {(!outcome.is_empty()).then(|| view! { <p class="told" role="status">{outcome}</p> })}
        {mine.map(|mine| view! { <p>{format!("Đánh giá hiện nay của quý vị: {} sao.", mine.get())}</p> })}
        {match mine {
            Some(mine) => view! { <Rating subject slug=article.slug tally mine /> }.into_any(),
            None => view! { <Rating subject slug=article.slug tally /> }.into_any(),
        }}
    }
}

fn outcome(word: &str) -> &'static str {
    match word {
        "da-ghi" => "Đã ghi đánh giá của quý vị. Cảm ơn quý vị.",
        "da-rut" => "Đã rút đánh giá của quý vị.",
        "gui-lai" => "Trình duyệt vừa nhận cookie của trang. Xin bấm chọn số sao một lần nữa.",
        _ => "",
    }
}
