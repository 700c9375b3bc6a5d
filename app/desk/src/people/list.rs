//! All people, open invitations and delegations.

use domain::desk::{Choices, ListPeople, PATH, People, Person, ReadChoices};
use leptos::prelude::*;

use super::{delegations::Delegations, grants::words, invitations::Invitations};
use crate::{
    address::Address,
    parts::{Asked, Heading, Panel},
    view::view,
};

pub fn people_page(_: &Address) -> AnyView {
    let people = Asked::new(ListPeople::default);
    let choices = Asked::new(ReadChoices::default);
    let shown = people.show(move |People { people: all, invited, delegations }| {
        let choices = choices.get().unwrap_or_default();
        let lines = all.iter().map(|person| line(person, &choices)).collect_view();
        view! {
            <Panel title="Người ở bàn biên tập">
                <ul class="lines">{lines}</ul>
            </Panel>
            <Invitations invited choices asked=people />
            <Delegations delegations asked=people />
        }
    });
    view! {
        <Heading text="Nhân sự" />
        <p class="buttons">
            <a class="button button--main" href=format!("{PATH}/nguoi/moi")>"Mời người mới"</a>
            <a class="button" href=format!("{PATH}/nguoi/uy-quyen")>"Ủy quyền"</a>
        </p>
        {shown}
    }
}

fn line(person: &Person, choices: &Choices) -> AnyView {
    let Person { id, name, email, office, grants, totp, disabled, seen, .. } = person.clone();
    let second =
        if totp { "có xác thực hai bước" } else { "chưa có xác thực hai bước" };
    let seen = seen.map_or("Chưa đăng nhập lần nào".into(), |at| {
        format!("Dùng gần nhất {}", at.short())
    });
    let state = disabled.map(|since| {
        view! { <span class="badge badge--returned">{format!("Đã khóa từ {}", since.date())}</span> }
    });
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">
                    <a href=format!("{PATH}/nguoi/{id}")>{name}</a> " " {state}
                </p>
                <p>{words(&grants, choices)}</p>
                <p class="lines__more">
                    {email} {(!office.is_empty()).then(|| format!(" · {office}"))}
                </p>
                <p class="lines__more">{seen} "; " {second} "."</p>
            </div>
        </li>
    }
}
