//! A page's word that a reader has it before their eyes; a preview's readers are not counted.

use domain::tallies::Subject;
use islands::Visited;
use leptos::prelude::*;
use leptos_meta::Meta;

use crate::{host, view::view};

/// Counts the page, or says that it is a preview.
#[component]
pub fn Seen(subject: Subject) -> impl IntoView {
    if host::preview().is_none() {
        return view! { <Visited subject /> };
    }
    view! {
        <Meta name="robots" content="noindex, nofollow" />
        <p class="preview-mark">
            "Bản xem trước, chưa được đăng. Xin đừng chuyển tiếp; liên kết này sẽ hết hạn."
        </p>
    }
}
