//! When an agency ends, and who takes over.

use domain::{
    Slug,
    desk::{AgencyLine, EndAgency, Ending},
};
use leptos::prelude::*;

use super::options;
use crate::{
    frame::say,
    parts::{Busy, Choice, Errors, Form, MomentField, Panel, Submit},
    view::view,
    wire,
};

#[component]
pub fn EndingPanel(slug: Slug, ending: Ending, agencies: Vec<AgencyLine>) -> impl IntoView {
    let kept = RwSignal::new(ending.clone());
    let at = RwSignal::new(ending.at);
    let successor = ending.successor.as_ref().map(Slug::to_string).unwrap_or_default();
    let successor = RwSignal::new(successor);
    let (errors, busy) = (Errors::new(), Busy::new());
    let others = options(&agencies, Some(&slug), "Chưa rõ hoặc không có");
    let submit = move |()| {
        let ending =
            Ending { at: at.get_untracked(), successor: successor.get_untracked().parse().ok() };
        let question =
            EndAgency { slug: slug.clone(), before: kept.get_untracked(), ending: ending.clone() };
        errors.clear();
        if ending.at.is_none() && ending.successor.is_some() {
            errors.add("cq-ket-thuc", "Hãy chọn ngày kết thúc, hoặc bỏ cơ quan tiếp nhận.");
        }
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask(question).await {
                Ok(_) => {
                    kept.set(ending);
                    say("Đã lưu việc kết thúc hoạt động.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Kết thúc hoạt động">
            <p>
                "Bài cũ vẫn giữ tên cơ quan này; người đọc được báo cơ quan nào đã tiếp nhận. Để trống ngày nếu cơ \
                 quan vẫn hoạt động."
            </p>
            <Form errors on_submit=submit>
                <MomentField id="cq-ket-thuc" label="Kết thúc từ" value=at errors />
                <Choice
                    id="cq-tiep-nhan" label="Cơ quan tiếp nhận" value=successor errors
                    options=Signal::stored(others)
                />
                <Submit busy label="Lưu việc kết thúc" />
            </Form>
        </Panel>
    }
}
