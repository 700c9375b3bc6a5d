//! Inviting somebody: the link is shown once and handed over by whoever invites.

use domain::desk::{Choices, Grant, Invite, PATH, ReadChoices, Role, Welcome};
use leptos::prelude::*;

use super::grants::{Chosen, Roles};
use crate::{
    address::Address,
    leaving,
    parts::{Asked, Busy, Errors, Form, Handed, Heading, NextStep, Panel, Submit, TextField},
    view::view,
    wire,
};

pub fn invite_page(_: &Address) -> AnyView {
    let choices = Asked::new(ReadChoices::default);
    let welcome = RwSignal::new(None::<(String, Welcome)>);
    view! {
        <p><a class="desk__back" href=format!("{PATH}/nguoi")>"Về danh sách nhân sự"</a></p>
        <Heading text="Mời người mới" />
        {choices.show(move |choices| view! {
            {move || match welcome.get() {
                Some((name, Welcome { path, until })) => invited(name, path, until),
                None => view! { <InviteForm choices=choices.clone() welcome /> },
            }}
        })}
    }
}

fn invited(name: String, path: String, until: domain::Moment) -> AnyView {
    view! {
        <Panel title=name.clone()>
            <NextStep text="Đã tạo lời mời" />
            <p>"Hãy gửi liên kết này cho đúng người ấy, qua Zalo hoặc e-mail công vụ:"</p>
            <Handed path until />
        </Panel>
    }
}

#[component]
fn InviteForm(choices: Choices, welcome: RwSignal<Option<(String, Welcome)>>) -> impl IntoView {
    let (email, name, office) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let agency = choices.agencies.first().map(|(agency, _)| agency.slug.to_string());
    let chosen = Chosen::of(&[Grant { role: Role::Author, agency }]);
    let errors = Errors::new();
    let busy = Busy::new();
    [email, name, office].into_iter().for_each(leaving::typed);
    let submit = move |()| {
        let question = Invite {
            email: email.get_untracked().trim().to_owned(),
            name: name.get_untracked().trim().to_owned(),
            office: office.get_untracked().trim().to_owned(),
            grants: chosen.get(),
        };
        errors.clear();
        errors.need("m-ten", &question.name, "Hãy nhập họ và tên người được mời.");
        errors.need("m-email", &question.email, "Hãy nhập e-mail của người được mời.");
        if question.grants.is_empty() {
            errors.add("", "Hãy thêm ít nhất một vai trò, nếu không người ấy chưa làm được gì.");
        }
        if errors.show() {
            return;
        }
        busy.run(async move {
            let name = question.name.clone();
            match wire::ask(question).await {
                Ok(answer) => welcome.set(Some((name, answer))),
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <TextField id="m-ten" label="Họ và tên" value=name errors autocomplete="off" />
            <TextField
                id="m-email" label="E-mail" value=email errors kind="email" autocomplete="off"
                hint="Người ấy sẽ đăng nhập bằng địa chỉ này."
            />
            <TextField id="m-chuc-vu" label="Chức vụ" value=office errors autocomplete="off" />
            <Roles chosen choices errors />
            <Submit busy label="Tạo lời mời" />
        </Form>
    }
}
