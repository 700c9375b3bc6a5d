//! What only articles (tin bài) have.

use leptos::prelude::*;

use super::{
    Sheet,
    fields::{Entry, datalist, tick},
    part,
    section::{beside, section},
};
use crate::view::view;

pub fn fields(sheet: Sheet) -> AnyView {
    let content = sheet.content();
    let category = Entry::new("category", "Chuyên mục", part!(content, category));
    let url = Entry::new("source_url", "Địa chỉ nguồn", part!(content, source_url)).kind("url");
    let featured = "Bài chiếm vị trí đầu trang chủ cho đến khi có bài nổi bật mới hơn.";
    section(
        "Chuyên mục và nguồn",
        view! {
            {datalist("chuyen-muc", move || sheet.choices.with(|it| it.categories.clone()))}
            {beside(view! {
                {category.list("chuyen-muc").hint("Chọn chuyên mục có sẵn, hoặc ghi tên mới.").draw()}
                {Entry::new("byline", "Tác giả", part!(content, byline)).hint("Bút danh hoặc tên người viết, nếu cần ghi.").draw()}
                {Entry::new("source_name", "Nguồn", part!(content, source_name)).hint("Nếu lấy lại từ nơi khác.").draw()}
                {url.hint("Bắt đầu bằng https://").draw()}
            })}
            {tick("featured", "Tin nổi bật", featured, part!(content, featured))}
        },
    )
}
