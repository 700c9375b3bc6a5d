//! The head of an official paper and its foot: who posts, the nation, where and when, who signs.

use domain::Moment;
use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Letterhead(governing: String, body: String, now: Moment) -> impl IntoView {
    let above =
        (!governing.is_empty()).then(|| view! { <p class="letterhead__above">{governing}</p> });
    view! {
        <div class="letterhead">
            <div class="letterhead__side">{above} <p class="letterhead__name">{body}</p></div>
            <div class="letterhead__side">
                <p class="letterhead__name">"Cộng hòa xã hội chủ nghĩa Việt Nam"</p>
                <p class="letterhead__motto">"Độc lập – Tự do – Hạnh phúc"</p>
                <p class="letterhead__date">{place_and_day(now)}</p>
            </div>
        </div>
    }
}

/// The place is written by hand: a body may sit in another one than it is named after.
fn place_and_day(now: Moment) -> String {
    let date = now.date();
    let mut parts = date.split('/');
    let mut part = || parts.next().unwrap_or_default();
    format!("………………, ngày {} tháng {} năm {}", part(), part(), part())
}

#[component]
pub fn Signers() -> impl IntoView {
    let signer = |who: &'static str, how: &'static str| {
        view! {
            <div class="signers__one"><p class="signers__who">{who}</p><p class="signers__how">{how}</p></div>
        }
    };
    view! {
        <div class="signers">
            {signer("Người lập biên bản", "(Ký, ghi rõ họ tên)")}
            {signer("Thủ trưởng đơn vị", "(Ký, ghi rõ họ tên, đóng dấu)")}
        </div>
    }
}
