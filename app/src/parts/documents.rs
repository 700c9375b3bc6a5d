//! Documents on their posting.

use domain::{documents::Document, tallies::Tally};
use leptos::prelude::*;

use super::DocumentCounts;

/// Each with its number, signer, type, size and own counts.
#[component]
pub fn Documents(
    documents: Vec<Document>,
    /// The posting's own counts, which include its documents' downloads.
    whole: RwSignal<Tally>,
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

fn line(document: Document, whole: RwSignal<Tally>) -> impl IntoView {
    let facts = facts(&document);
    let tally = RwSignal::new(document.tally);
    view! {
        <li class="document">
            <p class="document__name"><a href=document.path()>{document.title.clone()}</a></p>
            {(!facts.is_empty()).then(|| view! { <p class="document__facts">{facts}</p> })}
            <p class="document__take">
                <a
                    class="button"
                    rel="external"
                    download=document.file_name.clone()
                    href=document.file_path()
                    on:click=move |_| crate::visits::after_download(document.id, tally, Some(whole))
                >
                    {format!("Tải về ({}, {})", document.type_name(), document.size_text())}
                </a>
                <DocumentCounts tally />
            </p>
        </li>
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
