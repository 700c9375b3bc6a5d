//! Returning a submission with a comment.

use domain::desk::{Return, Right};
use leptos::prelude::*;

use super::Course;
use crate::{
    frame::say,
    leaving,
    parts::{Errors, Form, Submit, TextArea},
    view::view,
    wire,
};

pub fn returning(course: Course) -> AnyView {
    let may = Memo::new(move |_| course.may(Right::Return).is_ok());
    view! {
        {move || {
            may.get().then(|| {
                view! {
                    <details class="deed">
                        <summary class="deed__name">"Trả lại cho người soạn"</summary>
                        <ReturnForm course />
                    </details>
                }
            })
        }}
    }
}

#[component]
fn ReturnForm(course: Course) -> impl IntoView {
    let comment = RwSignal::new(String::new());
    let errors = Errors::new();
    let busy = course.busy;
    leaving::typed(comment);
    let submit = move |()| {
        errors.clear();
        let comment = comment.get_untracked();
        errors.need("loi-nhan", &comment, "Hãy ghi cần sửa những gì, để người soạn biết.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            let Some(version) = course.ready().await else {
                errors.say("Bản viết chưa lưu xong. Hãy xem dòng trạng thái ở đầu trang.");
                return;
            };
            let id = course.draft.get_untracked().id;
            match wire::ask(Return { id, version, comment }).await {
                Ok(draft) => {
                    say("Đã trả lại. Người soạn sẽ thấy lời nhắn trên đầu bài.");
                    course.draft.set(draft);
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <TextArea
                id="loi-nhan" label="Lời nhắn" value=comment errors
                hint="Cần sửa những gì. Người soạn thấy lời này trên đầu bài."
            />
            <Submit busy label="Trả lại" />
        </Form>
    }
}
