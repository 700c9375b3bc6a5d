//! The log (nhật ký): every act at the desk, and whether the chain is whole.

mod acts;
mod verdict;
mod words;

use domain::{
    Failure,
    desk::{ActLine, ListLog},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    parts::{Asked, Busy, Heading, Press},
    view::view,
    wire,
};

pub fn log_page(_: &Address) -> AnyView {
    let first = Asked::new(ListLog::default);
    view! {
        <Heading text="Nhật ký" />
        <p>
            "Mọi việc làm ở bàn biên tập đều ghi lại ở đây, mỗi dòng nối với dòng trước bằng mã băm: không ai sửa hay bỏ được một dòng mà không bị phát hiện."
        </p>
        <verdict::Check />
        {first.show(|page| view! { <Acts acts=page.acts older=page.older /> })}
    }
}

#[component]
fn Acts(acts: Vec<ActLine>, older: Option<u64>) -> impl IntoView {
    let acts = RwSignal::new(acts);
    let older = RwSignal::new(older);
    let failure = RwSignal::new(None::<Failure>);
    let busy = Busy::new();
    let more = move |()| {
        let before = older.get_untracked();
        busy.run(async move {
            match wire::ask(ListLog { before }).await {
                Ok(page) => {
                    failure.set(None);
                    acts.update(|acts| acts.extend(page.acts));
                    older.set(page.older);
                }
                Err(why) => failure.set(Some(why)),
            }
        });
    };
    let none = move || acts.with(Vec::is_empty);
    view! {
        {move || none().then(|| view! { <p class="empty">"Chưa có việc nào được ghi."</p> })}
        <ol class="acts">
            <For each=move || acts.get() key=|act| act.number let:act>
                <acts::Act act />
            </For>
        </ol>
        {move || {
            let failure = failure.get()?;
            Some(view! { <p class="field__error" role="alert">{crate::failures::words(&failure)}</p> })
        }}
        {move || older.get().map(|_| view! { <p><Press busy label="Xem các việc cũ hơn" on_press=more /></p> })}
    }
}
