//! The first page: one featured article, the newest news, the newest notices.

use domain::{
    board::{Home, ReadHome},
    postings::Line,
    tallies::Subject,
};
use islands::{Counts, Shown, Visited};
use leptos::prelude::*;

use crate::parts::{Cards, Head, NoticeLines, answered};

pub fn home_page() -> AnyView {
    answered(Ok(ReadHome {}), show)
}

fn show(home: Home) -> impl IntoView {
    let Home { featured, articles, notices } = home;
    let empty = featured.is_none() && notices.is_empty();
    view! {
        <Head title="Trang chủ" />
        <Visited subject=Subject::Site />
        <h1 class="visually-hidden">"Trang chủ"</h1>
        {empty.then(nothing_yet)}
        {featured.map(featured_line)}
        <div class="home">
            {(!articles.is_empty())
                .then(|| {
                    view! {
                        <section class="home__news" aria-labelledby="tin-moi">
                            <h2 class="home__title" id="tin-moi">"Tin mới"</h2>
                            <Cards lines=articles />
                            <p class="home__more"><a href="/tin-tuc">"Tất cả tin tức"</a></p>
                        </section>
                    }
                })}
            {(!notices.is_empty())
                .then(|| {
                    view! {
                        <section class="home__notices" aria-labelledby="thong-bao-moi">
                            <h2 class="home__title" id="thong-bao-moi">"Thông báo mới"</h2>
                            <NoticeLines lines=notices />
                            <p class="home__more"><a href="/thong-bao">"Tất cả thông báo"</a></p>
                        </section>
                    }
                })}
        </div>
    }
}

fn nothing_yet() -> impl IntoView {
    view! { <p class="empty">"Bảng chưa có bài nào. Bài đăng đầu tiên sẽ hiện ở đây."</p> }
}

fn featured_line(line: Line) -> impl IntoView {
    let path = line.path();
    view! {
        <section class="featured" aria-labelledby="tin-noi-bat">
            {line
                .picture
                .map(|picture| {
                    view! {
                        <img
                            class="featured__picture"
                            src=picture.url
                            alt=picture.alt
                            width=picture.width.to_string()
                            height=picture.height.to_string()
                            fetchpriority="high"
                        />
                    }
                })}
            <div class="featured__text">
                <p class="featured__mark">"Tin nổi bật"</p>
                <h2 class="featured__title" id="tin-noi-bat">
                    <a href=path>{line.title}</a>
                </h2>
                {(!line.lead.is_empty())
                    .then(|| view! { <p class="featured__lead">{line.lead}</p> })}
                <p class="featured__facts">
                    {line.posted.map(|at| view! { <time datetime=at.iso()>{at.long()}</time> })}
                    <Counts tally=line.tally shown=Shown::Views />
                </p>
            </div>
        </section>
    }
}
