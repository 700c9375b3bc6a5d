//! The agency that posts, and what became of it.

use domain::agencies::{self, AgencyName, Poster};
use leptos::prelude::*;

use crate::view::view;

/// The agency's name as it was written, leading to its page when it has one.
pub fn agency(name: &str, poster: Option<&Poster>) -> Option<AnyView> {
    let name = (!name.is_empty()).then(|| name.to_owned())?;
    Some(match poster {
        Some(poster) => {
            let href = format!("{}/{}", agencies::PATH, poster.slug);
            view! { <a href=href>{name}</a> }
        }
        None => name.into_any(),
    })
}

/// On what an ended agency posted: since when it has ended, and who took over. The posting itself stays
/// as it was.
#[component]
pub fn Ended(poster: Option<Poster>) -> impl IntoView {
    poster.and_then(|poster| {
        let ended = poster.ended?;
        let before = format!(
            "Bài này do {} đăng. Cơ quan đã kết thúc hoạt động từ {}",
            poster.name,
            ended.date()
        );
        Some(view! { <p class="ended">{before}{successor(poster.successor)}"."</p> })
    })
}

/// `; nay là …`
pub fn successor(successor: Option<AgencyName>) -> Option<AnyView> {
    successor.map(|successor| {
        let path = successor.path();
        view! { "; việc của cơ quan nay do "<a href=path>{successor.name}</a>" tiếp nhận" }
    })
}
