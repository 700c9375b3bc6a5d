//! Links for people outside the desk, who are to read a draft before it is posted.

use domain::desk::{ListPreviews, OpenPreview, Opened, PreviewLine, RevokePreview};
use leptos::prelude::*;

use super::keeping::Keeper;
use crate::{
    failures,
    frame::say,
    parts::{Asked, Busy, Choice, Errors, Form, Handed, Press, Submit},
    view::view,
    wire,
};

const DAYS: [(&str, &str); 4] =
    [("1", "1 ngày"), ("7", "7 ngày"), ("14", "14 ngày"), ("30", "30 ngày")];

pub fn previews(keeper: Keeper) -> AnyView {
    let wanted = RwSignal::new(false);
    view! {
        <details class="deed" on:toggle=move |_| wanted.set(true)>
            <summary class="deed__name">"Cho người ngoài xem trước"</summary>
            {move || wanted.get().then(|| view! { <Previews keeper /> })}
        </details>
    }
}

#[component]
fn Previews(keeper: Keeper) -> impl IntoView {
    let draft = keeper.draft.get_untracked().id;
    let asked = Asked::new(move || ListPreviews { draft });
    let days = RwSignal::new("7".to_owned());
    let opened = RwSignal::new(None::<Opened>);
    let errors = Errors::new();
    let busy = Busy::new();
    let submit = move |()| {
        errors.clear();
        busy.run(async move {
            // They are to see what is typed, and not what was.
            if !keeper.save().await {
                errors.say(
                    "Chưa tạo được liên kết vì bản viết chưa lưu xong. Hãy xem dòng trạng thái ở đầu trang.",
                );
                return;
            }
            let days = days.get_untracked().parse().unwrap_or(7);
            match wire::ask(OpenPreview { draft, days }).await {
                Ok(link) => {
                    opened.set(Some(link));
                    asked.again();
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    let options = DAYS.map(|(value, name)| (value.to_owned(), name.to_owned())).to_vec();
    view! {
        <p class="field__hint">
            "Ai có liên kết đều đọc được bản đang soạn mà không cần tài khoản. Lượt đọc không tính vào lượt xem."
        </p>
        <Form errors on_submit=submit>
            <Choice id="xem-truoc-han" label="Dùng được trong" value=days errors options=Signal::stored(options) />
            <Submit busy label="Tạo liên kết" />
        </Form>
        <div role="status">
            {move || opened.get().map(|it| view! { <Handed path=it.path until=it.until /> })}
        </div>
        {asked.show(move |links| {
            (!links.is_empty()).then(|| {
                let lines = links.into_iter().map(|it| line(asked, it)).collect_view();
                view! { <h3 class="difference__title">"Liên kết đang dùng được"</h3> <ul class="planned">{lines}</ul> }
            })
        })}
    }
}

fn line(asked: Asked<ListPreviews>, link: PreviewLine) -> AnyView {
    let PreviewLine { id, by, since, until } = link;
    let told = format!("{by} tạo lúc {}, dùng được đến {}", since.short(), until.short());
    let busy = Busy::new();
    let press = move |()| {
        busy.run(async move {
            match wire::ask(RevokePreview { id }).await {
                Ok(_) => {
                    say("Đã hủy liên kết.");
                    asked.again();
                }
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    let of = format!("tạo lúc {}", since.short());
    view! { <li class="planned__line">{told} " " <Press busy label="Hủy liên kết" of=of on_press=press /></li> }
}
