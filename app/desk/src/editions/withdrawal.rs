//! Taking a posting off the board.

use domain::desk::{EditionList, ListEditions, Role, Withdraw};
use leptos::prelude::*;

use crate::{
    frame::say,
    leaving,
    parts::{
        Asked, Busy, Errors, Form, Submit, TextArea,
        confirm::{Question, confirm},
    },
    session,
    view::view,
    wire,
};

const QUESTION: Question = Question {
    title: "Thu hồi bài này?",
    text: "Bài rời bảng ngay. Ai mở địa chỉ cũ sẽ thấy tên bài, ngày thu hồi và lý do vừa ghi.",
    yes: "Thu hồi",
    no: "Thôi",
    grave: true,
};

pub fn withdrawal(asked: Asked<ListEditions>, list: &EditionList) -> AnyView {
    // Whether it is of this agency, the worker says.
    let edits = session::caller()
        .is_some_and(|it| it.grants.iter().any(|grant| grant.role >= Role::Editor));
    if !edits {
        return ().into_any();
    }
    let posting = list.posting;
    let edition = list.editions.iter().map(|it| it.number).max().unwrap_or_default();
    let typed = RwSignal::new(String::new());
    let errors = Errors::new();
    let busy = Busy::new();
    leaving::typed(typed);
    let submit = move |()| {
        errors.clear();
        let why = typed.get_untracked().trim().to_owned();
        errors.need("ly-do-thu-hoi", &why, "Hãy ghi lý do; người đọc sẽ thấy.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            if !confirm(QUESTION).await {
                return;
            }
            match wire::ask(Withdraw { posting, edition, why }).await {
                Ok(_) => {
                    typed.set(String::new());
                    say("Đã thu hồi.");
                    asked.again();
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <details class="deed">
            <summary class="deed__name">"Thu hồi"</summary>
            <Form errors on_submit=submit>
                <TextArea
                    id="ly-do-thu-hoi" label="Lý do thu hồi" value=typed errors rows=2
                    hint="Người đọc sẽ thấy lý do này khi mở địa chỉ cũ."
                />
                <Submit busy label="Thu hồi" />
            </Form>
        </details>
    }
}
