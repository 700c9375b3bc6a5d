//! The timetable (lịch đăng): what will appear and what will end, by day, and as months where there
//! is room.

use std::collections::BTreeMap;

use domain::{
    Moment,
    desk::{DraftId, ListTimetable, PATH, Planned, Timetable},
};
use leptos::prelude::*;

use crate::{
    address::Address,
    content, drafts, moments,
    parts::{Asked, Busy, Heading, Press},
    publications::unschedule,
    view::view,
};

/// Weeks of the calendar.
const WEEKS: i64 = 6;
const DAYS: [&str; 7] =
    ["Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật"];

pub fn timetable_page(_: &Address) -> AnyView {
    let asked = Asked::new(|| ListTimetable {});
    view! {
        <Heading text="Lịch đăng" />
        {asked.show(move |Timetable { planned }| {
            if planned.is_empty() {
                return view! {
                    <div class="empty">
                        <p>"Chưa có bài nào hẹn giờ và chưa có bài nào sắp hết hạn."</p>
                        <p>"Khi duyệt bài, chọn “Hẹn giờ đăng” để bài tự hiện đúng lúc."</p>
                    </div>
                };
            }
            view! { {calendar(&planned)} {list(asked, planned)} }
        })}
    }
}

/// The coming weeks as a table. What it tells is told by the list, too: a small screen has only that.
fn calendar(planned: &[Planned]) -> AnyView {
    let today = moments::now().vietnam_day();
    // 1 January 1970 was a Thursday.
    let monday = today - (today + 3).rem_euclid(7);
    let cell = |day: i64| {
        let at = Moment::from_vietnam_day(day);
        let date = at.date().chars().take(5).collect::<String>();
        let marks = planned.iter().filter(|it| it.at.vietnam_day() == day).map(|it| {
            let class = if it.ends { "calendar__mark calendar__mark--ends" } else { "calendar__mark" };
            let what = if it.ends { "Hết hạn: " } else { "" };
            view! { <a class=class href=format!("#ngay-{day}")>{it.at.hour_text()} " " {what} {it.title.clone()}</a> }
        });
        let class = if day < today { "calendar__day calendar__day--past" } else { "calendar__day" };
        let current = (day == today).then_some("date");
        view! { <td class=class aria-current=current><span class="calendar__date">{date}</span> {marks.collect_view()}</td> }
    };
    let week = |week: i64| {
        let days = (0..7).map(|day| cell(monday + week * 7 + day)).collect_view();
        view! { <tr>{days}</tr> }
    };
    let heads = DAYS.map(|day| view! { <th scope="col">{day}</th> });
    view! {
        <table class="calendar">
            <caption class="visually-hidden">"Sáu tuần tới"</caption>
            <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{(0..WEEKS).map(week).collect_view()}</tbody>
        </table>
    }
}

fn list(asked: Asked<ListTimetable>, planned: Vec<Planned>) -> AnyView {
    let mut days = BTreeMap::<i64, Vec<Planned>>::new();
    for it in planned {
        days.entry(it.at.vietnam_day()).or_default().push(it);
    }
    let day = |(day, planned): (i64, Vec<Planned>)| {
        let title = Moment::from_vietnam_day(day).long();
        let lines = planned.into_iter().map(|it| {
            let draft = it.draft.filter(|_| !it.ends);
            let title = it.title.clone();
            view! { <li class="planned__day">{line_inside(it, false)} {draft.map(|id| off(asked, id, title))}</li> }
        });
        view! {
            <section class="timetable__day" id=format!("ngay-{day}") tabindex="-1">
                <h2 class="timetable__date">{title}</h2>
                <ul class="planned">{lines.collect_view()}</ul>
            </section>
        }
    };
    view! { <div class="timetable">{days.into_iter().map(day).collect_view()}</div> }
}

fn off(asked: Asked<ListTimetable>, id: DraftId, title: String) -> AnyView {
    let busy = Busy::new();
    let press = move |()| {
        busy.run(async move {
            if unschedule(id).await.is_some() {
                asked.again();
            }
        });
    };
    view! { <Press busy label="Bỏ hẹn giờ" of=title on_press=press /> }
}

/// What will happen, with its day where that is not told around it.
pub fn line(planned: Planned, with_day: bool) -> AnyView {
    view! { <li class="planned__line">{line_inside(planned, with_day)}</li> }
}

fn line_inside(planned: Planned, with_day: bool) -> AnyView {
    let Planned { at, kind, title, draft, ends, path } = planned;
    let when = if with_day { at.long() } else { at.hour_text() };
    let what = if ends { "Hết hạn" } else { "Đăng" };
    let to = draft.map(drafts::path).or(path).unwrap_or_else(|| format!("{PATH}/lich"));
    let (one, _) = content::told(kind);
    view! {
        <p class="planned__when"><strong>{when}</strong> " · " {what} " · " {one}</p>
        <p class="planned__title"><a href=to>{title}</a></p>
    }
}
