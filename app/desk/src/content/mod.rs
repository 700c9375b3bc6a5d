//! What is written, as one form for each kind of posting.

mod agencies;
mod article;
mod basics;
mod body;
pub mod checking;
pub mod documents;
mod exam;
mod fields;
mod jump;
mod meeting;
mod notice;
mod pictures;
pub mod preview;
mod procedure;
mod rows;
mod section;
mod sheet;

pub use agencies::slug_of;
pub use jump::jump;
pub use rows::{focus, undo_line};
pub use sheet::{Part, Sheet, Work};

use domain::{desk::DraftId, postings::Kind};
use leptos::prelude::*;

use crate::view::view;

/// A part of a part, by its place in the struct: `part!(row, title)`.
macro_rules! part {
    ($whole:expr, $($place:tt)+) => { $whole.part(|it| &it.$($place)+, |it| &mut it.$($place)+) };
}
pub(crate) use part;

/// Kinds to choose from, and all of them.
pub fn kind_options() -> Signal<Vec<(String, String)>> {
    let kinds = Kind::ALL.map(|it| (it.name().to_owned(), told(it).0.to_owned()));
    let all = (String::new(), "Mọi loại".to_owned());
    Signal::stored(std::iter::once(all).chain(kinds).collect())
}

/// What kinds are called one by one, and what each is for.
pub const fn told(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Article => ("Tin bài", "Đưa tin về hoạt động, sự kiện; có chuyên mục và ảnh."),
        Kind::Notice => (
            "Thông báo",
            "Niêm yết văn bản cho người dân biết: thông báo, danh sách, quyết định, kèm tệp đã ký.",
        ),
        Kind::Procedure => (
            "Thủ tục hành chính",
            "Hướng dẫn người dân làm một thủ tục: hồ sơ, nơi nộp, thời hạn, phí và lệ phí.",
        ),
        Kind::Meeting => (
            "Kết quả họp",
            "Công bố cuộc họp đã bàn gì, kết luận ra sao, ai làm việc gì, đến khi nào.",
        ),
        Kind::Exam => (
            "Kỳ thi tuyển dụng",
            "Theo dõi một kỳ tuyển dụng qua từng bước, từ thông báo đến công nhận kết quả.",
        ),
    }
}

/// The form of a sheet's kind. `draft` is where its files are sent to.
pub fn form(sheet: Sheet, draft: DraftId) -> AnyView {
    let own = match sheet.kind {
        Kind::Article => article::fields(sheet),
        Kind::Notice => notice::fields(sheet),
        Kind::Meeting => meeting::fields(sheet),
        Kind::Exam => exam::fields(sheet),
        Kind::Procedure => procedure::fields(sheet),
    };
    view! {
        <form class="writing" on:submit=|event| event.prevent_default()>
            <fieldset class="writing__fields" disabled=move || !sheet.open.get()>
                {basics::head(sheet)}
                // What a kind is made for stands before free text, where it has such.
                {if sheet.kind == Kind::Article || sheet.kind == Kind::Notice {
                    view! { {body::body(sheet, draft)} {documents::documents(sheet, draft)} {own} }
                } else {
                    view! { {own} {body::body(sheet, draft)} {documents::documents(sheet, draft)} }
                }}
                {basics::foot(sheet)}
            </fieldset>
        </form>
    }
}
