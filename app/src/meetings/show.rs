//! One meeting.

use domain::{
    Moment,
    meetings::{Meeting, ReadMeeting},
    postings::Kind,
    tallies::Subject,
};
use islands::{LiveCounts, Shown};
use leptos::prelude::*;

use super::agenda::Agenda;
use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Changes, Documents, EndOfPage, Ended, Head, Section, Seen, Share,
        Standing, Times, Walk, agency, answered,
    },
    view::view,
};

pub fn meeting_page(address: &Address) -> AnyView {
    answered(address.slug().map(|slug| ReadMeeting { slug }), show)
}

pub fn show(meeting: Meeting) -> impl IntoView {
    let subject = Subject::Posting(meeting.id);
    let path = format!("{}/{}", Kind::Meeting.path(), meeting.slug);
    let agenda = meeting.clone();
    let heading =
        if meeting.to_come { "Nội dung dự kiến" } else { "Nội dung và kết luận" };
    let way = vec![(Kind::Meeting.path().to_owned(), Kind::Meeting.list_name().to_owned())];
    view! {
        <Head title=meeting.title.clone() description=meeting.lead.clone() path=path.clone() />
        <Seen subject />
        <Breadcrumbs way />
        <article class="posting">
            <header class="posting__head">
                <h1 class="posting__title posting__title--official">{meeting.title.clone()}</h1>
                <div class="posting__facts">
                    <Times posted=meeting.posted updated=meeting.updated />
                    <LiveCounts subject tally=meeting.tally shown=Shown::Views />
                </div>
            </header>
            <Ended poster=meeting.poster.clone() />
            <Standing standing=meeting.standing.clone() />
            {(!meeting.lead.is_empty())
                .then(|| view! { <p class="posting__lead">{meeting.lead.clone()}</p> })}
            {facts(&meeting)}
            <Section id="noi-dung-hop" title=heading>
                <Agenda meeting=agenda />
            </Section>
            {(!meeting.body.is_empty()).then(|| view! { <Body body=meeting.body /> })}
            <Documents documents=meeting.documents.clone() whole=subject />
            <Changes changes=meeting.changes documents=meeting.documents />
            <Share path title=meeting.title subject />
        </article>
        <Walk kind=Kind::Meeting newer=meeting.newer older=meeting.older />
        <EndOfPage />
    }
}

fn facts(meeting: &Meeting) -> impl IntoView + use<> {
    let minutes = &meeting.minutes;
    let time = minutes.starts.map(|starts| when(starts, minutes.ends).into_any());
    let plain = |text: &String| (!text.is_empty()).then(|| text.clone().into_any());
    let invited = minutes.invited.iter().map(|who| view! { <li>{who.clone()}</li> }).collect_view();
    let invited =
        (!minutes.invited.is_empty()).then(|| view! { <ul class="plain-list">{invited}</ul> });
    view! {
        <dl class="facts">
            {fact("Thời gian", time)}
            {fact("Địa điểm", plain(&minutes.place))}
            {fact("Chủ trì", plain(&minutes.chair))}
            {fact("Thành phần được mời", invited)}
            {fact("Cơ quan", agency(&meeting.agency, meeting.poster.as_ref()))}
        </dl>
    }
}

/// `Thứ hai, 05/10/2026 08:00 đến 11:15`
fn when(starts: Moment, ends: Option<Moment>) -> impl IntoView {
    let same_day = ends.is_some_and(|ends| ends.vietnam_day() == starts.vietnam_day());
    let until = ends.map(|ends| if same_day { ends.hour_text() } else { ends.long() });
    view! {
        <time datetime=starts.iso()>{starts.long()}</time>
        {until.map(|until| format!(" đến {until}"))}
    }
}

fn fact(name: &'static str, value: Option<AnyView>) -> Option<AnyView> {
    value.map(|value| {
        view! { <div class="facts__fact"><dt>{name}</dt><dd>{value}</dd></div> }
    })
}
