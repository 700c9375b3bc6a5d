//! What is shown once and is to be taken along.

use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

use crate::{frame::say, view::view};

/// A button that copies `text`; where the browser does not let it, the reader is told to do it by hand.
#[component]
pub fn Copying(#[prop(into)] text: String, label: &'static str) -> impl IntoView {
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let copied = JsFuture::from(window().navigator().clipboard().write_text(&text)).await;
            say(match copied {
                Ok(_) => "Đã sao chép.",
                Err(_) => "Trình duyệt không cho sao chép. Hãy bôi đen phần chữ rồi bấm Ctrl+C.",
            });
        });
    };
    view! { <button class="button" type="button" on:click=copy>{label}</button> }
}

/// A link of this site that is handed over once, with until when it works.
#[component]
pub fn Handed(path: String, until: domain::Moment) -> impl IntoView {
    let link = format!("{}{path}", window().location().origin().unwrap_or_default());
    view! {
        <div class="handed">
            <p class="handed__link">{link.clone()}</p>
            <p class="buttons"><Copying text=link label="Sao chép liên kết" /></p>
            <p class="handed__until">
                "Liên kết chỉ hiện một lần này và dùng được đến " {until.short()} "."
            </p>
        </div>
    }
}
