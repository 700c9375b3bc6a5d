//! The agenda: each item with its conclusion, the document it became, and who does what by when.

use domain::{
    exams::Day,
    meetings::{AgendaItem, Meeting, Task},
};
use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Agenda(meeting: Meeting) -> impl IntoView {
    let items = meeting.minutes.agenda.iter().map(|item| show(item, &meeting)).collect_view();
    view! { <ol class="agenda">{items}</ol> }
}

fn show(item: &AgendaItem, meeting: &Meeting) -> impl IntoView + use<> {
    let conclusion =
        item.conclusion.iter().map(|text| view! { <p>{text.clone()}</p> }).collect_view();
    let concluded = !item.conclusion.is_empty();
    view! {
        <li class="agenda__item">
            <h3 class="agenda__title">{item.title.clone()}</h3>
            {if concluded {
                view! {
                    <div class="agenda__conclusion">
                        <h4 class="agenda__mark">"Kết luận"</h4>
                        {conclusion}
                    </div>
                }
            } else {
                (!meeting.to_come)
                    .then(|| view! { <p class="agenda__open">"Chưa có kết luận."</p> })
                    .into_any()
            }}
            {became(item, meeting)}
            {tasks(&item.tasks)}
        </li>
    }
}

fn became(item: &AgendaItem, meeting: &Meeting) -> Option<impl IntoView + use<>> {
    let number = (!item.number.is_empty()).then(|| item.number.clone())?;
    let document = meeting.outcome(item).map(|document| (document.path(), document.title.clone()));
    Some(view! {
        <p class="agenda__document">
            "Đã thành văn bản số "
            {match document {
                Some((path, title)) => view! { <a href=path>{number}", "{title}</a> },
                None => view! { <b>{number}</b> },
            }}
        </p>
    })
}

fn tasks(tasks: &[Task]) -> Option<impl IntoView + use<>> {
    let rows = tasks
        .iter()
        .map(|task| {
            let by = if task.by == Day::Unknown { "–".to_owned() } else { task.by.to_string() };
            view! {
                <tr>
                    <td data-label="Nhiệm vụ">{task.what.clone()}</td>
                    <td data-label="Người, cơ quan thực hiện">{task.who.clone()}</td>
                    <td data-label="Thời hạn">{by}</td>
                </tr>
            }
        })
        .collect_view();
    (!tasks.is_empty()).then(|| {
        view! {
            <table class="tasks">
                <thead>
                    <tr>
                        <th scope="col">"Nhiệm vụ"</th>
                        <th scope="col">"Người, cơ quan thực hiện"</th>
                        <th scope="col">"Thời hạn"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}
