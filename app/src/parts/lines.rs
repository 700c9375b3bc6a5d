//! Postings in lists.

use domain::postings::{Line, Picture};
use islands::{Counts, Shown};
use leptos::prelude::*;

use crate::view::view;

/// News as cards: picture, category, title, lead, time and views.
#[component]
pub fn Cards(
    lines: Vec<Line>,
    /// The level of the titles: what stands above them decides.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let cards = lines.into_iter().map(|line| card(line, level)).collect_view();
    view! { <ul class="cards">{cards}</ul> }
}

fn card(line: Line, level: u8) -> impl IntoView {
    let path = line.path();
    let title = view! { <a class="card__link" href=path>{line.title}</a> };
    let title = if level == 2 {
        view! { <h2 class="card__title">{title}</h2> }
    } else {
        view! { <h3 class="card__title">{title}</h3> }
    };
    view! {
        <li class="card">
            {line.picture.map(picture)}
            <div class="card__text">
                {(!line.category.is_empty())
                    .then(|| view! { <p class="card__category">{line.category}</p> })}
                {title}
                {(!line.lead.is_empty()).then(|| view! { <p class="card__lead">{line.lead}</p> })}
                <p class="card__facts">
                    {line.posted.map(|at| view! { <time datetime=at.iso()>{at.date()}</time> })}
                    <Counts tally=line.tally shown=Shown::Views />
                </p>
            </div>
        </li>
    }
}

/// The picture repeats what the title says, so it is silent.
fn picture(Picture { url, width, height, .. }: Picture) -> impl IntoView {
    view! {
        <img
            class="card__picture"
            src=url
            alt=""
            width=width.to_string()
            height=height.to_string()
            loading="lazy"
            decoding="async"
        />
    }
}

/// Notices as lines: the whole title, however long, its day and counts.
#[component]
pub fn NoticeLines(lines: Vec<Line>, #[prop(default = 3)] level: u8) -> impl IntoView {
    let lines = lines.into_iter().map(|line| notice_line(line, level)).collect_view();
    view! { <ul class="notices">{lines}</ul> }
}

fn notice_line(line: Line, level: u8) -> impl IntoView {
    let path = line.path();
    let title = view! { <a class="notice-line__link" href=path>{line.title}</a> };
    let title = if level == 2 {
        view! { <h2 class="notice-line__title">{title}</h2> }
    } else {
        view! { <h3 class="notice-line__title">{title}</h3> }
    };
    let documents = line.documents;
    view! {
        <li class="notice-line">
            {title}
            {(!line.lead.is_empty())
                .then(|| view! { <p class="notice-line__lead">{line.lead}</p> })}
            <p class="notice-line__facts">
                {line.posted.map(|at| view! { <time datetime=at.iso()>{at.date()}</time> })}
                {(documents > 0)
                    .then(|| view! { <span>{format!("{documents} văn bản")}</span> })}
                <Counts tally=line.tally shown=Shown::Both />
            </p>
        </li>
    }
}
