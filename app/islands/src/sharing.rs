//! What the browser itself can do with a page.

use leptos::{prelude::*, task::spawn_local};

/// Copying the page's address and printing; shown where scripts run.
#[island]
pub fn Tools(
    /// The whole address others can open.
    url: String,
) -> impl IntoView {
    let (ready, set_ready) = signal(false);
    Effect::new(move |_| set_ready.set(true));
    let (told, set_told) = signal("");
    let copy = move |_| {
        let url = url.clone();
        spawn_local(async move {
            set_told.set(if copy(&url).await {
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
        <div class="share__tools">
            <Show when=move || ready.get()>
                <button class="button" type="button" on:click=copy.clone()>"Sao chép liên kết"</button>
                <button class="button" type="button" on:click=print>"In bài này"</button>
            </Show>
            <p class="share__told" role="status">{told}</p>
        </div>
    }
}

async fn copy(text: &str) -> bool {
    let clipboard = window().navigator().clipboard();
    // On plain http, and in the browsers inside some apps, there is none.
    !clipboard.is_undefined()
        && wasm_bindgen_futures::JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
