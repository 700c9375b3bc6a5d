//! How it stands with what is typed: saved, on its way, or kept here.

use leptos::prelude::*;

use super::keeping::Keeper;
use crate::view::view;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing was typed yet.
    Still,
    Typed,
    Saving,
    /// At this time of day.
    Saved(String),
    /// The line is lost; whether this browser keeps the text.
    Offline(bool),
    SignedOut(bool),
    /// The worker does not take it, and why.
    Refused(String),
    /// Somebody saved a newer text.
    Newer,
}

impl Status {
    fn text(&self) -> String {
        match self {
            Self::Still => "Mọi thay đổi được tự lưu.".into(),
            Self::Typed => "Có thay đổi, sắp lưu…".into(),
            Self::Saving => "Đang lưu…".into(),
            Self::Saved(time) => format!("Đã lưu lúc {time}"),
            Self::Offline(true) => {
                "Mất mạng: bản viết được giữ trên máy này, sẽ lưu khi có mạng.".into()
            }
            Self::SignedOut(true) => {
                "Phiên đã hết: bản viết được giữ trên máy này, sẽ lưu khi đăng nhập lại.".into()
            }
            Self::Offline(false) | Self::SignedOut(false) => {
                "Chưa lưu được và máy này hết chỗ giữ. Đừng đóng trang; hãy chép bài ra nơi khác."
                    .into()
            }
            Self::Refused(why) => format!("Chưa lưu được. {why}"),
            Self::Newer => "Có bản mới hơn của người khác. Hãy chọn bản giữ lại ở bên dưới.".into(),
        }
    }

    /// Whether a text waits to be saved.
    pub const fn waits(&self) -> bool {
        matches!(self, Self::Typed | Self::Offline(_) | Self::SignedOut(_) | Self::Refused(_))
    }

    const fn is_bad(&self) -> bool {
        matches!(self, Self::Offline(_) | Self::SignedOut(_) | Self::Refused(_) | Self::Newer)
    }
}

/// Seen at all times. What is spoken is only what changes for long: not that it is being saved, and
/// not the time of each save.
pub fn status_line(keeper: Keeper) -> AnyView {
    let status = keeper.status;
    let spoken = Memo::new(move |before: Option<&String>| {
        let before = before.cloned().unwrap_or_default();
        status.with(|status| match status {
            Status::Still => String::new(),
            Status::Typed | Status::Saving => before,
            Status::Saved(_) => "Đã lưu.".to_owned(),
            bad => bad.text(),
        })
    });
    let bad = move || status.with(Status::is_bad);
    view! {
        <p class="keeping" class:keeping--bad=bad>{move || status.with(Status::text)}</p>
        <p class="visually-hidden" role="status" aria-live="polite">{spoken}</p>
    }
}
