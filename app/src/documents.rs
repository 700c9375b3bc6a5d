//! A document's own page.

use domain::{
    Failure,
    documents::{Document, DocumentId, DocumentPage as Page, ReadDocument},
    tallies::Subject,
};
use islands::{LiveCounts, Shown, Visited};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Breadcrumbs, Head, answered, download, past_versions},
    view::view,
};

pub fn document_page(address: &Address) -> AnyView {
    let id = address.param("id").parse().map(DocumentId);
    answered(id.map(|id| ReadDocument { id }).map_err(|_| Failure::Missing), show)
}

fn show(page: Page) -> impl IntoView {
    let Page { document, holder } = page;
    let subject = Subject::Document(document.id);
    let list = holder.kind.list_name();
    let past = past_versions(&document).map(|past| {
        view! {
            <section class="document-page__past" aria-labelledby="ban-truoc">
                <h2 class="versions__title" id="ban-truoc">"Các bản trước của tệp"</h2>
                {past}
            </section>
        }
    });
    let holder_path = format!("{}/{}", holder.kind.path(), holder.slug);
    view! {
        <Head title=document.title.clone() />
        <Visited subject />
        <Breadcrumbs way=vec![(holder.kind.path().to_owned(), list.to_owned())] />
        <article class="document-page">
            <h1 class="document-page__title">{document.title.clone()}</h1>
            <p class="document-page__counts"><LiveCounts subject tally=document.tally shown=Shown::Both /></p>
            <p>{download(&document, None)}</p>
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
            {past}
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
                    view! { <img class="preview__picture" src=path alt=title loading="lazy" /> }
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
