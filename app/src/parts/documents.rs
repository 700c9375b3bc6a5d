//! Documents on their posting.

use domain::{desk::PREVIEW, documents::Document, tallies::Subject};
use islands::{Download, LiveCounts, Shown};
use leptos::prelude::*;

use crate::{host, view::view};

/// Each with its number, signer, type, size and own counts.
#[component]
pub fn Documents(
    documents: Vec<Document>,
    /// The posting, whose counts include its documents' downloads.
    whole: Subject,
) -> impl IntoView {
    let lines = documents.iter().cloned().map(|document| line(document, whole)).collect_view();
    (!documents.is_empty()).then(|| {
        view! {
            <section class="documents" aria-labelledby="van-ban">
                <h2 class="documents__title" id="van-ban">"Văn bản đính kèm"</h2>
                <ul class="documents__list">{lines}</ul>
            </section>
        }
    })
}

fn line(document: Document, whole: Subject) -> impl IntoView {
    let facts = facts(&document);
    if host::is_preview() {
        let address = host::preview_token()
            .map(|token| format!("{PREVIEW}/tep/{}?ma={token}", document.digest));
        let label = document.download_label();
        return view! {
            <li class="document">
                <p class="document__name"><a href=address.clone()>{document.title}</a></p>
                {(!facts.is_empty()).then(|| view! { <p class="document__facts">{facts}</p> })}
                <p class="document__take"><a class="button" href=address>{label}</a></p>
            </li>
        };
    }
    view! {
        <li class="document">
            <p class="document__name"><a href=document.path()>{document.title.clone()}</a></p>
            {(!facts.is_empty()).then(|| view! { <p class="document__facts">{facts}</p> })}
            <p class="document__take">
                {download(&document, Some(whole))}
                <LiveCounts
                    subject=Subject::Document(document.id)
                    tally=document.tally
                    shown=Shown::Both
                />
            </p>
        </li>
    }
}

/// The link to a document's file, on its own page or on the `whole` that lists it.
pub fn download(document: &Document, whole: Option<Subject>) -> impl IntoView + use<> {
    view! {
        <Download
            id=document.id
            address=document.file_path()
            file_name=document.file_name.clone()
            label=document.download_label()
            whole
        />
    }
}

/// `Số 12/TB-UBND · Hà Văn Sinh ký ngày 03/10/2018`
fn facts(document: &Document) -> String {
    let number = (!document.number.is_empty()).then(|| format!("Số {}", document.number));
    let signing = match (document.signer.is_empty(), document.signed.is_empty()) {
        (false, false) => Some(format!("{} ký ngày {}", document.signer, document.signed)),
        (false, true) => Some(format!("Người ký: {}", document.signer)),
        (true, false) => Some(format!("ký ngày {}", document.signed)),
        (true, true) => None,
    };
    number.into_iter().chain(signing).collect::<Vec<_>>().join(" · ")
}
