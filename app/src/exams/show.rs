//! One exam: a dossier with a timeline.

use domain::{
    exams::{Exam, ReadExam, State, TimelineStep},
    postings::Kind,
    tallies::Subject,
};
use islands::{LiveCounts, Shown};
use leptos::prelude::*;

use super::timeline::Timeline;
use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Changes, Documents, EndOfPage, Ended, Head, Section, Seen, Share,
        Standing, Times, Walk, agency, answered,
    },
    view::view,
};

pub fn exam_page(address: &Address) -> AnyView {
    answered(address.slug().map(|slug| ReadExam { slug }), show)
}

pub fn show(exam: Exam) -> impl IntoView {
    let subject = Subject::Posting(exam.id);
    let path = format!("{}/{}", Kind::Exam.path(), exam.slug);
    let way = vec![(Kind::Exam.path().to_owned(), Kind::Exam.list_name().to_owned())];
    let next = next(&exam.timeline);
    view! {
        <Head title=exam.title.clone() description=exam.lead.clone() path=path.clone() />
        <Seen subject />
        <Breadcrumbs way />
        <article class="posting">
            <header class="posting__head">
                <h1 class="posting__title posting__title--official">{exam.title.clone()}</h1>
                <div class="posting__facts">
                    <Times posted=exam.posted updated=exam.updated />
                    <LiveCounts subject tally=exam.tally shown=Shown::Views />
                    {agency(&exam.agency, exam.poster.as_ref())
                        .map(|agency| view! { <span class="posting__agency">{agency}</span> })}
                </div>
            </header>
            <Ended poster=exam.poster.clone() />
            <Standing standing=exam.standing.clone() />
            {next}
            {(!exam.lead.is_empty()).then(|| view! { <p class="posting__lead">{exam.lead.clone()}</p> })}
            {wanted(&exam)}
            {(!exam.body.is_empty()).then(|| view! { <Body body=exam.body /> })}
            <Section id="cac-buoc" title="Các bước của kỳ thi">
                <Timeline steps=exam.timeline />
            </Section>
            <Documents documents=exam.documents.clone() whole=subject />
            <Changes changes=exam.changes documents=exam.documents />
            <Share path title=exam.title subject />
        </article>
        <Walk kind=Kind::Exam newer=exam.newer older=exam.older />
        <EndOfPage />
    }
}

/// What candidates came for, before all else: what is going on or comes next.
fn next(timeline: &[TimelineStep]) -> Option<AnyView> {
    let of = |state| timeline.iter().filter(move |it| it.state == state);
    let (word, steps): (_, Vec<_>) = match of(State::Current).next() {
        Some(_) => ("Đang diễn ra", of(State::Current).collect()),
        None => ("Sắp tới", of(State::Next).collect()),
    };
    let steps = steps
        .into_iter()
        .map(|it| {
            let place = it.step.place.clone();
            view! {
                <p class="coming__step">
                    <b>{it.step.name().to_owned()}</b>", "{it.step.day_text()}
                    {(!place.is_empty()).then(|| format!(", tại {place}"))}
                </p>
            }
        })
        .collect_view();
    if timeline.is_empty() {
        // How far it is nobody knows.
        return None;
    }
    if timeline.iter().all(|it| it.state == State::Done) {
        return Some(view! { <p class="coming coming--over">"Kỳ thi đã kết thúc."</p> });
    }
    Some(view! { <div class="coming"><p class="coming__word">{word}</p>{steps}</div> })
}

fn wanted(exam: &Exam) -> Option<impl IntoView + use<>> {
    let quota = exam.quota.map(|quota| {
        view! { <div class="facts__fact"><dt>"Chỉ tiêu"</dt><dd>{quota}</dd></div> }
    });
    let positions = (!exam.positions.is_empty()).then(|| {
        let positions = exam.positions.clone();
        view! { <div class="facts__fact"><dt>"Vị trí việc làm"</dt><dd>{positions}</dd></div> }
    });
    let some = quota.is_some() || positions.is_some();
    some.then(|| view! { <dl class="facts">{quota}{positions}</dl> })
}
