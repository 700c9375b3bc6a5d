//! The document around the app.

use std::sync::{Arc, Mutex};

use domain::{
    Failure, Moment,
    desk::{PREVIEW, Preview},
};
use leptos::prelude::*;
use leptos_meta::MetaTags;

use crate::{address::Address, site::App, view::view};

/// What the worker tells the page it renders.
#[derive(Clone, Debug)]
pub struct Site {
    pub style: &'static str,
    pub boot: &'static str,
    /// For browsers that know no modules.
    pub old: &'static str,
    pub wasm: &'static str,
    /// `https://example.gov.vn`: where this page is, for links that leave it.
    pub origin: String,
    pub address: Address,
    pub given: Option<Given>,
}

/// What is shown whatever the address names, without scripts.
#[derive(Clone, Debug)]
pub enum Given {
    /// Something went wrong before any page was chosen.
    Failure(Failure),
    /// A draft, to who writes it.
    Draft(Arc<Preview>),
}

impl Site {
    /// The page is of what nobody has posted: it counts nobody and is part of nothing.
    pub fn is_preview(&self) -> bool {
        self.address.path == PREVIEW || self.is_desks()
    }

    /// It is shown in the desk's frame.
    fn is_desks(&self) -> bool {
        matches!(self.given, Some(Given::Draft(_)))
    }
}

/// What the page tells the worker back.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    /// The question that decides the page failed so; the status follows.
    pub failure: Option<Failure>,
    /// When the board next changes by itself.
    pub next_change: Option<Moment>,
    /// An answer on the page is one reader's own: it must not be kept for others.
    pub own: bool,
}

/// Shared with the worker while the page is rendered.
#[derive(Clone, Debug, Default)]
pub struct Told(pub Arc<Mutex<Telling>>);

/// The whole document.
pub fn shell(site: Site) -> impl IntoView {
    // Nothing is taken over but islands, which carry what they need themselves.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    let preview = site.is_preview();
    // The frame lets no window be opened: so no link leads away from what is being written.
    let still = site.is_desks().then(|| view! { <base target="_blank" /> });
    let scripts = (site.given.is_none() && !preview).then(|| {
        view! {
            <link rel="modulepreload" href=site.boot />
            <link rel="preload" href=site.wasm r#as="fetch" crossorigin="" fetchpriority="low" />
            <script type="module" src=site.boot></script>
            <script nomodule defer src=site.old></script>
        }
    });
    view! {
        <!DOCTYPE html>
        <html lang="vi">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="stylesheet" href=site.style />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                {still}
                {scripts}
                <MetaTags />
            </head>
            <body class=preview.then_some("preview")>
                <App />
            </body>
        </html>
    }
}
