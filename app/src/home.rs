//! The first page: one featured article, open exams, the newest of each kind, procedures by level.

use domain::{
    board::{Home, ReadHome},
    postings::Line,
    tallies::Subject,
};
use islands::{Counts, Shown, Visited};
use leptos::prelude::*;

use crate::{
    exams::ExamLines,
    meetings::MeetingLines,
    parts::{Cards, Head, NoticeLines, answered},
    procedures::LevelTotals,
    view::view,
};

pub fn home_page() -> AnyView {
    answered(Ok(ReadHome {}), show)
}

fn show(home: Home) -> impl IntoView {
    let Home { featured, chosen, articles, notices, levels, meetings, exams } = home;
    let nothing = featured.is_none() && notices.is_empty();
    let empty = nothing && levels.total == 0 && meetings.is_empty() && exams.is_empty();
    view! {
        <Head title="Trang chủ" />
        <Visited subject=Subject::Site />
        <h1 class="visually-hidden">"Trang chủ"</h1>
        {empty.then(nothing_yet)}
        {featured.map(featured_line)}
        {(!chosen.is_empty()).then(|| chosen_lines(chosen))}
        {(!exams.is_empty())
            .then(|| {
                let lines = view! { <ExamLines lines=exams /> };
                part("tuyen-dung", "Đang tuyển dụng", lines, "/tuyen-dung", "Tất cả kỳ tuyển dụng")
            })}
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
        <div class="home home--even">
            {(levels.total > 0)
                .then(|| {
                    let totals = view! { <LevelTotals levels /> };
                    part("thu-tuc", "Thủ tục hành chính", totals, "/thu-tuc", "Tìm thủ tục")
                })}
            {(!meetings.is_empty())
                .then(|| {
                    let lines = view! { <MeetingLines lines=meetings /> };
                    part("hop", "Kết quả họp mới", lines, "/hop", "Tất cả kết quả họp")
                })}
        </div>
    }
}

/// A part of the page with its heading and the way to all of its kind.
fn part(
    id: &'static str,
    title: &'static str,
    content: impl IntoView + 'static,
    path: &'static str,
    more: &'static str,
) -> AnyView {
    view! {
        <section class="home__part" aria-labelledby=id>
            <h2 class="home__title" id=id>{title}</h2>
            {content.into_any()}
            <p class="home__more"><a href=path>{more}</a></p>
        </section>
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

/// What else was chosen to stand first.
fn chosen_lines(lines: Vec<Line>) -> impl IntoView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let path = line.path();
            let kind = line.kind.list_name();
            let posted = line.posted.map(|at| view! { <time datetime=at.iso()>{at.date()}</time> });
            view! {
                <li class="chosen-line">
                    <h3 class="chosen-line__title"><a href=path>{line.title}</a></h3>
                    <p class="chosen-line__facts"><span>{kind}</span> {posted}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chosen-lines" aria-labelledby="tin-noi-bat-khac">
            <h2 class="home__title" id="tin-noi-bat-khac">"Cũng đáng chú ý"</h2>
            <ul class="chosen-lines__list">{lines}</ul>
        </section>
    }
}
