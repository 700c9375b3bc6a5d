//! Who stands in for whom.

use domain::desk::{Delegation, EndDelegation, ListPeople};
use leptos::prelude::*;

use crate::{
    parts::{
        Asked, Busy, Panel, Press,
        confirm::{Question, done_if_sure},
    },
    view::view,
};

#[component]
pub fn Delegations(delegations: Vec<Delegation>, asked: Asked<ListPeople>) -> impl IntoView {
    if delegations.is_empty() {
        return ().into_any();
    }
    let lines = delegations.into_iter().map(|delegation| view! { <Line delegation asked /> });
    let lines = lines.collect_view();
    view! {
        <Panel title="Ủy quyền">
            <ul class="lines">{lines}</ul>
        </Panel>
    }
}

#[component]
fn Line(delegation: Delegation, asked: Asked<ListPeople>) -> impl IntoView {
    let Delegation { id, from, to, since, until, note } = delegation;
    let busy = Busy::new();
    let names = format!("{} làm thay {}", to.name, from.name);
    let of = names.clone();
    let end = move |()| {
        let question = Question {
            title: "Kết thúc ủy quyền?".to_owned(),
            text: format!("{of}: quyền làm thay hết ngay bây giờ."),
            yes: "Kết thúc ủy quyền".to_owned(),
            no: "Thôi".to_owned(),
            grave: true,
        };
        busy.run(async move {
            if done_if_sure(question, EndDelegation { id }, "Đã kết thúc ủy quyền.").await
            {
                asked.again();
            }
        });
    };
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">{names.clone()}</p>
                <p class="lines__more">
                    {since.short()} " – " {until.short()} {(!note.is_empty()).then(|| format!(" · {note}"))}
                </p>
            </div>
            <Press busy label="Kết thúc" on_press=end of=format!("ủy quyền: {names}") />
        </li>
    }
}
