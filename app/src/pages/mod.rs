//! Pages about the board: whose it is, where to find them, by which rules it counts.

mod about;
mod contact;
mod prose;

pub use about::about_page;
pub use contact::contact_page;
pub use prose::{accessibility_page, counting_page, privacy_page};

use domain::tallies::Subject;
use islands::Visited;
use leptos::prelude::*;

use crate::{
    parts::{Breadcrumbs, Head},
    view::view,
};

/// The frame of such a page.
#[component]
fn Prose(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <Head title=title.clone() />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <article class="body prose">
            <h1>{title}</h1>
            {children()}
        </article>
    }
}
