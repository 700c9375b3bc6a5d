//! Pages that say the same on every board.

use domain::prose::{Prose as Text, ProsePage, ReadProse};
use leptos::prelude::*;

use super::Prose;
use crate::parts::{Body, answered};

#[component]
pub fn CountingPage() -> impl IntoView {
    page(ProsePage::Counting)
}

#[component]
pub fn PrivacyPage() -> impl IntoView {
    page(ProsePage::Privacy)
}

#[component]
pub fn AccessibilityPage() -> impl IntoView {
    page(ProsePage::Accessibility)
}

fn page(page: ProsePage) -> AnyView {
    answered(
        Ok(ReadProse { page }),
        |Text { title, body }| view! { <Prose title><Body body /></Prose> },
    )
}
