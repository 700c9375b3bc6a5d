//! What is posted in one's agencies, sieved: where a correction begins.

use domain::{
    PageNumber,
    desk::{ListPostings, PAGE_SIZE, PATH, PostingLine, PostingList},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    content,
    parts::{Asked, Choice, Errors, Heading, Pager, Sieve, TextField, Tick},
    view::view,
};

const KIND: &str = "loai";
const TEXT: &str = "tim";
const WAITS: &str = "cho-xac-nhan";

pub fn posting_list(address: &Address) -> AnyView {
    let page = address.query("trang").and_then(|it| it.parse().ok()).unwrap_or_default();
    let question = ListPostings {
        page,
        kind: address.query(KIND).and_then(|it| it.parse().ok()),
        text: address.query(TEXT).unwrap_or_default(),
        waits: address.query(WAITS).is_some(),
    };
    let asked = Asked::new({
        let question = question.clone();
        move || question.clone()
    });
    let at = address.clone();
    let shown = asked.show(move |list| lines(&at, list, page));
    view! {
        <Heading text="Đã đăng" />
        <PostingSieve question />
        {shown}
    }
}

fn lines(address: &Address, list: PostingList, page: PageNumber) -> AnyView {
    let PostingList { lines, total } = list;
    if lines.is_empty() {
        return view! {
            <div class="empty"><p>"Không có bài nào như vậy. Hãy bớt điều kiện lọc."</p></div>
        };
    }
    view! {
        <p class="visually-hidden" role="status">{format!("{total} bài đã đăng")}</p>
        <ul class="draft-lines draft-lines--wide">{lines.into_iter().map(line).collect_view()}</ul>
        <Pager address=address.clone() page=page.get() size=PAGE_SIZE total />
    }
}

fn line(posting: PostingLine) -> impl IntoView {
    let mut facts = vec![content::told(posting.kind).0.to_owned(), posting.publish_at.short()];
    if !posting.agency.is_empty() {
        facts.push(posting.agency);
    }
    if posting.edition > 1 {
        facts.push(format!("bản {}", posting.edition));
    }
    let state = match (posting.waits, posting.gone) {
        (true, _) => Some("Chờ xác nhận"),
        (_, true) => Some("Đã thôi niêm yết"),
        _ => None,
    };
    view! {
        <li class="draft-line">
            {state.map(|state| view! { <p class="draft-line__head"><span class="badge">{state}</span></p> })}
            <p class="draft-line__title">
                <a href=format!("{PATH}/da-dang/{}", posting.id)>{posting.title}</a>
            </p>
            <p class="draft-line__facts">{facts.join(" · ")}</p>
        </li>
    }
}

#[component]
fn PostingSieve(question: ListPostings) -> impl IntoView {
    let kind = RwSignal::new(question.kind.map(|it| it.name().to_owned()).unwrap_or_default());
    let waits = RwSignal::new(question.waits);
    let text = RwSignal::new(question.text);
    let errors = Errors::new();
    let chosen = move |()| {
        let waits = if waits.get_untracked() { "1" } else { "" };
        vec![
            (KIND, kind.get_untracked()),
            (WAITS, waits.to_owned()),
            (TEXT, text.get_untracked().trim().to_owned()),
        ]
    };
    view! {
        <Sieve place="/da-dang" chosen>
            <Choice id="loc-loai" label="Loại bài" value=kind errors options=content::kind_options() />
            <TextField id="loc-chu" label="Chữ trong tiêu đề hoặc tóm tắt" value=text errors kind="search" />
            <Tick id="loc-cho" label="Chỉ bài chờ xác nhận" value=waits errors />
        </Sieve>
    }
}
