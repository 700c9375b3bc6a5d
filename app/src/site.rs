//! The map of the whole site.

use domain::Failure;
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    components::{Route, Router, Routes},
    path,
};

use crate::{
    articles::{ArticlePage, ArticlesPage},
    documents::DocumentPage,
    failures::FailurePage,
    frame::Frame,
    home::HomePage,
    host,
    notices::{NoticePage, NoticesPage},
    pages::{AboutPage, AccessibilityPage, ContactPage, CountingPage, PrivacyPage},
    ratings::RatingPage,
};

/// The app. Pages are rendered in one sweep, so that head tags and status are right from the
/// first byte and no script is needed to put parts in order.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let (is_routing, set_is_routing) = signal(false);
    let given = host::given_failure();
    view! {
        <Router set_is_routing>
            <Frame is_routing>
                {match given {
                    Some(failure) => view! { <FailurePage failure /> }.into_any(),
                    None => view! { <Pages /> }.into_any(),
                }}
            </Frame>
        </Router>
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Routes fallback=|| view! { <FailurePage failure=Failure::Missing /> }>
            <Route path=path!("/") view=HomePage />
            <Route path=path!("/tin-tuc") view=ArticlesPage />
            <Route path=path!("/tin-tuc/:slug") view=ArticlePage />
            <Route path=path!("/tin-tuc/:slug/danh-gia") view=RatingPage />
            <Route path=path!("/thong-bao") view=NoticesPage />
            <Route path=path!("/thong-bao/:slug") view=NoticePage />
            <Route path=path!("/van-ban/:id") view=DocumentPage />
            <Route path=path!("/quy-tac-dem") view=CountingPage />
            <Route path=path!("/quyen-rieng-tu") view=PrivacyPage />
            <Route path=path!("/gioi-thieu") view=AboutPage />
            <Route path=path!("/lien-he") view=ContactPage />
            <Route path=path!("/tro-nang") view=AccessibilityPage />
        </Routes>
    }
}
