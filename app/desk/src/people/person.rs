//! One person: what they may do, their devices, and what is done when something was lost.

use domain::desk::{
    ChangePerson, Choices, Invite, ListPeople, ListSessions, PATH, Person, PersonId, ReadChoices,
    Welcome,
};
use leptos::prelude::*;

use super::person_form::PersonForm;
use crate::{
    account::session_lines,
    address::Address,
    failures,
    frame::say,
    parts::{
        Asked, Busy, Handed, Heading, Panel, Press,
        confirm::{Question, confirm},
    },
    view::view,
    wire,
};

pub fn person_page(address: &Address) -> AnyView {
    let id = address.param("id").map(PersonId);
    let people = Asked::new(ListPeople::default);
    let choices = Asked::new(ReadChoices::default);
    let name = RwSignal::new("Nhân sự".to_owned());
    let shown = choices.show(move |choices| {
        people.show(move |people| match find(people.people, id) {
            Some(person) => one(person, choices.clone(), name),
            None => view! { <p class="empty">"Không có người này. Hãy quay lại danh sách."</p> },
        })
    });
    view! {
        <p><a class="desk__back" href=format!("{PATH}/nguoi")>"Về danh sách nhân sự"</a></p>
        <Heading text=name />
        {shown}
    }
}

fn find(people: Vec<Person>, id: Option<PersonId>) -> Option<Person> {
    people.into_iter().find(|person| Some(person.id) == id)
}

fn one(person: Person, choices: Choices, name: RwSignal<String>) -> AnyView {
    let id = person.id;
    let sessions = Asked::new(move || ListSessions { person: Some(id) });
    let person = RwSignal::new(person);
    Effect::new(move |_| name.set(person.with(|person| person.name.clone())));
    view! {
        <PersonForm person choices />
        <Panel title="Thiết bị đang đăng nhập">
            {sessions.show(move |lines| session_lines(lines, sessions))}
        </Panel>
        <Lost person sessions />
    }
}

/// What is asked before it is done, and what is said afterwards.
struct Step {
    title: &'static str,
    text: &'static str,
    yes: &'static str,
    done: &'static str,
}

const END: Step = Step {
    title: "Đăng xuất mọi thiết bị?",
    text: "Người này sẽ phải đăng nhập lại ở mọi nơi. Bài đang soạn đã được lưu.",
    yes: "Đăng xuất mọi thiết bị",
    done: "Đã đăng xuất mọi thiết bị.",
};

const DROP: Step = Step {
    title: "Gỡ xác thực hai bước?",
    text: "Chỉ gỡ khi chính người này cho biết đã mất điện thoại. Sau đó họ đăng nhập bằng mật khẩu và nên bật lại ngay.",
    yes: "Gỡ xác thực hai bước",
    done: "Đã gỡ xác thực hai bước.",
};

#[component]
fn Lost(person: RwSignal<Person>, sessions: Asked<ListSessions>) -> impl IntoView {
    let (ending, dropping, renewing) = (Busy::new(), Busy::new(), Busy::new());
    let welcome = RwSignal::new(None::<Welcome>);
    let totp = Memo::new(move |_| person.with(|person| person.totp));
    let change = move |busy: Busy, step: &'static Step, drop_totp: bool| {
        let Person { id, name, office, grants, disabled, .. } = person.get_untracked();
        let disabled = disabled.is_some();
        let question = ChangePerson {
            id,
            name,
            office,
            grants,
            disabled,
            drop_totp,
            end_sessions: !drop_totp,
        };
        busy.run(async move {
            let Step { title, text, yes, .. } = *step;
            if !confirm(Question { title, text, yes, no: "Thôi", grave: true }).await {
                return;
            }
            match wire::ask(question).await {
                Ok(_) => {
                    say(step.done);
                    if drop_totp {
                        person.update(|person| person.totp = false);
                    }
                    sessions.again();
                }
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    let renew = move |()| {
        let Person { name, email, office, grants, .. } = person.get_untracked();
        renewing.run(async move {
            match wire::ask(Invite { email, name, office, grants }).await {
                Ok(answer) => welcome.set(Some(answer)),
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    view! {
        <Panel title="Khi có sự cố">
            <p>"Quên mật khẩu: tạo một liên kết để người ấy tự đặt mật khẩu mới."</p>
            <p class="buttons"><Press busy=renewing label="Tạo liên kết đặt lại mật khẩu" on_press=renew /></p>
            <div role="status">
                {move || welcome.get().map(|Welcome { path, until }| view! { <Handed path until /> })}
            </div>
            <p>"Mất máy tính hoặc điện thoại:"</p>
            <p class="buttons">
                <Press busy=ending label=END.yes kind="grave" on_press=move |()| change(ending, &END, false) />
                {move || totp.get().then(|| view! {
                    <Press busy=dropping label=DROP.yes kind="grave" on_press=move |()| change(dropping, &DROP, true) />
                })}
            </p>
        </Panel>
    }
}
