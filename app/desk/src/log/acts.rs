//! An act as a line.

use domain::desk::ActLine;
use leptos::prelude::*;

use super::words;
use crate::view::view;

#[component]
pub fn Act(act: ActLine) -> impl IntoView {
    let ActLine { number, at, who, what, subject, detail, hash } = act;
    let detail = (!detail.is_empty()).then(|| view! { <p class="act__detail">{detail}</p> });
    view! {
        <li class="act">
            <p class="act__when">
                <span class="act__number">{format!("#{number}")}</span>
                <time datetime=at.iso()>{at.short()}</time>
            </p>
            <div class="act__what">
                <p>
                    <b>{words::who(who)}</b> " " {words::what(&what)} {subject_shown(&subject)}
                </p>
                {detail}
                <details class="act__proof">
                    <summary class="act__summary">
                        "Mã băm" <span class="visually-hidden">{format!(" của việc số {number}")}</span>
                    </summary>
                    <code class="act__hash">{hash}</code>
                </details>
            </div>
        </li>
    }
}

fn subject_shown(subject: &str) -> Option<AnyView> {
    if subject.is_empty() {
        return None;
    }
    let (name, place) = words::subject(subject);
    Some(match place {
        Some(place) => view! { ": " <a href=place>{name}</a> },
        None => view! { ": " {name} },
    })
}
