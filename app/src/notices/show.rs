//! One notice: its whole official title, its documents, its text.

use domain::{
    notices::{Notice, ReadNotice},
    postings::{Kind, Neighbour},
    tallies::Subject,
};
use islands::{LiveCounts, Shown};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{
        Body, Breadcrumbs, Changes, Documents, EndOfPage, Ended, Head, Seen, Share, Standing,
        Times, Walk, agency, answered,
    },
    view::view,
};

pub fn notice_page(address: &Address) -> AnyView {
    answered(address.slug().map(|slug| ReadNotice { slug }), show)
}

pub fn show(notice: Notice) -> impl IntoView {
    let tally = notice.tally;
    let subject = Subject::Posting(notice.id);
    let path = format!("{}/{}", Kind::Notice.path(), notice.slug);
    view! {
        <Head title=notice.title.clone() description=notice.lead.clone() path=path.clone() />
        <Seen subject />
        <Breadcrumbs way=vec![("/thong-bao".to_owned(), "Thông báo".to_owned())] />
        <article class="posting">
            <header class="posting__head">
                <h1 class="posting__title posting__title--official">{notice.title.clone()}</h1>
                <div class="posting__facts">
                    <Times posted=notice.posted updated=notice.updated />
                    <LiveCounts subject tally shown=Shown::Both />
                    {agency(&notice.agency, notice.poster.as_ref())
                        .map(|agency| view! { <span class="posting__agency">{agency}</span> })}
                </div>
            </header>
            <Ended poster=notice.poster.clone() />
            <Standing standing=notice.standing.clone() />
            {notice.exam.map(of_exam)}
            {(!notice.lead.is_empty()).then(|| view! { <p class="posting__lead">{notice.lead}</p> })}
            <Documents documents=notice.documents.clone() whole=subject />
            {(!notice.body.is_empty())
                .then(|| view! { <Body body=notice.body /> })}
            <Changes changes=notice.changes documents=notice.documents />
            <Share path title=notice.title subject />
        </article>
        <Walk kind=Kind::Notice newer=notice.newer older=notice.older />
        <EndOfPage />
    }
}

/// The way to the exam it is a step's notice of.
fn of_exam(exam: Neighbour) -> impl IntoView {
    let href = format!("{}/{}", Kind::Exam.path(), exam.slug);
    view! { <p class="posting__of">"Thuộc kỳ thi: "<a href=href>{exam.title}</a></p> }
}
