//! Taking a draft off the timetable.

use domain::desk::{DraftId, Right, Unschedule};
use leptos::prelude::*;

use super::Course;
use crate::{
    failures,
    frame::say,
    parts::{
        Press,
        confirm::{Question, confirm},
    },
    view::view,
    wire,
};

const QUESTION: Question = Question {
    title: "Bỏ hẹn giờ?",
    text: "Bài sẽ không tự đăng nữa và trở lại chờ duyệt.",
    yes: "Bỏ hẹn giờ",
    no: "Giữ hẹn giờ",
    grave: false,
};

/// Asks, then does it; the draft as it is then.
pub async fn unschedule(id: DraftId) -> Option<domain::desk::Draft> {
    if !confirm(QUESTION).await {
        return None;
    }
    match wire::ask(Unschedule { id }).await {
        Ok(draft) => {
            say("Đã bỏ hẹn giờ. Bài trở lại chờ duyệt.");
            Some(draft)
        }
        Err(failure) => {
            say(failures::words(&failure));
            None
        }
    }
}

pub fn unscheduling(course: Course) -> AnyView {
    let may = Memo::new(move |_| course.may(Right::Unschedule).is_ok());
    let at = move || course.draft.with(|draft| draft.publish_at);
    let busy = course.busy;
    let press = move |()| {
        busy.run(async move {
            if let Some(draft) = unschedule(course.draft.get_untracked().id).await {
                course.draft.set(draft);
            }
        });
    };
    view! {
        {move || at().map(|at| view! { <p class="told">{format!("Bài được hẹn đăng lúc {at}.")}</p> })}
        {move || may.get().then(|| view! { <p><Press busy label="Bỏ hẹn giờ" on_press=press /></p> })}
    }
}
