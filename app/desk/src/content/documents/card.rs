//! One file: what it is called, what is known of it.

use domain::desk::Attachment;
use leptos::prelude::*;

use super::room::Room;
use crate::{
    content::{Part, fields::Entry, part, section::beside},
    view::view,
};

pub fn card(room: Room, place: usize, file: Part<Attachment>) -> AnyView {
    let id = |name: &str| format!("documents[{}].{name}", place + 1);
    let title = Entry::new(id("title"), "Tên văn bản", part!(file, title)).rows(2);
    let replace_id = id("replace");
    view! {
        <p class="file__facts">{facts(file)} " · " {opened(room, file)}</p>
        {digest(file)}
        {scanned(file)}
        {title.hint("Người đọc thấy tên này thay cho tên tệp.").draw()}
        {beside(view! {
            {Entry::new(id("number"), "Số, ký hiệu", part!(file, number)).hint("Ví dụ 12/TB-UBND.").draw()}
            {Entry::new(id("signer"), "Người ký", part!(file, signer)).draw()}
            {Entry::new(id("signed"), "Ngày ký", part!(file, signed)).hint("Ví dụ 03/10/2018.").draw()}
        })}
        <p class="file__replace">
            <label class="button" for=replace_id.clone()>
                "Thay tệp này" <span class="visually-hidden">{format!(" (tệp {})", place + 1)}</span>
            </label>
            <input
                class="visually-hidden file__input" id=replace_id type="file"
                on:change=move |event| room.replace(place, &event)
            />
            <span class="field__hint">"Tệp mới giữ nguyên địa chỉ; người đọc vẫn mở được bản cũ ở mục “Các bản trước của tệp”. Bản cũ lộ thông tin riêng thì phải thu hồi bài."</span>
        </p>
    }
}

fn facts(file: Part<Attachment>) -> AnyView {
    view! {
        <strong>{move || file.with(|file| file.file_name.clone())}</strong>
        {move || file.with(|file| format!(" · {} · {}", type_name(file), size_text(file)))}
    }
}

fn opened(room: Room, file: Part<Attachment>) -> AnyView {
    let path = move || file.with(|file| room.path(file));
    view! { <a class="file__open" href=path target="_blank">"Mở tệp"</a> }
}

/// The first signs tell two files apart; all of them prove.
fn digest(file: Part<Attachment>) -> AnyView {
    let digest = Memo::new(move |_| file.with(|file| file.digest.clone()).unwrap_or_default());
    let short = move || digest.get().chars().take(8).collect::<String>();
    view! {
        <details class="file__digest">
            <summary>"SHA-256: " <code>{short} "…"</code></summary>
            <code class="file__whole">{digest}</code>
        </details>
    }
}

fn scanned(file: Part<Attachment>) -> AnyView {
    let scanned = Memo::new(move |_| file.with(|file| file.scanned).unwrap_or_default());
    view! {
        {move || {
            scanned.get().then(|| {
                view! {
                    <p class="told told--warning">
                        "Tệp PDF này chỉ có ảnh chụp trang, không có chữ: người khiếm thị không nghe được, ai cũng không tìm được. Nếu có bản Word, hãy xuất PDF từ bản ấy rồi thay vào."
                    </p>
                }
            })
        }}
    }
}

/// As readers are told them on the public page.
fn public(file: &Attachment) -> domain::documents::Document {
    domain::documents::Document {
        id: domain::documents::DocumentId(0),
        title: String::new(),
        file_name: String::new(),
        number: String::new(),
        signer: String::new(),
        signed: String::new(),
        media_type: file.media_type.clone(),
        size: file.size,
        digest: String::new(),
        tally: Default::default(),
        versions: Vec::new(),
    }
}

fn type_name(file: &Attachment) -> &'static str {
    public(file).type_name()
}

pub fn size_text(file: &Attachment) -> String {
    public(file).size_text()
}
