//! Pages that say the same on every board.

use domain::prose::{Prose as Text, ProsePage, ReadProse};
use leptos::prelude::*;

use super::Prose;
use crate::{
    parts::{Body, answered},
    view::view,
};

pub fn counting_page() -> AnyView {
    page(ProsePage::Counting)
}

pub fn privacy_page() -> AnyView {
    page(ProsePage::Privacy)
}

pub fn accessibility_page() -> AnyView {
    page(ProsePage::Accessibility)
}

fn page(page: ProsePage) -> AnyView {
    answered(
        Ok(ReadProse { page }),
        |Text { title, body }| view! { <Prose title><Body body /></Prose> },
    )
}
