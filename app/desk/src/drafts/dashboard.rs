//! Where a working day begins: what waits for whom.

use domain::desk::{DraftLine, ListDrafts, ListTimetable, PATH, Role, State};
use leptos::prelude::*;

use super::line::line;
use crate::{
    address::Address,
    parts::{Asked, Heading},
    session, timetable,
    view::view,
};

/// How many of each are shown; the rest is a link away.
const FEW: usize = 6;

pub fn dashboard(_: &Address) -> AnyView {
    let greatest = session::me().and_then(|me| me.grants.iter().map(|it| it.role).max());
    let edits = greatest.is_some_and(|role| role >= Role::Editor);
    let name = session::me().map(|me| me.name).unwrap_or_default();
    let waiting = edits.then(|| {
        lines(
            "Chờ tôi duyệt",
            State::Submitted,
            false,
            "Không có bài nào chờ duyệt. Khi có người trình, bài hiện ở đây.",
        )
    });
    view! {
        <div class="dashboard">
            <div class="dashboard__head">
                <Heading text="Bàn làm việc" />
                <a class="button button--main dashboard__new" href=format!("{PATH}/bai/moi")>"Viết bài mới"</a>
            </div>
            <p class="dashboard__hello">{format!("Chào {name}.")}</p>
            <div class="dashboard__columns">
                {waiting}
                {lines("Bị trả lại", State::Returned, true, "Không có bài nào bị trả lại.")}
                {lines(
                    "Bản nháp của tôi",
                    State::Draft,
                    true,
                    "Chưa có bản nháp nào. Bấm “Viết bài mới” để bắt đầu; bài được tự lưu trong lúc viết.",
                )}
                {soon()}
            </div>
        </div>
    }
}

fn lines(title: &'static str, state: State, mine: bool, none: &'static str) -> AnyView {
    let asked =
        Asked::new(move || ListDrafts { state: Some(state), mine, ..ListDrafts::default() });
    let more =
        format!("{PATH}/bai?trang-thai={}{}", state.slug(), if mine { "&cua-toi=1" } else { "" });
    let shown = asked.show(move |list| {
        if list.lines.is_empty() {
            return view! { <p class="dashboard__none">{none}</p> };
        }
        let rest = (list.total as usize > FEW).then(|| {
            view! { <p><a href=more.clone()>{format!("Xem cả {} bài", list.total)}</a></p> }
        });
        let few: Vec<DraftLine> = list.lines.into_iter().take(FEW).collect();
        view! { <ul class="draft-lines">{few.into_iter().map(line).collect_view()}</ul> {rest} }
    });
    part(title, shown)
}

fn soon() -> AnyView {
    let shown = Asked::new(|| ListTimetable {}).show(|timetable| {
        let planned: Vec<_> = timetable.planned.into_iter().filter(|it| !it.ends).take(FEW).collect();
        if planned.is_empty() {
            return view! { <p class="dashboard__none">"Chưa có bài nào hẹn giờ."</p> };
        }
        let lines = planned.into_iter().map(|it| timetable::line(it, true)).collect_view();
        view! { <ul class="planned">{lines}</ul> <p><a href=format!("{PATH}/lich")>"Xem cả lịch"</a></p> }
    });
    part("Sắp đăng", shown)
}

fn part(title: &'static str, inside: AnyView) -> AnyView {
    view! {
        <section class="dashboard__part">
            <h2 class="dashboard__title">{title}</h2>
            {inside}
        </section>
    }
}
