//! What only meetings (cuộc họp) have: when and who, and what came of each item of the agenda.

use domain::meetings::{AgendaItem, Task};
use leptos::prelude::*;

use super::{
    Part, Sheet,
    fields::{Entry, day_field},
    part,
    rows::{Names, rows},
    section::{beside, section},
};
use crate::view::view;

const ITEMS: Names = Names {
    one: "nội dung",
    add: "Thêm nội dung họp",
    none: "Chưa có nội dung nào. Mỗi nội dung họp là một thẻ, có kết luận và việc được giao.",
};
const TASKS: Names = Names { one: "việc", add: "Thêm việc được giao", none: "" };

pub fn fields(sheet: Sheet) -> AnyView {
    let minutes = sheet.minutes();
    let invited = Entry::lines("invited", "Thành phần dự họp", part!(minutes, invited));
    view! {
        {section(
            "Cuộc họp",
            view! {
                {beside(view! {
                    {Entry::moment("starts", "Bắt đầu", part!(minutes, starts)).draw()}
                    {Entry::moment("ends", "Kết thúc", part!(minutes, ends)).hint("Để trống nếu không ghi.").draw()}
                })}
                {beside(view! {
                    {Entry::new("place", "Địa điểm", part!(minutes, place)).draw()}
                    {Entry::new("chair", "Chủ trì", part!(minutes, chair)).hint("Họ tên và chức vụ.").draw()}
                })}
                {invited.hint("Mỗi người hoặc đơn vị một dòng.").draw()}
            },
        )}
        {section(
            "Nội dung và kết luận",
            rows("agenda", ITEMS, part!(minutes, agenda), AgendaItem::default, item),
        )}
    }
}

fn item(place: usize, item: Part<AgendaItem>) -> AnyView {
    let id = |name: &str| format!("agenda[{}].{name}", place + 1);
    let conclusion = Entry::lines(id("conclusion"), "Kết luận", part!(item, conclusion));
    let number = Entry::new(id("number"), "Số văn bản kết luận", part!(item, number)).short();
    let tasks = id("tasks");
    view! {
        {Entry::new(id("title"), "Nội dung", part!(item, title)).rows(2).draw()}
        {conclusion.hint("Mỗi đoạn một dòng. Để trống nếu chưa kết luận.").draw()}
        {number.hint("Ví dụ 12/KL-UBND; đính kèm văn bản cùng số để người đọc mở được.").draw()}
        {rows(tasks.clone(), TASKS, part!(item, tasks), Task::default, move |at, it| task(&tasks, at, it))}
    }
}

fn task(rows: &str, place: usize, task: Part<Task>) -> AnyView {
    let id = |name: &str| format!("{rows}[{}].{name}", place + 1);
    view! {
        {Entry::new(id("what"), "Việc", part!(task, what)).draw()}
        {beside(view! {
            {Entry::new(id("who"), "Người, cơ quan thực hiện", part!(task, who)).draw()}
            {day_field(&id("by"), "Thời hạn", part!(task, by))}
        })}
    }
}
