//! Who was invited and has not come yet.

use domain::desk::{Choices, Invited, ListPeople, RevokeInvitation};
use leptos::prelude::*;

use super::grants::words;
use crate::{
    parts::{
        Asked, Busy, Panel, Press,
        confirm::{Question, done_if_sure},
    },
    view::view,
};

#[component]
pub fn Invitations(
    invited: Vec<Invited>,
    choices: Choices,
    asked: Asked<ListPeople>,
) -> impl IntoView {
    if invited.is_empty() {
        return ().into_any();
    }
    let lines = invited
        .into_iter()
        .map(|it| view! { <Line roles=words(&it.grants, &choices) invited=it asked /> });
    let lines = lines.collect_view();
    view! {
        <Panel title="Đã mời, chưa nhận lời">
            <ul class="lines">{lines}</ul>
        </Panel>
    }
}

#[component]
fn Line(invited: Invited, roles: String, asked: Asked<ListPeople>) -> impl IntoView {
    let Invited { email, name, until, .. } = invited;
    let busy = Busy::new();
    let of = format!("lời mời {email}");
    let told = email.clone();
    let end = move |()| {
        let email = email.clone();
        let question = Question {
            title: "Thu hồi lời mời?".to_owned(),
            text: format!("Liên kết đã gửi cho {email} không dùng được nữa."),
            yes: "Thu hồi lời mời".to_owned(),
            no: "Thôi".to_owned(),
            grave: true,
        };
        busy.run(async move {
            if done_if_sure(question, RevokeInvitation { email }, "Đã thu hồi lời mời.").await
            {
                asked.again();
            }
        });
    };
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">{name}</p>
                <p>{roles}</p>
                <p class="lines__more">{told} " · lời mời dùng được đến " {until.short()}</p>
            </div>
            <Press busy label="Thu hồi" on_press=end of />
        </li>
    }
}
