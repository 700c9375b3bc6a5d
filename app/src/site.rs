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
    let given = host::given_failure();
    view! {
        <Router>
            <Frame>
                {match given {
                    Some(failure) => view! { <FailurePage failure /> }.into_any(),
                    None => view! { <Pages /> }.into_any(),
                }}
            </Frame>
        </Router>
    }
}

/// A page as a plain function: one type for all of them, so the router's machinery is there once.
macro_rules! page {
    ($page:ident) => {
        (|| view! { <$page /> }.into_any()) as fn() -> AnyView
    };
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Routes fallback=|| view! { <FailurePage failure=Failure::Missing /> }>
            <Route path=path!("/") view=page!(HomePage) />
            <Route path=path!("/tin-tuc") view=page!(ArticlesPage) />
            <Route path=path!("/tin-tuc/:slug") view=page!(ArticlePage) />
            <Route path=path!("/tin-tuc/:slug/danh-gia") view=page!(RatingPage) />
            <Route path=path!("/thong-bao") view=page!(NoticesPage) />
            <Route path=path!("/thong-bao/:slug") view=page!(NoticePage) />
            <Route path=path!("/van-ban/:id") view=page!(DocumentPage) />
            <Route path=path!("/quy-tac-dem") view=page!(CountingPage) />
            <Route path=path!("/quyen-rieng-tu") view=page!(PrivacyPage) />
            <Route path=path!("/gioi-thieu") view=page!(AboutPage) />
            <Route path=path!("/lien-he") view=page!(ContactPage) />
            <Route path=path!("/tro-nang") view=page!(AccessibilityPage) />
        </Routes>
    }
}
