//! What stands first on the home page.

use domain::{
    desk::{FEATURED, Featured, FindFeatured, SaveFeatured},
    postings::PostingId,
};
use leptos::prelude::*;

use super::places::Places;
use crate::{
    frame::say,
    leaving,
    parts::{Asked, Busy, Errors, Form, Panel, Submit, TextField},
    view::view,
    wire,
};

fn ids(featured: &[Featured]) -> Vec<PostingId> {
    featured.iter().map(|it| it.id).collect()
}

#[component]
pub fn FeaturedPanel(featured: Vec<Featured>) -> impl IntoView {
    let kept = RwSignal::new(ids(&featured));
    let chosen = RwSignal::new(featured);
    leaving::guard(move || ids(&chosen.get_untracked()) != kept.get_untracked());
    let (errors, busy) = (Errors::new(), Busy::new());
    let submit = move |()| {
        errors.clear();
        let featured = ids(&chosen.get_untracked());
        busy.run(async move {
            let question =
                SaveFeatured { before: kept.get_untracked(), featured: featured.clone() };
            match wire::ask(question).await {
                Ok(_) => {
                    kept.set(featured);
                    say("Đã lưu bài nổi bật.");
                }
                Err(failure) => errors.tell(&failure),
            }
        });
    };
    let places = Places::new("nb", chosen, |line: &Featured| line.title.clone());
    let lines = move || {
        let all = chosen.get();
        let of = all.len();
        let lines = all.into_iter().enumerate().map(|(at, line)| {
            let name = Signal::stored(line.title.clone());
            view! {
                <li class="lines__line">
                    {shown(&line)}
                    {places.buttons(at, of, name)}
                </li>
            }
        });
        let lines = lines.collect_view();
        if of == 0 {
            return view! {
                <p class="lines__more">
                    "Chưa chọn bài nào: bài mới nhất được đánh dấu nổi bật khi soạn đứng đầu."
                </p>
            };
        }
        view! { <ol class="lines">{lines}</ol> }
    };
    view! {
        <Panel title="Bài nổi bật ở trang chủ">
            <p>
                {format!(
                    "Nhiều nhất {FEATURED} bài, theo thứ tự; bài đầu hiện to cùng ảnh. Bài hết hạn hoặc bị thu hồi tự \
                     ra khỏi trang chủ."
                )}
            </p>
            <Form errors on_submit=submit>
                {lines}
                {places.undoing()}
                <Submit busy label="Lưu bài nổi bật" />
            </Form>
            <Finding chosen />
        </Panel>
    }
}

fn shown(line: &Featured) -> AnyView {
    let Featured { kind, title, path, posted, visible, .. } = line.clone();
    let hidden = (!visible).then(
        || view! { <span class="badge badge--returned">"Người đọc chưa hoặc không thấy"</span> },
    );
    view! {
        <div class="lines__text">
            <p class="lines__name"><a rel="external" href=path>{title}</a> " " {hidden}</p>
            <p class="lines__more">{kind.list_name()} " · " {posted.date()}</p>
        </div>
    }
}

#[component]
fn Finding(chosen: RwSignal<Vec<Featured>>) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let wanted = RwSignal::new(String::new());
    let found = Asked::new(move || FindFeatured { text: wanted.get() });
    let errors = Errors::new();
    let busy = Busy::new();
    let lines = found.show(move |lines| {
        let none = lines.is_empty();
        let lines = lines.into_iter().map(|line| {
            let id = line.id;
            let there = move || chosen.with(|chosen| chosen.iter().any(|it| it.id == id));
            let full = move || there() || chosen.with(|chosen| chosen.len() >= FEATURED);
            let (title, text) = (line.title.clone(), shown(&line));
            let add = move |_| chosen.update(|chosen| chosen.push(line.clone()));
            view! {
                <li class="lines__line">
                    {text}
                    <button class="button" type="button" disabled=full on:click=add>
                        {move || if there() { "Đã chọn" } else { "Chọn" }}
                        <span class="visually-hidden">" "{title}</span>
                    </button>
                </li>
            }
        });
        let lines = lines.collect_view();
        view! {
            {none.then(|| view! { <p class="lines__more">"Không có bài nào có những từ ấy."</p> })}
            <ul class="lines">{lines}</ul>
        }
    });
    view! {
        <h3 class="appearance-step">"Chọn thêm"</h3>
        <Form errors on_submit=move |()| wanted.set(text.get_untracked())>
            <TextField
                id="nb-tim" label="Tìm theo tiêu đề" value=text errors kind="search"
                hint="Gõ có dấu hay không dấu đều được. Để trống để xem bài mới nhất."
            />
            <Submit busy label="Tìm" />
        </Form>
        {lines}
    }
}
