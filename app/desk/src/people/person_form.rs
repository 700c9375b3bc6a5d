//! What an administrator changes of a person.

use domain::{
    Moment,
    desk::{ChangePerson, Choices, Person},
};
use leptos::prelude::*;

use super::grants::{Chosen, Roles};
use crate::{
    frame::say,
    leaving,
    parts::{Busy, Errors, Form, Panel, Submit, TextField, Tick},
    session,
    view::view,
    wire,
};

#[component]
pub fn PersonForm(
    /// As they are kept; what is saved is put here.
    person: RwSignal<Person>,
    choices: Choices,
) -> impl IntoView {
    let Person { id, name, email, office, grants, disabled, .. } = person.get_untracked();
    let (name, office) = (RwSignal::new(name), RwSignal::new(office));
    let disabled = RwSignal::new(disabled.is_some());
    let chosen = Chosen::of(&grants);
    let errors = Errors::new();
    let busy = Busy::new();
    let typed = move || ChangePerson {
        id,
        name: name.get_untracked().trim().to_owned(),
        office: office.get_untracked().trim().to_owned(),
        grants: chosen.get(),
        disabled: disabled.get_untracked(),
        drop_totp: false,
        end_sessions: false,
    };
    leaving::guard(move || {
        let (now, before) = (typed(), person.get_untracked());
        (now.name, now.office, now.grants, now.disabled)
            != (before.name, before.office, before.grants, before.disabled.is_some())
    });
    let submit = move |()| {
        let question = typed();
        errors.clear();
        errors.need("ng-ten", &question.name, "Hãy nhập họ và tên.");
        if errors.show() {
            return;
        }
        busy.run(async move {
            let saved = question.clone();
            match wire::ask(question).await {
                Ok(_) => {
                    person.update(|person| keep(person, saved));
                    // It may have been oneself.
                    session::load().await;
                    say("Đã lưu.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Panel title="Thông tin và vai trò">
            <p>"E-mail đăng nhập: " <b>{email}</b></p>
            <Form errors on_submit=submit>
                <TextField id="ng-ten" label="Họ và tên" value=name errors autocomplete="off" />
                <TextField id="ng-chuc-vu" label="Chức vụ" value=office errors autocomplete="off" />
                <Roles chosen choices errors />
                <Tick
                    id="ng-khoa" label="Khóa tài khoản" value=disabled errors
                    hint="Người bị khóa không đăng nhập được; bài và tên của họ vẫn còn nguyên."
                />
                <Submit busy label="Lưu" />
            </Form>
        </Panel>
    }
}

fn keep(person: &mut Person, saved: ChangePerson) {
    person.name = saved.name;
    person.office = saved.office;
    person.grants = saved.grants;
    // Since when does not matter here.
    person.disabled = saved.disabled.then_some(person.disabled.unwrap_or(Moment::from_unix(0)));
}
