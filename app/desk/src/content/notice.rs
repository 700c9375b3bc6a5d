//! What only notices (thông báo) have: the exam's step they belong to.

use domain::{desk::StepName, exams::Stage};
use leptos::prelude::*;

use super::{
    Sheet,
    fields::{Choose, Entry},
    part,
    section::{beside, section},
};
use crate::view::view;

pub fn fields(sheet: Sheet) -> AnyView {
    let step = part!(sheet.content(), step);
    let options = Memo::new(move |_| {
        let mut options = vec![(String::new(), "Không thuộc kỳ thi nào".to_owned())];
        options.extend(sheet.choices.with(|it| it.exams.clone()));
        let own = step.with(slug).unwrap_or_default();
        if options.iter().all(|(exam, _)| *exam != own) {
            options.push((own.clone(), own));
        }
        options
    });
    let read = |exam: &str| {
        let exam = exam.to_owned();
        let of = |exam| StepName { exam, stage: Stage::Announcement, title: String::new() };
        Some((!exam.is_empty()).then(|| of(exam)))
    };
    let exam = Choose::of("step", "Kỳ thi tuyển dụng", step, options.into(), read, slug);
    let of_exam = Memo::new(move |_| step.with(Option::is_some).unwrap_or_default());
    section(
        "Thuộc kỳ thi",
        view! {
            {exam.hint("Thông báo của một bước trong kỳ thi sẽ hiện ngay trên tiến trình của kỳ thi ấy.").draw()}
            {move || of_exam.get().then(|| one(step.inner()))}
        },
    )
}

fn slug(step: &Option<StepName>) -> String {
    step.as_ref().map(|step| step.exam.clone()).unwrap_or_default()
}

fn one(step: super::Part<StepName>) -> AnyView {
    let title = Entry::new("step.title", "Tên riêng của bước", part!(step, title));
    beside(view! {
        {stage("step.stage", part!(step, stage))}
        {title.hint("Chỉ ghi khi kỳ thi có nhiều bước cùng loại.").draw()}
    })
}

/// Which step of a recruitment it is.
pub fn stage(id: impl Into<String>, part: super::Part<Stage>) -> AnyView {
    let options = Stage::ALL.map(|it| (it.slug().to_owned(), it.name().to_owned())).to_vec();
    let write = |stage: &Stage| stage.slug().to_owned();
    Choose::of(id, "Bước", part, Signal::stored(options), |text| text.parse().ok(), write).draw()
}
