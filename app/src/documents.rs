//! A document's own page.

use domain::{
    Failure,
    documents::{Document, DocumentId, DocumentPage as Page, ReadDocument},
    postings::Kind,
    tallies::Subject,
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::{
    parts::{Breadcrumbs, DocumentCounts, Head, Question, answered},
    visits::{Visited, after_download},
};

#[component]
pub fn DocumentPage() -> impl IntoView {
    let params = use_params_map();
    let question = move || -> Question<ReadDocument> {
        let params = params.read();
        let id = params.get_str("id").and_then(|id| id.parse().ok()).ok_or(Failure::Missing)?;
        Ok(ReadDocument { id: DocumentId(id) })
    };
    answered(question, show)
}

fn show(page: Page) -> impl IntoView {
    let Page { document, holder } = page;
    let tally = RwSignal::new(document.tally);
    let id = document.id;
    let list = match holder.kind {
        Kind::Article => "Tin tức",
        Kind::Notice => "Thông báo",
    };
    let holder_path = format!("{}/{}", holder.kind.path(), holder.slug);
    view! {
        <Head title=document.title.clone() />
        <Visited subject=Subject::Document(id) tally />
        <Breadcrumbs way=vec![(holder.kind.path().to_owned(), list.to_owned())] />
        <article class="document-page">
            <h1 class="document-page__title">{document.title.clone()}</h1>
            <p class="document-page__counts"><DocumentCounts tally /></p>
            <p>
                <a
                    class="button button--main"
                    rel="external"
                    download=document.file_name.clone()
                    href=document.file_path()
                    on:click=move |_| after_download(id, tally, None)
                >
                    {format!("Tải về ({}, {})", document.type_name(), document.size_text())}
                </a>
            </p>
            <dl class="facts">
                {fact("Số, ký hiệu", &document.number)}
                {fact("Người ký", &document.signer)}
                {fact("Ngày ký", &document.signed)}
                <div class="facts__fact">
                    <dt>"Đăng kèm"</dt>
                    <dd><a href=holder_path>{holder.title}</a></dd>
                </div>
                {holder.posted.map(|at| fact("Ngày đăng", &at.long()))}
                {fact("Tên tệp", &document.file_name)}
                <div class="facts__fact">
                    <dt>"SHA-256"</dt>
                    <dd><code class="facts__digest">{document.digest.clone()}</code></dd>
                </div>
            </dl>
            <Preview document />
        </article>
    }
}

fn fact(name: &'static str, value: &str) -> Option<impl IntoView + use<>> {
    (!value.is_empty()).then(|| {
        view! { <div class="facts__fact"><dt>{name}</dt><dd>{value.to_owned()}</dd></div> }
    })
}

/// Shown only when asked for: on a bad line nobody should pay for a look they did not want.
#[component]
fn Preview(document: Document) -> impl IntoView {
    let path = document.preview_path();
    let title = document.title.clone();
    document.has_preview().then(|| {
        view! {
            <details class="preview">
                <summary class="preview__summary">"Xem trước"</summary>
                {if document.is_picture() {
                    view! { <img class="preview__picture" src=path alt=title loading="lazy" /> }.into_any()
                } else {
                    frame(path, title).into_any()
                }}
            </details>
        }
    })
}

/// Written as calls: the view macro does not know that frames, too, may be lazy.
fn frame(path: String, title: String) -> impl IntoView {
    leptos::html::iframe().class("preview__frame").src(path).title(title).attr("loading", "lazy")
}
