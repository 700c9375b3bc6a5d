//! The page where a draft is written.

use std::time::Duration;

use domain::desk::{Draft, DraftId, ReadChoices, ReadDraft, ReadEdition, Right};
use leptos::{prelude::*, task::spawn_local};

use super::{
    actions::actions, conflict::conflict, keeping::Keeper, presence::presence, status::status_line,
};
use crate::{
    address::Address,
    content::{self, Sheet, checking, preview},
    parts::{Asked, Badge, Heading},
    publications::Course,
    view::view,
    wire,
};

/// How long a writer must pause before the slow things are done.
const PAUSE: Duration = Duration::from_millis(800);

pub fn draft_page(address: &Address) -> AnyView {
    let id = DraftId(address.param("id").unwrap_or_default());
    let asked = Asked::new(move || ReadDraft { id });
    let title = Memo::new(move |_| asked.get().map_or_else(|| "Bản thảo".to_owned(), title_of));
    view! {
        <div class="draft">
            <Heading text=title />
            {asked.show(writing)}
        </div>
    }
}

fn title_of(draft: Draft) -> String {
    let (one, _) = content::told(draft.kind);
    match draft.posted {
        Some(_) => format!("Bản sửa: {}", one.to_lowercase()),
        None => format!("Soạn {}", one.to_lowercase()),
    }
}

fn writing(draft: Draft) -> AnyView {
    let keeper = Keeper::new(draft);
    let (sheet, draft) = (keeper.sheet, keeper.draft);
    load(keeper);
    settle(sheet);
    let course = Course::new(draft, sheet.choices, move || async move {
        let goes = !sheet.stops_at_unread() && keeper.save().await;
        goes.then(|| keeper.draft.get_untracked().meta.version)
    });
    // While something is done with the draft nothing is written in it: it would belong nowhere.
    Effect::new(move |recovered: Option<bool>| {
        let (known, may) = (course.is_known(), course.may(Right::Write).is_ok());
        if known && recovered != Some(true) {
            keeper.recover(may);
        }
        sheet.open.set(may && !course.busy.get());
        known || recovered == Some(true)
    });
    let first = draft.get_untracked();
    let posted = first.posted.clone();
    let open = RwSignal::new(false);
    view! {
        {posted.map(|it| {
            let told = format!("Bài đang niêm yết (bản {}) giữ nguyên cho đến khi bản sửa này được đăng: ", it.edition);
            view! { <p class="draft__of">{told}<a href=it.path target="_blank">{it.title}</a></p> }
        })}
        {comment(keeper)}
        <div class="draft__bar">
            {move || view! { <Badge state=draft.with(|draft| draft.meta.state) /> }}
            {status_line(keeper)}
        </div>
        {presence(keeper)}
        {why_shut(course)}
        {conflict(keeper)}
        <div class="draft__columns">
            <div class="draft__form">{content::form(sheet, first.id)}</div>
            <div class="draft__beside">
                {checking::panel(sheet)}
                <button
                    class="button draft__toggle" type="button" aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {move || if open.get() { "Ẩn xem trước" } else { "Xem trước" }}
                </button>
                <div class="draft__preview" class:draft__preview--open=open>{preview::preview(sheet, first.id, open)}</div>
            </div>
        </div>
        {actions(keeper, course)}
    }
}

/// What forms offer, and what readers see now.
fn load(keeper: Keeper) {
    let sheet = keeper.sheet;
    spawn_local(async move {
        if let Ok(choices) = wire::ask(ReadChoices {}).await {
            sheet.choices.try_set(choices);
        }
        let Some(Some(posted)) = keeper.draft.try_get_untracked().map(|draft| draft.posted) else {
            return;
        };
        let live = ReadEdition { posting: posted.id, edition: posted.edition };
        if let Ok(live) = wire::ask(live).await {
            sheet.live.try_set(Some(live.content));
        }
    });
}

fn settle(sheet: Sheet) {
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        sheet.work.track();
        let own = turn.get_value().wrapping_add(1);
        turn.set_value(own);
        let settle = move || {
            if turn.try_get_value() == Some(own)
                && let Some(work) = sheet.work.try_get_untracked()
                && sheet.settled.with_untracked(|settled| *settled != work)
            {
                sheet.settled.set(work);
            }
        };
        set_timeout(settle, PAUSE);
    });
}

/// Why it was returned: the first thing its writer must read.
fn comment(keeper: Keeper) -> AnyView {
    let comment = Memo::new(move |_| keeper.draft.with(|draft| draft.comment.clone()));
    view! {
        {move || {
            comment.with(|comment| {
                (!comment.is_empty()).then(|| {
                    view! {
                        <section class="returned" aria-labelledby="bi-tra-lai">
                            <h2 class="returned__title" id="bi-tra-lai">"Người duyệt trả lại, với lời nhắn"</h2>
                            <p class="returned__text">{comment.clone()}</p>
                        </section>
                    }
                })
            })
        }}
    }
}

/// Why nothing can be written now.
fn why_shut(course: Course) -> AnyView {
    let why = Memo::new(move |_| course.may(Right::Write).err());
    view! { {move || why.get().map(|why| view! { <p class="told">{why}</p> })} }
}
