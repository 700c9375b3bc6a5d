//! The map of the whole site.

use std::sync::{Arc, LazyLock};

use domain::{Failure, desk::PREVIEW};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use matchit::Router;

use crate::{
    address::Address,
    agencies::{agencies_page, agency_page},
    articles::{article_page, articles_page},
    documents::document_page,
    exams::{exam_page, exams_page},
    failures::FailurePage,
    frame::Frame,
    home::home_page,
    host,
    meetings::{meeting_page, meetings_page},
    notices::{notice_page, notices_page},
    pages::{about_page, accessibility_page, contact_page, counting_page, privacy_page},
    previews::{preview_page, show_draft},
    procedures::{dossier_page, procedure_page, procedures_page},
    proofs::{proof_day_page, proof_page, proofs_page},
    ratings::rating_page,
    shell::Given,
    view::view,
};

/// A page as a plain function of its address.
type Page = fn(&Address) -> AnyView;

const PAGES: [(&str, Page); 25] = [
    ("/", |_| home_page()),
    ("/tin-tuc", articles_page),
    ("/tin-tuc/{slug}", article_page),
    ("/tin-tuc/{slug}/danh-gia", rating_page),
    ("/thong-bao", notices_page),
    ("/thong-bao/{slug}", notice_page),
    ("/thu-tuc", procedures_page),
    ("/thu-tuc/{code}", procedure_page),
    ("/thu-tuc/{code}/ho-so", dossier_page),
    ("/hop", meetings_page),
    ("/hop/{slug}", meeting_page),
    ("/tuyen-dung", exams_page),
    ("/tuyen-dung/{slug}", exam_page),
    ("/co-quan", agencies_page),
    ("/co-quan/{slug}", agency_page),
    ("/van-ban/{id}", document_page),
    ("/niem-yet", proofs_page),
    ("/niem-yet/{date}", proof_day_page),
    ("/niem-yet/bai/{id}", proof_page),
    ("/quy-tac-dem", |_| counting_page()),
    ("/quyen-rieng-tu", |_| privacy_page()),
    ("/gioi-thieu", |_| about_page()),
    ("/lien-he", |_| contact_page()),
    ("/tro-nang", |_| accessibility_page()),
    (PREVIEW, preview_page),
];

static MAP: LazyLock<Router<Page>> = LazyLock::new(|| {
    let mut map = Router::new();
    for (pattern, page) in PAGES {
        assert!(map.insert(pattern, page).is_ok(), "two pages at {pattern}");
    }
    map
});

/// The app. Pages are rendered in one sweep, so that head tags and status are right from the
/// first byte and no script is needed to put parts in order.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! { <Frame>{page()}</Frame> }
}

/// The page that is asked for, or what comes before any page.
fn page() -> AnyView {
    match host::given() {
        Some(Given::Failure(failure)) => return view! { <FailurePage failure /> },
        Some(Given::Draft(draft)) => return show_draft(Arc::unwrap_or_clone(draft)),
        None => {}
    }
    let address = host::address();
    match MAP.at(&address.path) {
        Ok(found) => (found.value)(&address.with_params(found.params.iter())),
        Err(_) => view! { <FailurePage failure=Failure::Missing /> },
    }
}
