//! Sharing without anyone's scripts: plain links, and what the browser itself can do.

use base64::{Engine, engine::general_purpose::STANDARD};
use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::use_ready;
use crate::host::origin;

/// Links to Zalo, Facebook and e-mail; copying and printing where scripts run.
#[component]
pub fn Share(
    /// The posting's address on this board.
    path: String,
    title: String,
) -> impl IntoView {
    let ready = use_ready();
    let (copied, set_copied) = signal("");
    let url = format!("{}{path}", origin());
    let encoded = encode(&url);
    let zalo = format!("https://button-share.zalo.me/share_external?layout=1&d={}", zalo(&url));
    let facebook = format!("https://www.facebook.com/sharer/sharer.php?u={encoded}");
    let mail = format!("mailto:?subject={}&body={encoded}", encode(&title));
    let copy = move |_| {
        let url = url.clone();
        leptos::task::spawn_local(async move {
            set_copied.set(if copy(&url).await {
                "Đã sao chép liên kết."
            } else {
                "Trình duyệt không cho sao chép; hãy chép địa chỉ trên thanh địa chỉ."
            });
        });
    };
    let print = move |_| {
        let _ = window().print();
    };
    view! {
        <section class="share" aria-label="Chia sẻ và in">
            <ul class="share__ways">
                <li><a class="button" target="_blank" rel="external noopener nofollow" href=zalo>"Zalo"</a></li>
                <li><a class="button" target="_blank" rel="external noopener nofollow" href=facebook>"Facebook"</a></li>
                <li><a class="button" rel="external" href=mail>"Thư điện tử"</a></li>
                <Show when=move || ready.get()>
                    <li><button class="button" type="button" on:click=copy.clone()>"Sao chép liên kết"</button></li>
                    <li><button class="button" type="button" on:click=print>"In bài này"</button></li>
                </Show>
            </ul>
            <p class="share__told" role="status">{copied}</p>
        </section>
    }
}

async fn copy(text: &str) -> bool {
    let done = window().navigator().clipboard().write_text(text);
    wasm_bindgen_futures::JsFuture::from(done).await.is_ok()
}

/// Zalo's own button sends `{"url":…}` in base64.
fn zalo(url: &str) -> String {
    encode(&STANDARD.encode(format!("{{\"url\":\"{url}\"}}")))
}

/// RFC 3986's unreserved signs stay as they are.
const OPEN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn encode(text: &str) -> String {
    utf8_percent_encode(text, OPEN).to_string()
}
