//! A page's word that a reader has it before their eyes; a preview's readers are not counted.

use domain::tallies::Subject;
use islands::Visited;
use leptos::prelude::*;
use leptos_meta::Meta;

use crate::{host, view::view};

/// Counts the page, or says to who holds a link that it is a preview.
#[component]
pub fn Seen(subject: Subject) -> impl IntoView {
    if !host::is_preview() {
        return view! { <Visited subject /> };
    }
    let mark = host::preview_token().map(|_| {
        view! {
            <Meta name="robots" content="noindex, nofollow" />
            <p class="preview-mark">
                "Bản xem trước, chưa được đăng. Xin đừng chuyển tiếp; liên kết này sẽ hết hạn."
            </p>
        }
    });
    mark.into_any()
}
