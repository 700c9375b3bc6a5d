//! What can be done with a draft besides writing it.

use domain::desk::{DropDraft, PATH, Right, Submit, TakeBack};
use leptos::prelude::*;

use super::{keeping::Keeper, previews::previews, review_path};
use crate::{
    content::focus,
    failures,
    frame::say,
    navigation,
    parts::{
        Press,
        confirm::{Question, confirm},
    },
    publications::{Course, approval, returning, unscheduling},
    view::view,
    wire,
};

const DROP: Question = Question {
    title: "Bỏ bản thảo này?",
    text: "Bản thảo sẽ rời khỏi danh sách và không soạn tiếp được. Bài đã đăng, nếu có, không bị ảnh hưởng.",
    yes: "Bỏ bản thảo",
    no: "Giữ lại",
    grave: true,
};

pub fn actions(keeper: Keeper, course: Course) -> AnyView {
    let busy = course.busy;
    let may = move |right| Memo::new(move |_| course.may(right).is_ok());
    let (submits, takes, drops) = (may(Right::Submit), may(Right::TakeBack), may(Right::Drop));
    let edits = may(Right::Publish);
    let review = review_path(keeper.draft.get_untracked().id);
    view! {
        <section class="draft__actions" aria-labelledby="viec-tiep">
            <h2 class="draft__actions-title" id="viec-tiep">"Việc tiếp theo"</h2>
            <p class="buttons">
                {move || submits.get().then(|| view! {
                    <Press busy label="Trình duyệt" kind="main" on_press=move |()| busy.run(submit(keeper)) />
                })}
                {move || takes.get().then(|| view! {
                    <Press busy label="Rút lại để sửa" on_press=move |()| busy.run(take_back(keeper)) />
                })}
                {move || edits.get().then(|| view! {
                    <a class="button" href=review.clone()>"Xem thay đổi"</a>
                })}
                {move || drops.get().then(|| view! {
                    <Press busy label="Bỏ bản thảo" kind="grave" on_press=move |()| busy.run(give_up(keeper)) />
                })}
            </p>
            {approval(course)}
            {returning(course)}
            {unscheduling(course)}
            {previews(keeper)}
        </section>
    }
}

async fn submit(keeper: Keeper) {
    if keeper.sheet.stops_at_unread() {
        return;
    }
    if !keeper.save().await {
        say("Chưa trình được vì bản viết chưa lưu xong. Hãy xem dòng trạng thái ở trên.");
        return;
    }
    let draft = keeper.draft.get_untracked();
    let asked = wire::ask(Submit { id: draft.id, version: draft.meta.version }).await;
    match asked {
        Ok(draft) => {
            keeper.moved(draft);
            keeper.sheet.problems.set(Vec::new());
            say("Đã trình duyệt. Người duyệt sẽ thấy bài ở mục “Chờ tôi duyệt”.");
        }
        Err(failure) => {
            say(failures::words(&failure));
            keeper.check().await;
            if keeper.sheet.problems.with_untracked(|problems| !problems.is_empty()) {
                focus("kiem-tra".to_owned());
            }
        }
    }
}

async fn take_back(keeper: Keeper) {
    match wire::ask(TakeBack { id: keeper.draft.get_untracked().id }).await {
        Ok(draft) => {
            keeper.moved(draft);
            say("Đã rút lại. Bây giờ sửa tiếp được.");
        }
        Err(failure) => say(failures::words(&failure)),
    }
}

async fn give_up(keeper: Keeper) {
    if !confirm(DROP).await {
        return;
    }
    match wire::ask(DropDraft { id: keeper.draft.get_untracked().id }).await {
        Ok(_) => {
            crate::leaving::give_up();
            super::kept::forget(keeper.draft.get_untracked().id);
            navigation::replace(&format!("{PATH}/bai"));
            say("Đã bỏ bản thảo.");
        }
        Err(failure) => say(failures::words(&failure)),
    }
}
