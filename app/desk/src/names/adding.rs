//! A new name.

use domain::desk::{CreateName, ListNames, Named};
use leptos::prelude::*;

use crate::{
    frame::say,
    parts::{Asked, Busy, Errors, Form, Submit, TextField},
    view::view,
    wire,
};

#[component]
pub fn Adding(of: Named, asked: Asked<ListNames>) -> impl IntoView {
    let id = match of {
        Named::Field => "dm-linh-vuc",
        Named::Category => "dm-chuyen-muc",
    };
    let name = RwSignal::new(String::new());
    let (errors, busy) = (Errors::new(), Busy::new());
    let submit = move |()| {
        let question = CreateName { of, name: name.get_untracked().trim().to_owned() };
        errors.clear();
        errors.need(id, &question.name, &format!("Hãy nhập tên {}.", of.name()));
        if errors.show() {
            return;
        }
        busy.run(async move {
            match wire::ask(question).await {
                Ok(added) => {
                    name.set(String::new());
                    say(format!("Đã thêm {} “{}”.", of.name(), added.name));
                    asked.again();
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <TextField id label=format!("Thêm {}", of.name()) value=name errors autocomplete="off" />
            <Submit busy label="Thêm" />
        </Form>
    }
}
