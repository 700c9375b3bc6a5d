//! The picture beside the board's name.

use domain::{
    Failure,
    desk::{EMBLEM_PICTURES, Emblem, KeptPicture, LARGEST_EMBLEM, SaveEmblem},
    postings::Picture,
};
use gloo_net::http::Request;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

use crate::{
    frame::say,
    parts::{Busy, Errors, Form, Panel, Press, Submit, TextField},
    session,
    view::view,
    wire,
};

#[component]
pub fn EmblemPanel(emblem: Option<Picture>) -> impl IntoView {
    let kept = RwSignal::new(emblem.as_ref().map(Emblem::from));
    let url = RwSignal::new(emblem.as_ref().map(|it| it.url.clone()));
    let alt = RwSignal::new(emblem.map(|it| it.alt).unwrap_or_default());
    let (errors, busy) = (Errors::new(), Busy::new());
    let save = move |emblem: Option<Emblem>| async move {
        let question = SaveEmblem { before: kept.get_untracked(), emblem: emblem.clone() };
        match wire::ask(question).await {
            Ok(_) => {
                url.set(emblem.as_ref().map(|emblem| emblem.url.clone()));
                say(if emblem.is_some() {
                    "Đã lưu biểu trưng."
                } else {
                    "Đã trở về biểu trưng ban đầu."
                });
                kept.set(emblem);
            }
            Err(failure) => errors.tell(&failure),
        }
    };
    let submit = move |()| {
        errors.clear();
        let told = alt.get_untracked().trim().to_owned();
        errors.need("bt-mo-ta", &told, "Hãy ghi biểu trưng là hình gì.");
        let Some(url) = url.get_untracked() else {
            errors.add("bt-anh", "Hãy chọn ảnh biểu trưng.");
            errors.show();
            return;
        };
        if !errors.show() {
            busy.run(save(Some(Emblem { url, alt: told })));
        }
    };
    let choose = move |event: web_sys::Event| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let Some(file) = input.and_then(|it| it.files()).and_then(|files| files.get(0)) else {
            return;
        };
        errors.clear();
        if file.size() > LARGEST_EMBLEM as f64 {
            errors.add("bt-anh", "Ảnh lớn hơn 512 KB; hãy thu nhỏ ảnh rồi chọn lại.");
            errors.show();
            return;
        }
        busy.run(async move {
            match send(&file).await {
                Ok(kept) => url.set(Some(kept.url)),
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Biểu trưng">
            <p>
                "Ảnh PNG, WebP, AVIF hoặc JPEG, không quá 512 KB; nền trong suốt đẹp nhất, vì đầu trang màu lục đậm. \
                 Không nhận SVG."
            </p>
            {move || url.get().map(|url| view! {
                <p class="emblem-shown"><img class="emblem-shown__picture" src=url alt="" /></p>
            })}
            <Form errors on_submit=submit>
                <div class="field">
                    <label class="field__label" for="bt-anh">"Ảnh"</label>
                    {move || errors.of("bt-anh").map(|wrong| view! { <p class="field__error">{wrong}</p> })}
                    <input
                        class="field__input" id="bt-anh" type="file"
                        accept="image/png,image/webp,image/avif,image/jpeg" on:change=choose
                    />
                </div>
                <TextField
                    id="bt-mo-ta" label="Biểu trưng là hình gì" value=alt errors
                    hint="Đọc cho người không nhìn thấy ảnh. Ví dụ: Quốc huy; Biểu trưng xã Tân Lập."
                />
                <div class="buttons appearance-ways">
                    <Submit busy label="Lưu biểu trưng" />
                    {move || kept.get().is_some().then(|| view! {
                        <Press
                            busy label="Trở về biểu trưng ban đầu" kind="plain"
                            on_press=move |()| busy.run(save(None))
                        />
                    })}
                </div>
            </Form>
        </Panel>
    }
}

/// A picture goes as it is, not as a question.
async fn send(file: &File) -> Result<KeptPicture, Failure> {
    let request = Request::post(EMBLEM_PICTURES).header("x-csrf", &session::csrf());
    let request = request.body(file.clone()).map_err(|_| Failure::Broken)?;
    let response = request.send().await.map_err(|_| Failure::Broken)?;
    let text = response.text().await.map_err(|_| Failure::Broken)?;
    if response.ok() {
        return serde_json::from_str(&text).map_err(|_| Failure::Broken);
    }
    let failure = serde_json::from_str(&text).unwrap_or(Failure::Broken);
    if failure == Failure::Unknown {
        session::lose();
    }
    Err(failure)
}
