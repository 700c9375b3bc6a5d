//! Letting one person stand in for another while they are away.

use domain::{
    Moment,
    desk::{Delegate, ListPeople, PATH, Person, PersonId},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    frame::say,
    leaving, navigation,
    parts::{Asked, Busy, Choice, Errors, Form, Heading, MomentField, Submit, TextField},
    view::view,
    wire,
};

pub fn delegate_page(_: &Address) -> AnyView {
    let people = Asked::new(ListPeople::default);
    view! {
        <p><a class="desk__back" href=format!("{PATH}/nguoi")>"Về danh sách nhân sự"</a></p>
        <Heading text="Ủy quyền" />
        <p>
            "Khi một người đi vắng, người khác làm thay với đúng quyền của người ấy trong những ngày đã chọn. Nhật ký vẫn ghi tên người làm thay."
        </p>
        {people.show(|people| view! { <DelegateForm people=people.people /> })}
    }
}

#[component]
fn DelegateForm(people: Vec<Person>) -> impl IntoView {
    let options: Vec<_> = std::iter::once((String::new(), "– Chọn một người –".to_owned()))
        .chain(
            people
                .iter()
                .filter(|it| it.disabled.is_none())
                .map(|it| (it.id.to_string(), it.name.clone())),
        )
        .collect();
    let (from, to) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (since, until) = (RwSignal::new(None), RwSignal::new(None));
    let note = RwSignal::new(String::new());
    let errors = Errors::new();
    let busy = Busy::new();
    [from, to, note].into_iter().for_each(leaving::typed);
    let submit = move |()| {
        errors.clear();
        let question = delegation(
            (&from.get_untracked(), &to.get_untracked()),
            (since.get_untracked(), until.get_untracked()),
            errors,
        );
        let Some(mut question) = question else {
            errors.show();
            return;
        };
        note.get_untracked().trim().clone_into(&mut question.note);
        busy.run(async move {
            match wire::ask(question).await {
                Ok(_) => {
                    [from, to, note].into_iter().for_each(|typed| typed.set(String::new()));
                    say("Đã lưu ủy quyền.");
                    navigation::go(format!("{PATH}/nguoi"));
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    view! {
        <Form errors on_submit=submit>
            <Choice id="uq-tu" label="Người đi vắng" value=from errors options=options.clone() />
            <Choice id="uq-cho" label="Người làm thay" value=to errors options=options />
            <MomentField
                id="uq-bat-dau" label="Từ" value=since errors hint="Theo giờ Việt Nam, ví dụ 07:30 ngày 02/12."
            />
            <MomentField id="uq-ket-thuc" label="Đến" value=until errors />
            <TextField
                id="uq-ly-do" label="Lý do" value=note errors hint="Ví dụ: nghỉ phép năm. Có thể để trống."
            />
            <Submit busy label="Lưu ủy quyền" />
        </Form>
    }
}

/// The delegation that is meant, or `None` after saying what is wrong.
fn delegation(
    (from, to): (&str, &str),
    (since, until): (Option<Moment>, Option<Moment>),
    errors: Errors,
) -> Option<Delegate> {
    let person = |field: &str, value: &str, sentence: &str| {
        let found = value.parse().ok().map(PersonId);
        if found.is_none() {
            errors.add(field, sentence);
        }
        found
    };
    let moment = |field: &str, value: Option<Moment>, sentence: &str| {
        if value.is_none() {
            errors.add(field, sentence);
        }
        value
    };
    let from = person("uq-tu", from, "Hãy chọn người đi vắng.");
    let to = person("uq-cho", to, "Hãy chọn người làm thay.");
    let since = moment("uq-bat-dau", since, "Hãy chọn ngày và giờ bắt đầu.");
    let until = moment("uq-ket-thuc", until, "Hãy chọn ngày và giờ kết thúc.");
    let (from, to, since, until) = (from?, to?, since?, until?);
    if from == to {
        errors.add("uq-cho", "Người làm thay phải là người khác.");
        return None;
    }
    if until <= since {
        errors.add("uq-ket-thuc", "Lúc kết thúc phải sau lúc bắt đầu.");
        return None;
    }
    Some(Delegate { from, to, since, until, note: String::new() })
}
