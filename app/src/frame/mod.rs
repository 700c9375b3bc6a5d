//! What stands around every page.

mod footer;
mod header;

use domain::board::{self, ReadFrame};
use leptos::prelude::*;
use leptos_meta::Title;

use crate::{
    host,
    parts::{Answer, asked},
    view::view,
    wire::read,
};
use footer::Footer;
use header::Header;

/// Header, page, footer. The board's name comes with the first answer and ends every title.
#[component]
pub fn Frame(children: Children) -> impl IntoView {
    let frame = asked(Ok(ReadFrame {}));
    provide_context(Around(frame));
    let name = RwSignal::new(String::new());
    let formatter = move |title: String| match name.get() {
        name if name.is_empty() => escaped(&title),
        name => escaped(&format!("{title} – {name}")),
    };
    view! {
        <Title formatter />
        <a class="skip" rel="external" href="#noi-dung">"Đến nội dung chính"</a>
        <OnItsWay />
        <Suspense>
            {move || Suspend::new(async move {
                if let Err(failure) = frame.await {
                    // A page without its frame must not be kept.
                    host::tell_failure(&failure);
                }
                let frame = around(frame).await;
                host::tell_next_change(frame.next_change);
                name.set(frame.profile.name.clone());
                view! { <Header profile=frame.profile menu=frame.menu emblem=frame.emblem /> }
            })}
        </Suspense>
        <main class="page" id="noi-dung" tabindex="-1">
            {children()}
        </main>
        <Suspense>
            {move || Suspend::new(async move {
                view! { <Footer frame=around(frame).await /> }
            })}
        </Suspense>
    }
}

/// What the browser's program shows while the next page is on its way, and when it does not come.
#[component]
fn OnItsWay() -> impl IntoView {
    view! {
        <p class="on-its-way" id="dang-tai" role="status"></p>
        <progress class="on-its-way__bar" id="dang-tai-thanh" aria-label="Đang tải trang" hidden></progress>
        <div class="on-its-way__failure" id="dang-tai-loi" role="alert" hidden>
            <p>
                "Không tải được trang vì không kết nối được với máy chủ. Xin quý vị kiểm tra đường truyền rồi "
                <a href="/">"thử lại"</a>"."
            </p>
            <button class="button" type="button">"Đóng"</button>
        </div>
    }
}

/// `text` as it may stand between `<title>` and `</title>`, where the library writes it bare.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The answer around every page, for the pages that show parts of it themselves.
#[derive(Clone, Copy)]
pub struct Around(pub Answer);

/// What stands around; when it could not be had, the page stands alone.
pub async fn around(answer: Answer) -> board::Frame {
    answer.await.and_then(|json| read(&json)).unwrap_or_default()
}
