//! What only exams (kỳ thi tuyển dụng) have: how many are wanted, and the steps with their dates.

use domain::{
    desk::Detail,
    exams::{Day, Stage, Step, revised},
};
use leptos::prelude::*;

use super::{
    Part, Sheet,
    fields::{Entry, day_field, tick},
    notice::stage,
    part,
    rows::{Names, rows},
    section::{beside, section},
};
use crate::{moments, view::view};

const STEPS: Names = Names {
    one: "bước",
    add: "Thêm bước",
    none: "Chưa có bước nào. Hãy thêm các bước theo thứ tự, từ thông báo đến công nhận kết quả.",
};

pub fn fields(sheet: Sheet) -> AnyView {
    let dossier = sheet.dossier();
    let positions = Entry::new("positions", "Vị trí việc làm", part!(dossier, positions)).rows(4);
    view! {
        {section(
            "Chỉ tiêu",
            view! {
                {Entry::number("quota", "Số người cần tuyển", part!(dossier, quota)).draw()}
                {positions.hint("Ghi các vị trí, mỗi vị trí một dòng.").draw()}
            },
        )}
        {section(
            "Các bước",
            view! {
                {warning(sheet)}
                {rows("steps", STEPS, part!(dossier, steps), || new(Stage::Announcement), step)}
            },
        )}
    }
}

fn new(stage: Stage) -> Step {
    let (title, place, note) = Default::default();
    let (from, until) = (Day::Unknown, Day::Unknown);
    Step { stage, title, from, until, confirmed: false, place, note, changes: Vec::new() }
}

/// A fixed date that candidates were told does not move without a word to them.
fn warning(sheet: Sheet) -> AnyView {
    let moved = Memo::new(move |_| {
        let new = sheet.dossier().with(|dossier| dossier.steps.clone())?;
        let noted = sheet.note().with(|note| !note.trim().is_empty()).unwrap_or_default();
        sheet
            .live
            .with(|live| match live.as_ref().map(|live| &live.detail) {
                Some(Detail::Exam(old)) => revised(&old.steps, new, "", moments::now()).err(),
                _ => None,
            })
            .map(|step| (step, noted))
    });
    view! {
        <div role="status">
            {move || {
                moved.get().map(|(step, noted)| {
                    let next = if noted {
                        "Câu ghi ở ô “Nội dung sửa đổi” sẽ hiện cạnh ngày mới."
                    } else {
                        "Hãy ghi lý do vào ô “Nội dung sửa đổi” ở đầu bài: thí sinh sẽ thấy câu ấy."
                    };
                    view! {
                        <p class="told told--warning">
                            {format!("Ngày đã chốt của bước “{step}” bị thay đổi. {next}")}
                        </p>
                    }
                })
            }}
        </div>
    }
}

fn step(place: usize, step: Part<Step>) -> AnyView {
    let id = |name: &str| format!("steps[{}].{name}", place + 1);
    let fixed =
        "Đã chốt thì đổi ngày phải kèm lời báo cho thí sinh. Chưa chốt sẽ hiện là “dự kiến”.";
    view! {
        {beside(view! {
            {stage(id("stage"), part!(step, stage))}
            {Entry::new(id("title"), "Tên riêng", part!(step, title)).hint("Nếu tên bước chưa đủ rõ.").draw()}
        })}
        {beside(view! {
            {day_field(&id("from"), "Từ", part!(step, from))}
            {day_field(&id("until"), "Đến", part!(step, until))}
        })}
        {tick(&id("confirmed"), "Ngày đã chốt", fixed, part!(step, confirmed))}
        {Entry::new(id("place"), "Địa điểm", part!(step, place)).draw()}
        {Entry::new(id("note"), "Thí sinh cần biết", part!(step, note)).rows(2).draw()}
    }
}
