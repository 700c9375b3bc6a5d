//! A posting: its editions, what became of it, and what can be done with it.

use domain::{
    desk::{BeginDraft, EditionList, ListEditions, PATH},
    grouped,
    postings::PostingId,
};
use leptos::prelude::*;

use super::{comparing::Comparing, files::files, history::history, withdrawal::withdrawal};
use crate::{
    address::Address,
    content, drafts, failures,
    frame::say,
    navigation,
    parts::{Asked, Busy, Heading, Press},
    view::view,
    wire,
};

pub fn posting_page(address: &Address) -> AnyView {
    let posting = PostingId(address.param("posting").unwrap_or_default());
    let asked = Asked::new(move || ListEditions { posting });
    let title = move || asked.get().map_or("Bài đã đăng".to_owned(), |list| list.title);
    view! {
        <Heading text=Signal::derive(title) />
        {asked.show(move |list| posted(asked, list))}
    }
}

fn posted(asked: Asked<ListEditions>, list: EditionList) -> AnyView {
    let path = format!("{}/{}", list.kind.path(), list.slug);
    let (one, _) = content::told(list.kind);
    let state = match (&list.withdrawn_at, &list.withdrawn_why, list.expires_at) {
        (Some(at), why, _) => {
            format!("Đã thu hồi lúc {}. Lý do: {}", at.short(), why.clone().unwrap_or_default())
        }
        (None, _, Some(at)) if at <= crate::moments::now() => {
            format!("Đã hết hạn lúc {}.", at.short())
        }
        (None, _, Some(at)) => format!("Đang niêm yết, đến {}.", at.short()),
        (None, ..) => "Đang niêm yết.".to_owned(),
    };
    let agency = (!list.agency.is_empty()).then(|| format!(" · {}", list.agency));
    let gone = list.withdrawn_at.is_some();
    let ended = gone || list.expires_at.is_some_and(|at| at <= crate::moments::now());
    view! {
        <div class="posted">
            <p class="posted__facts">{one} {agency} " · Hiện từ " {list.publish_at.short()}</p>
            <p class="posted__facts"><strong>{state}</strong></p>
            <p class="posted__facts">
                {format!("{} lượt xem · {} lượt tải", grouped(list.views), grouped(list.downloads))}
            </p>
            <p class="buttons">
                {next(&list)}
                <a class="button" href=path target="_blank">"Xem trang công khai"</a>
                <a class="button" href=format!("{PATH}/bien-ban/{}", list.posting)>"Biên bản niêm yết"</a>
            </p>
            {history(asked, &list)}
            {files(&list, ended)}
            <Comparing posting=list.posting editions=list.editions.len() as u32 />
            {(!gone).then(|| withdrawal(asked, &list))}
        </div>
    }
}

/// The next edition: begun, or gone on with.
fn next(list: &EditionList) -> AnyView {
    if let Some(draft) = list.draft {
        return view! { <a class="button button--main" href=drafts::path(draft)>"Soạn tiếp bản sửa"</a> };
    }
    let busy = Busy::new();
    let posting = list.posting;
    let press = move |()| busy.run(begin(posting, None));
    view! { <Press busy label="Soạn bản sửa" kind="main" on_press=press /> }
}

/// Begins the next edition, as the last is or as an older one was.
pub async fn begin(posting: PostingId, restored: Option<u32>) {
    match wire::ask(BeginDraft { kind: None, posting: Some(posting), restored }).await {
        Ok(draft) => navigation::go(drafts::path(draft.id)),
        Err(failure) => say(failures::words(&failure)),
    }
}
