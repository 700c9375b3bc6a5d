//! Names that postings choose from (danh mục): fields, categories; and the levels, which the law fixes.

mod adding;
mod levels;
mod line;

use domain::desk::{ListNames, Named};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Asked, Heading, Panel},
    view::view,
};
use adding::Adding;
use levels::levels;
use line::Line;

pub fn names_page(_: &Address) -> AnyView {
    view! {
        <Heading text="Danh mục" />
        <p>
            "Sửa tên hoặc gộp tên trùng; bài đã đăng đổi theo ngay. Mục không bài nào dùng thì xóa được."
        </p>
        {names(Named::Category, "Chuyên mục tin tức")}
        {names(Named::Field, "Lĩnh vực thủ tục")}
        {levels()}
    }
}

fn names(of: Named, title: &'static str) -> AnyView {
    let asked = Asked::new(move || ListNames { of });
    let shown = asked.show(move |names| {
        let all = StoredValue::new(names.clone());
        let none = names.is_empty();
        let lines = names.into_iter().map(|name| view! { <Line of name all asked /> });
        let lines = lines.collect_view();
        view! {
            {none.then(|| view! { <p class="lines__more">{format!("Chưa có {} nào.", of.name())}</p> })}
            <ul class="lines">{lines}</ul>
        }
    });
    view! {
        <Panel title=title>
            <Adding of asked />
            {shown}
        </Panel>
    }
}
