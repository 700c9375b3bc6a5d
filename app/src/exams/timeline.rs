//! An exam's steps in time, each with its notices and their documents.

use domain::{
    exams::{DateChange, Day, State, Step, StepNotice, TimelineStep},
    tallies::Subject,
};
use islands::{LiveCounts, Shown};
use leptos::prelude::*;

use crate::{
    parts::{download, lines_of},
    view::view,
};

#[component]
pub fn Timeline(steps: Vec<TimelineStep>) -> impl IntoView {
    let steps = steps.into_iter().map(show).collect_view();
    view! { <ol class="timeline">{steps}</ol> }
}

fn show(timeline: TimelineStep) -> impl IntoView {
    let TimelineStep { step, state, notices } = timeline;
    let (class, word) = match state {
        State::Done => ("step step--done", "Đã xong"),
        State::Current => ("step step--current", "Đang diễn ra"),
        State::Next => ("step step--next", "Sắp tới"),
        State::Later => ("step", ""),
    };
    let current = matches!(state, State::Current).then_some("step");
    let notices = notices.into_iter().map(notice).collect_view();
    let place = step.place.clone();
    view! {
        <li class=class aria-current=current>
            <h3 class="step__title">
                {step.name().to_owned()}
                {(!word.is_empty()).then(|| view! { " "<span class="step__state">{word}</span> })}
            </h3>
            {day(&step, state)}
            {(!place.is_empty()).then(|| view! { <p class="step__place">"Tại: "{place}</p> })}
            {lines_of(&step.note)}
            {changes(&step.changes)}
            <ul class="step__notices">{notices}</ul>
        </li>
    }
}

/// When it is; a step of which nothing is known says so only while it is to come.
fn day(step: &Step, state: State) -> Option<impl IntoView + use<>> {
    let datetime = match step.from {
        Day::Exact(at) => Some(at.iso()),
        Day::Month { year, month } => Some(format!("{year:04}-{month:02}")),
        Day::Unknown => None,
    };
    let text = step.day_text();
    let told = datetime.is_some() || state != State::Done;
    told.then(|| match datetime {
        Some(datetime) => {
            view! { <p class="step__day"><time datetime=datetime>{text}</time></p> }
        }
        None => {
            view! { <p class="step__day step__day--unknown">"Thời gian: "{text}</p> }
        }
    })
}

fn changes(changes: &[DateChange]) -> impl IntoView + use<> {
    changes
        .iter()
        .map(|change| {
            let was = match (change.from, change.until) {
                (from, Day::Unknown) => from.to_string(),
                (Day::Unknown, until) => format!("đến {until}"),
                (from, until) => format!("từ {from} đến {until}"),
            };
            view! {
                <p class="step__change">
                    <b>"Đổi ngày "</b>
                    <time datetime=change.at.iso()>{format!("({})", change.at.date())}</time>
                    ": trước đây là "<s>{was}</s>". "{change.note.clone()}
                </p>
            }
        })
        .collect_view()
}

fn notice(notice: StepNotice) -> impl IntoView {
    let StepNotice { line, documents } = notice;
    let path = line.path();
    let whole = Subject::Posting(line.id);
    let files = documents
        .iter()
        .map(|document| {
            let (path, title) = (document.path(), document.title.clone());
            let subject = Subject::Document(document.id);
            let counts = view! { <LiveCounts subject tally=document.tally shown=Shown::Both /> };
            view! { <li class="step__file">
                <a class="step__document" href=path>{title}</a>
                {download(document, Some(whole))}
                {counts}
            </li> }
        })
        .collect_view();
    view! {
        <li class="step__notice">
            <p class="step__name"><a href=path>{line.title}</a></p>
            <p class="step__facts">
                {line.posted.map(|at| view! { <time datetime=at.iso()>{at.date()}</time> })}
                <LiveCounts subject=whole tally=line.tally shown=Shown::Both />
            </p>
            <ul class="step__files">{files}</ul>
        </li>
    }
}
