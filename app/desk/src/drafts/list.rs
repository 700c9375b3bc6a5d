//! All drafts one may see, sieved.

use domain::{
    PageNumber,
    desk::{DraftList, ListDrafts, PAGE_SIZE, PATH, State},
};
use leptos::prelude::*;

use super::line::line;
use crate::{
    address::Address,
    content,
    parts::{Asked, Choice, Errors, Heading, Pager, Sieve, TextField, Tick},
    view::view,
};

const STATE: &str = "trang-thai";
const KIND: &str = "loai";
const MINE: &str = "cua-toi";
const TEXT: &str = "tim";

pub fn draft_list(address: &Address) -> AnyView {
    let page = address.query("trang").and_then(|it| it.parse().ok()).unwrap_or_default();
    let question = ListDrafts {
        page,
        state: address.query(STATE).and_then(|it| it.parse().ok()),
        kind: address.query(KIND).and_then(|it| it.parse().ok()),
        mine: address.query(MINE).is_some(),
        text: address.query(TEXT).unwrap_or_default(),
    };
    let asked = Asked::new({
        let question = question.clone();
        move || question.clone()
    });
    let at = address.clone();
    let shown = asked.show(move |list| lines(&at, list, page));
    view! {
        <div class="dashboard__head">
            <Heading text="Bản thảo" />
            <a class="button button--main" href=format!("{PATH}/bai/moi")>"Viết bài mới"</a>
        </div>
        <DraftSieve question asked />
        {shown}
    }
}

fn lines(address: &Address, list: DraftList, page: PageNumber) -> AnyView {
    let DraftList { lines, total, .. } = list;
    if lines.is_empty() {
        return view! {
            <div class="empty">
                <p>"Không có bản thảo nào như vậy. Hãy bớt điều kiện lọc, hoặc viết bài mới."</p>
            </div>
        };
    }
    view! {
        <p class="visually-hidden" role="status">{format!("{total} bản thảo")}</p>
        <ul class="draft-lines draft-lines--wide">{lines.into_iter().map(line).collect_view()}</ul>
        <Pager address=address.clone() page=page.get() size=PAGE_SIZE total />
    }
}

#[component]
fn DraftSieve(question: ListDrafts, asked: Asked<ListDrafts>) -> impl IntoView {
    let state = RwSignal::new(question.state.map(|it| it.slug().to_owned()).unwrap_or_default());
    let kind = RwSignal::new(question.kind.map(|it| it.name().to_owned()).unwrap_or_default());
    let mine = RwSignal::new(question.mine);
    let text = RwSignal::new(question.text);
    let errors = Errors::new();
    let states = Memo::new(move |_| {
        let counts = asked.get().map(|list| list.counts).unwrap_or_default();
        let mut options = vec![(String::new(), "Đang làm".to_owned())];
        options.extend(State::ALL.into_iter().map(|it| {
            let count = counts.iter().find(|(state, _)| *state == it);
            let count = count.map(|(_, count)| format!(" ({count})")).unwrap_or_default();
            (it.slug().to_owned(), format!("{}{count}", it.name()))
        }));
        options
    });
    let chosen = move |()| {
        let mine = if mine.get_untracked() { "1" } else { "" };
        vec![
            (STATE, state.get_untracked()),
            (KIND, kind.get_untracked()),
            (MINE, mine.to_owned()),
            (TEXT, text.get_untracked().trim().to_owned()),
        ]
    };
    view! {
        <Sieve place="/bai" chosen>
            <Choice id="loc-trang-thai" label="Trạng thái" value=state errors options=states />
            <Choice id="loc-loai" label="Loại bài" value=kind errors options=content::kind_options() />
            <TextField id="loc-chu" label="Chữ trong tiêu đề" value=text errors kind="search" />
            <Tick id="loc-cua-toi" label="Chỉ bài của tôi" value=mine errors />
        </Sieve>
    }
}
