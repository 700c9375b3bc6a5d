//! A name in its list, and what can be done with it.

use domain::{
    Ask, Failure,
    desk::{DropName, ListNames, MergeNames, NameLine, Named, Rename},
};
use leptos::prelude::*;

use crate::{
    frame::say,
    parts::{
        Asked, Busy, Choice, Errors, Form, Press, Submit, TextField,
        confirm::{Question, confirm},
    },
    view::view,
    wire,
};

/// What is open below a line.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Renaming,
    Merging,
}

#[component]
pub fn Line(
    of: Named,
    name: NameLine,
    all: StoredValue<Vec<NameLine>>,
    asked: Asked<ListNames>,
) -> impl IntoView {
    let open = RwSignal::new(Open::Nothing);
    let NameLine { slug, name: text, uses } = name.clone();
    let toggle = move |wanted: Open| {
        open.update(|open| *open = if *open == wanted { Open::Nothing } else { wanted });
    };
    let used = match (uses, of) {
        (0, _) => "Chưa bài nào dùng".to_owned(),
        (_, Named::Field) => format!("{} thủ tục", domain::grouped(uses.into())),
        (_, Named::Category) => format!("{} tin bài", domain::grouped(uses.into())),
    };
    let button = |label: &'static str, wanted: Open| {
        let of = text.clone();
        view! {
            <button
                class="button" type="button" aria-expanded=move || (open.get() == wanted).to_string()
                on:click=move |_| toggle(wanted)
            >
                {label} <span class="visually-hidden">" "{of}</span>
            </button>
        }
    };
    let dropping =
        (uses == 0).then(|| view! { <Dropping of slug=slug.clone() name=text.clone() asked /> });
    view! {
        <li class="lines__line">
            <div class="lines__text">
                <p class="lines__name">{text.clone()}</p>
                <p class="lines__more">{used}</p>
            </div>
            <div class="buttons">
                {button("Đổi tên", Open::Renaming)}
                {button("Gộp", Open::Merging)}
                {dropping}
            </div>
            {move || match open.get() {
                Open::Nothing => ().into_any(),
                Open::Renaming => view! { <Renaming of name=name.clone() asked /> },
                Open::Merging => view! { <Merging of name=name.clone() all asked /> },
            }}
        </li>
    }
}

/// What was done is said, and the list asked again; what was not is told.
async fn done<Q: Ask>(
    question: Q,
    said: String,
    asked: Asked<ListNames>,
    wrong: impl FnOnce(Failure),
) {
    match wire::ask(question).await {
        Ok(_) => {
            say(said);
            asked.again();
        }
        Err(failure) => wrong(failure),
    }
}

#[component]
fn Renaming(of: Named, name: NameLine, asked: Asked<ListNames>) -> impl IntoView {
    let NameLine { slug, name: before, .. } = name;
    let id = format!("ten-{slug}");
    let value = RwSignal::new(before.clone());
    let (errors, busy) = (Errors::new(), Busy::new());
    let field = id.clone();
    let submit = move |()| {
        let name = value.get_untracked().trim().to_owned();
        errors.clear();
        errors.need(&field, &name, "Hãy nhập tên mới.");
        if errors.show() {
            return;
        }
        let said = format!("“{before}” nay là “{name}”.");
        let question = Rename { of, slug: slug.clone(), before: before.clone(), name };
        busy.run(done(question, said, asked, move |failure| errors.tell(&failure)));
    };
    view! {
        <div class="lines__below">
            <Form errors on_submit=submit>
                <TextField id label="Tên mới" value errors autocomplete="off" autofocus=true />
                <Submit busy label="Lưu tên" />
            </Form>
        </div>
    }
}

#[component]
fn Merging(
    of: Named,
    name: NameLine,
    all: StoredValue<Vec<NameLine>>,
    asked: Asked<ListNames>,
) -> impl IntoView {
    let NameLine { slug, name: from, .. } = name;
    let id = format!("gop-{slug}");
    let others = all.with_value(|all| {
        let others = all.iter().filter(|line| line.slug != slug);
        let first = (String::new(), "Chọn tên giữ lại".to_owned());
        let others = others.map(|line| (line.slug.to_string(), line.name.clone()));
        std::iter::once(first).chain(others).collect::<Vec<_>>()
    });
    let value = RwSignal::new(String::new());
    let (errors, busy) = (Errors::new(), Busy::new());
    let (field, names) = (id.clone(), others.clone());
    let submit = move |()| {
        let chosen = value.get_untracked();
        errors.clear();
        errors.need(&field, &chosen, "Hãy chọn tên giữ lại.");
        if errors.show() {
            return;
        }
        let Ok(into) = chosen.parse() else { return };
        let kept = names.iter().find(|(own, _)| *own == chosen);
        let kept = kept.map(|(_, name)| name.clone()).unwrap_or_default();
        let question = MergeNames { of, from: slug.clone(), into };
        let sure = Question {
            title: format!("Gộp hai {}?", of.name()),
            text: format!("Mọi bài của “{from}” chuyển sang “{kept}”. Không tách lại được."),
            yes: "Gộp".to_owned(),
            no: "Thôi".to_owned(),
            grave: true,
        };
        let said = format!("Đã gộp “{from}” vào “{kept}”.");
        busy.run(async move {
            if confirm(sure).await {
                done(question, said, asked, move |failure| errors.tell(&failure)).await;
            }
        });
    };
    view! {
        <div class="lines__below">
            <Form errors on_submit=submit>
                <Choice id label="Gộp vào" value errors options=Signal::stored(others) />
                <Submit busy label="Gộp…" />
            </Form>
        </div>
    }
}

#[component]
fn Dropping(of: Named, slug: domain::Slug, name: String, asked: Asked<ListNames>) -> impl IntoView {
    let busy = Busy::new();
    let spoken = name.clone();
    let press = move |()| {
        let question = DropName { of, slug: slug.clone() };
        let said = format!("Đã xóa “{name}”.");
        busy.run(done(question, said, asked, |failure| say(crate::failures::words(&failure))));
    };
    view! { <Press busy label="Xóa" on_press=press kind="grave" of=spoken /> }
}
