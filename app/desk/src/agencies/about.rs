//! What an agency says of itself, as plain paragraphs.

use leptos::prelude::*;

use crate::{
    parts::{Errors, TextArea},
    view::view,
};

/// The text of an HTML that has nothing but paragraphs; `None` when there is more in it.
pub fn plain(html: &str) -> Option<String> {
    let mut paragraphs = Vec::new();
    let mut rest = html.trim();
    while !rest.is_empty() {
        let (paragraph, behind) = rest.strip_prefix("<p>")?.split_once("</p>")?;
        let paragraph = paragraph.replace("<br>", "\n").replace("<br/>", "\n");
        if paragraph.contains('<') {
            return None;
        }
        let text = paragraph.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        paragraphs.push(text.replace("&nbsp;", " ").replace("&amp;", "&"));
        rest = behind.trim_start();
    }
    Some(paragraphs.join("\n\n"))
}

/// The same back: an empty line begins a new paragraph.
pub fn html(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let lines: Vec<&str> = escaped.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| format!("<p>{}</p>", lines.join("<br>"))).collect()
}

/// `formatted` is what cannot be written here; it stays until its writer begins anew.
#[component]
pub fn AboutField(
    text: RwSignal<String>,
    formatted: RwSignal<Option<String>>,
    errors: Errors,
) -> impl IntoView {
    move || {
        if formatted.with(Option::is_some) {
            return view! {
                <div class="field">
                    <p class="field__label">"Giới thiệu"</p>
                    <p>
                        "Phần giới thiệu đang có định dạng (liên kết, bảng, danh sách…) và được giữ nguyên khi lưu."
                    </p>
                    <p>
                        <button class="button" type="button" on:click=move |_| formatted.set(None)>
                            "Bỏ và viết lại"
                        </button>
                    </p>
                </div>
            };
        }
        view! {
            <TextArea
                id="cq-gioi-thieu" label="Giới thiệu" value=text errors rows=6
                hint="Để một dòng trống giữa hai đoạn."
            />
        }
    }
}
