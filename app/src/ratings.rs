//! The stars on a page of their own: the same form, for readers without scripts.

use domain::{
    postings::Kind,
    ratings::{Ballot, ReadBallot, Stars},
};
use islands::Rating;
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, answered},
    view::view,
};

pub fn rating_page(address: &Address) -> AnyView {
    let question = address.slug().map(|slug| ReadBallot { slug });
    let word = address.query("ket-qua").unwrap_or_default().to_owned();
    answered(question, move |ballot| show(ballot, &word))
}

fn show(ballot: Ballot, word: &str) -> impl IntoView + use<> {
    let Ballot { subject, slug, title, rating } = ballot;
    let path = format!("{}/{slug}", Kind::Article.path());
    let mine = rating.mine;
    let told = outcome(word, mine).to_owned();
    view! {
        <Head title=format!("Đánh giá: {title}") />
        <Breadcrumbs way=vec![(Kind::Article.path().to_owned(), "Tin tức".to_owned())] />
        <h1 class="list__title">"Đánh giá: "<a href=path>{title}</a></h1>
        <div class="ballot">
            <Rating subject slug tally=rating.tally mine told />
            {mine.map(current)}
        </div>
    }
}

/// With scripts the stars themselves show it, and follow each change.
fn current(mine: Stars) -> impl IntoView {
    view! {
        <noscript>
            <p>{format!("Đánh giá hiện nay của quý vị: {} sao.", mine.get())}</p>
        </noscript>
    }
}

/// What became of a vote; only what is true of whoever opens the address.
fn outcome(word: &str, mine: Option<Stars>) -> &'static str {
    match (word, mine) {
        ("da-ghi", Some(_)) => "Đã ghi đánh giá của quý vị. Cảm ơn quý vị.",
        ("da-rut", None) => "Quý vị hiện không có đánh giá nào cho bài này.",
        ("gui-lai", None) => {
            "Trình duyệt vừa nhận cookie của trang. Xin bấm chọn số sao một lần nữa."
        }
        _ => "",
    }
}
