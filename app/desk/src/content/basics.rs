//! What all kinds have: the title and lead on top, dates and address at the foot.

use leptos::prelude::*;

use super::{
    Sheet,
    agencies::agency,
    fields::Entry,
    part,
    section::{beside, folded, section},
};
use crate::view::view;

/// Longer titles are cut by telephones and search engines.
const TITLE: usize = 150;

pub fn head(sheet: Sheet) -> AnyView {
    let content = sheet.content();
    let note = sheet.later.then(|| {
        let note = Entry::new("note", "Nội dung sửa đổi", sheet.note()).rows(2);
        note.hint("Bắt buộc với bản sửa. Người đọc sẽ thấy câu này dưới bài, ví dụ: “Sửa số điện thoại liên hệ.”")
            .draw()
    });
    let lead = Entry::new("lead", "Tóm tắt", part!(content, lead)).rows(3);
    section(
        "Nội dung chính",
        view! {
            {note}
            {Entry::new("title", "Tiêu đề", part!(content, title)).rows(2).draw()}
            {length(sheet)}
            {lead.hint("Một, hai câu nói điều quan trọng nhất. Không dùng định dạng.").draw()}
            {agency(sheet)}
        },
    )
}

/// How long the title is. Not spoken at every key: it is there to be read.
fn length(sheet: Sheet) -> AnyView {
    let content = sheet.content();
    let length = Memo::new(move |_| {
        content.with(|content| content.title.trim().chars().count()).unwrap_or_default()
    });
    view! {
        <p class="writing__length" class:writing__length--long=move || { length.get() > TITLE }>
            {move || match length.get() {
                long @ 151.. => {
                    format!("{long} ký tự: nên gọn trong {TITLE} để đọc được trên điện thoại.")
                }
                length => format!("{length}/{TITLE} ký tự"),
            }}
        </p>
    }
}

pub fn foot(sheet: Sheet) -> AnyView {
    let content = sheet.content();
    let expires = Entry::moment("expires", "Hết hạn niêm yết", part!(content, expires));
    let posted = Entry::moment("posted", "Ngày đăng ghi trên bài", part!(content, posted));
    let slug = Entry::new("slug", "Địa chỉ riêng", part!(content, slug));
    let replaces = Entry::new("replaces", "Thay thế cho bài", part!(content, replaces));
    let address = format!(
        "Chữ thường không dấu, gạch nối. Để trống để tạo từ tiêu đề: {}/…",
        sheet.kind.path()
    );
    section(
        "Ngày và địa chỉ",
        view! {
            {expires.hint("Để trống nếu niêm yết không thời hạn. Hết hạn, bài tự rời bảng.").draw()}
            {folded(
                "Mở thêm: thay thế bài cũ, ngày, địa chỉ",
                beside(view! {
                    {replaces.hint("Chép địa chỉ trang của bài cũ dán vào đây. Bài cũ và bài mới dẫn sang nhau.").draw()}
                    {posted.hint("Để trống để lấy lúc bài được đăng.").draw()}
                    {slug.hint(address).draw()}
                }),
            )}
        },
    )
}
