//! A posting in a report.

use domain::{
    Moment,
    desk::reports::{Day, Overridden, ReportLine, writer_text},
    grouped,
};
use leptos::prelude::*;

use crate::view::view;

pub fn row(line: ReportLine) -> AnyView {
    let number = (!line.number.is_empty())
        .then(|| view! { <span class="report-line__number">{line.number.clone()}</span> });
    let agency = (!line.agency.is_empty())
        .then(|| view! { <p class="report-line__agency">{line.agency.clone()}</p> });
    let withdrawn = line.withdrawn.as_ref().map(|it| {
        view! {
            <p class="report-line__mark">{format!("Thu hồi {}: {}", it.since.short(), it.why)}</p>
        }
    });
    let expires = line.expires.filter(|_| line.withdrawn.is_none()).map(|at| {
        view! { <p class="report-line__note">{format!("Hết hạn {}", at_text(at))}</p> }
    });
    view! {
        <tr class="report-line">
            <td class="report-line__when" data-label="Đăng lúc">{when(&line)}</td>
            <td class="report-line__posting">
                <p class="report-line__kind">{line.kind.list_name()} {number}</p>
                <a class="report-line__title" href=line.path.clone() target="_blank">{line.title.clone()}</a>
                {agency} {withdrawn} {expires}
            </td>
            <td class="report-line__hands" data-label="Viết, duyệt">{hands(&line)}</td>
            <td class="report-line__editions" data-label="Lần đăng">{editions(&line)}</td>
            <td class="report-lines__number" data-label="Xem">{grouped(line.tally.views())}</td>
            <td class="report-lines__number" data-label="Tải">{grouped(line.tally.downloads())}</td>
            <td class="report-lines__number" data-label="Sao">{stars(&line)}</td>
        </tr>
    }
}

/// `10:00, 25/11/2026`, and `25/11/2026` for a bare date.
fn at_text(at: Moment) -> String {
    if at.has_hour() { at.short() } else { at.date() }
}

/// When it appeared; where it got to this board on another day, that too.
fn when(line: &ReportLine) -> AnyView {
    let posted = line.posted.map_or_else(|| "Không rõ ngày".to_owned(), at_text);
    let later = line.posted.is_none_or(|posted| Day::of(posted) != Day::of(line.recorded));
    let recorded = later.then(|| {
        view! {
            <p class="report-line__note">{format!("Vào trang {}", line.recorded.short())}</p>
        }
    });
    view! { <div><p>{posted}</p> {recorded}</div> }
}

fn hands(line: &ReportLine) -> AnyView {
    let approver =
        (!line.approver.is_empty()).then(|| view! { <p>{format!("Duyệt: {}", line.approver)}</p> });
    let overridden = line.overridden.as_ref().map(|Overridden { why, confirmed_by }| {
        let confirmed = if confirmed_by.is_empty() {
            "Chưa ai xác nhận.".to_owned()
        } else {
            format!("{confirmed_by} đã xác nhận.")
        };
        view! { <p class="report-line__mark">{format!("Tự duyệt: {why} {confirmed}")}</p> }
    });
    let writer = match writer_text(&line.writer) {
        text if text == line.writer => format!("Viết: {text}"),
        text => text.to_owned(),
    };
    view! { <div><p>{writer}</p> {approver} {overridden}</div> }
}

fn editions(line: &ReportLine) -> AnyView {
    let Some(correction) = &line.correction else {
        return view! { <p>"1 lần"</p> };
    };
    let note = if correction.note.is_empty() {
        format!("Sửa {}", correction.at.short())
    } else {
        format!("Sửa {}: {}", correction.at.short(), correction.note)
    };
    view! {
        <div>
            <p>{format!("{} lần", grouped(line.editions.into()))}</p>
            <p class="report-line__note">{note}</p>
        </div>
    }
}

fn stars(line: &ReportLine) -> AnyView {
    let votes = line.tally.votes();
    let Some(average) = line.tally.average_text() else {
        return view! { <span>"–"<span class="visually-hidden">"chưa ai đánh giá"</span></span> };
    };
    view! { <span>{average} " (" {grouped(votes)} <span class="visually-hidden">" lượt"</span> ")"</span> }
}
