//! Pages that say the same to everyone: what the board is and by which rules it counts.

mod about;
mod accessibility;
mod contact;
mod counting;
mod privacy;

pub use about::AboutPage;
pub use accessibility::AccessibilityPage;
pub use contact::ContactPage;
pub use counting::CountingPage;
pub use privacy::PrivacyPage;

use domain::tallies::Subject;
use leptos::prelude::*;

use crate::{
    parts::{Breadcrumbs, Head},
    visits::Visited,
};

/// The frame of such a page.
#[component]
fn Prose(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <Head title />
        <Visited subject=Subject::Site />
        <Breadcrumbs way=vec![] />
        <article class="body prose">
            <h1>{title}</h1>
            {children()}
        </article>
    }
}
