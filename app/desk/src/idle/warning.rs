//! The countdown's dialog, in the words that clerks know.

use leptos::prelude::*;

use super::{COUNTDOWN, stay};
use crate::{
    parts::Dialog,
    session::{self, Standing},
    view::view,
};

/// At which seconds a screen reader is told: every second would be a torrent.
const SPOKEN: [u32; 3] = [60, 30, 10];

#[component]
pub fn IdleWarning() -> impl IntoView {
    let open = RwSignal::new(false);
    let countdown = COUNTDOWN.clone();
    // Where the session is lost already, the sign-in dialog takes its place.
    Effect::new(move |_| {
        open.set(countdown.get().is_some() && session::standing() == Standing::In)
    });
    view! {
        <Dialog open title="Sắp hết thời gian chờ" alert=true on_cancel=stay>
            {countdown_view}
        </Dialog>
    }
}

fn countdown_view() -> AnyView {
    let seconds = Memo::new(|_| COUNTDOWN.get().unwrap_or_default());
    let spoken = Memo::new(move |before: Option<&Option<u32>>| {
        let now = seconds.get();
        // A second may be passed over while the tab sleeps.
        let mark = SPOKEN.into_iter().filter(|mark| now <= *mark).min();
        mark.or(before.copied().flatten())
    });
    view! {
        <p class="idle__text">
            "Bạn đã không sử dụng Site, "
            <button class="idle__stay" type="button" data-focus="" on:click=move |_| stay()>
                "Bấm vào đây"
            </button> " để duy trì trạng thái đăng nhập. Thời gian chờ: " {seconds} " giây"
        </p>
        <p class="idle__rest">
            "Nội dung đang soạn được lưu trước khi hết giờ. Đăng nhập lại là viết tiếp được ngay."
        </p>
        <p class="visually-hidden" role="alert" aria-live="assertive">
            {move || spoken.get().map(|mark| format!("Còn {mark} giây."))}
        </p>
    }
}
