//! How far a draft has come, at a glance: by its word first, by colour second.

use domain::desk::State;
use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Badge(state: State) -> impl IntoView {
    view! { <span class=format!("badge badge--{}", state.slug())>{state.name()}</span> }
}
