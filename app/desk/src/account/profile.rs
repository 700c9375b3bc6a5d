//! One's own name and office.

use domain::desk::ChangeMe;
use leptos::prelude::*;

use crate::{
    frame::say,
    parts::{Busy, Errors, Form, Panel, Submit, TextField},
    session,
    view::view,
    wire,
};

#[component]
pub fn Profile() -> impl IntoView {
    let (name, office, email) = session::signal()
        .with_untracked(|me| me.clone().map(|me| (me.name, me.office, me.email)))
        .unwrap_or_default();
    let (name, office) = (RwSignal::new(name), RwSignal::new(office));
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        let question = ChangeMe {
            name: name.get_untracked().trim().to_owned(),
            office: office.get_untracked().trim().to_owned(),
        };
        errors.clear();
        errors.need("tk-ten", &question.name, "Hãy nhập họ và tên.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask(question).await {
                Ok(_) => {
                    session::load().await;
                    say("Đã lưu họ tên và chức vụ.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Họ tên và chức vụ">
            <p>"E-mail đăng nhập: " <b>{email}</b></p>
            <Form errors on_submit=submit>
                <TextField id="tk-ten" label="Họ và tên" value=name errors autocomplete="name" />
                <TextField
                    id="tk-chuc-vu" label="Chức vụ" value=office errors autocomplete="organization-title"
                    hint="Hiện trong biên bản niêm yết, ví dụ: Công chức Văn phòng – Thống kê."
                />
                <Submit busy label="Lưu họ tên và chức vụ" />
            </Form>
        </Panel>
    }
}
