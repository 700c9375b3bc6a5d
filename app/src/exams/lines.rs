//! Exams in lists.

use domain::exams::{ExamLine, Upcoming};
use islands::{Counts, Shown};
use leptos::prelude::*;

use crate::view::view;

/// Each exam with what it waits for.
#[component]
pub fn ExamLines(lines: Vec<ExamLine>, #[prop(default = 3)] level: u8) -> impl IntoView {
    let lines = lines.into_iter().map(|exam| line(exam, level)).collect_view();
    view! { <ul class="notices">{lines}</ul> }
}

fn line(line: ExamLine, level: u8) -> impl IntoView {
    let path = line.path();
    let title = view! { <a class="notice-line__link" href=path>{line.title}</a> };
    let title = if level == 2 {
        view! { <h2 class="notice-line__title">{title}</h2> }
    } else {
        view! { <h3 class="notice-line__title">{title}</h3> }
    };
    let over = line.upcoming.is_empty();
    let steps = line.upcoming.into_iter().map(upcoming).collect_view();
    let notices = line.notices;
    view! {
        <li class="notice-line">
            {title}
            <div class="notice-line__lead">
                {steps}
                {over.then(|| view! { <p class="upcoming">"Đã kết thúc"</p> })}
            </div>
            <p class="notice-line__facts">
                {line.posted.map(|at| view! { <time datetime=at.iso()>{at.date()}</time> })}
                {line.quota.map(|quota| view! { <span>{format!("{quota} chỉ tiêu")}</span> })}
                {(notices > 0).then(|| view! { <span>{format!("{notices} thông báo")}</span> })}
                <Counts tally=line.tally shown=Shown::Views />
            </p>
        </li>
    }
}

fn upcoming(step: Upcoming) -> impl IntoView {
    let word = if step.current { "Đang diễn ra: " } else { "Sắp tới: " };
    let class = if step.current { "upcoming upcoming--current" } else { "upcoming upcoming--next" };
    view! { <p class=class>{word}<b>{step.name}</b>", "{step.day}</p> }
}
