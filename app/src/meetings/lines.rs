//! Meetings in lists.

use domain::meetings::MeetingLine;
use islands::{Counts, Shown};
use leptos::prelude::*;

use crate::view::view;

/// When, what, where, and how much of it was concluded.
#[component]
pub fn MeetingLines(lines: Vec<MeetingLine>, #[prop(default = 3)] level: u8) -> impl IntoView {
    let lines = lines.into_iter().map(|meeting| line(meeting, level)).collect_view();
    view! { <ul class="notices">{lines}</ul> }
}

fn line(line: MeetingLine, level: u8) -> impl IntoView {
    let path = line.path();
    let title = view! { <a class="notice-line__link" href=path>{line.title}</a> };
    let title = if level == 2 {
        view! { <h2 class="notice-line__title">{title}</h2> }
    } else {
        view! { <h3 class="notice-line__title">{title}</h3> }
    };
    let concluded = match (line.items, line.concluded) {
        (items, 0) => format!("{items} nội dung"),
        (items, concluded) => format!("{items} nội dung, {concluded} kết luận"),
    };
    let where_and_who = [line.place, line.chair];
    let lead =
        where_and_who.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    view! {
        <li class="notice-line">
            {title}
            {line.to_come.then(|| view! { <p class="upcoming upcoming--next"><b>"Sắp họp"</b></p> })}
            {(!lead.is_empty()).then(|| view! { <p class="notice-line__lead">{lead}</p> })}
            <p class="notice-line__facts">
                {line.starts.map(|at| view! { <time datetime=at.iso()>{at.long()}</time> })}
                <span>{concluded}</span>
                <Counts tally=line.tally shown=Shown::Views />
            </p>
        </li>
    }
}
