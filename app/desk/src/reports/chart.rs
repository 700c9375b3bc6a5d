//! How many were posted by month: bars that stack the kinds, and the same as a table.

use domain::{
    desk::reports::{MonthCount, bars},
    grouped,
    postings::Kind,
};
use leptos::prelude::*;

use crate::view::view;

#[component]
pub fn Chart(months: Vec<MonthCount>) -> impl IntoView {
    let bars = bars(&months);
    let most = bars.iter().map(|(_, counts)| counts.iter().sum::<u32>()).max().unwrap_or_default();
    if most == 0 {
        return ().into_any();
    }
    let by = if bars.len() < months.len() { "năm" } else { "tháng" };
    let used: Vec<(usize, Kind)> = Kind::ALL
        .into_iter()
        .enumerate()
        .filter(|(at, _)| months.iter().any(|month| month.counts[*at] > 0))
        .collect();
    let legend = used.iter().map(|(_, kind)| {
        view! {
            <li class="report-legend__kind">
                <svg class="report-legend__mark" aria-hidden="true">
                    <rect class=class(*kind) width="100%" height="100%" />
                </svg>
                {kind.list_name()}
            </li>
        }
    });
    let drawn = bars.into_iter().map(|(name, counts)| bar(name, counts, most));
    view! {
        <section class="report-chart" aria-labelledby="bieu-do">
            <h2 id="bieu-do">{format!("Số bài theo {by}")}</h2>
            <ul class="report-legend">{legend.collect_view()}</ul>
            <ol class="report-bars">{drawn.collect_view()}</ol>
            <Numbers months used />
        </section>
    }
}

const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Article => "report-kind report-kind--article",
        Kind::Notice => "report-kind report-kind--notice",
        Kind::Procedure => "report-kind report-kind--procedure",
        Kind::Meeting => "report-kind report-kind--meeting",
        Kind::Exam => "report-kind report-kind--exam",
    }
}

/// Widths are attributes: the page's policy runs no styles but the file's.
fn bar(name: String, counts: [u32; 5], most: u32) -> AnyView {
    let part = |count: u32| format!("{:.3}%", 100.0 * f64::from(count) / f64::from(most));
    let mut before = 0;
    let mut parts = Vec::new();
    for (kind, count) in Kind::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0) {
        parts.push(view! {
            <rect class=class(kind) x=part(before) width=part(count) height="100%" />
        });
        before += count;
    }
    view! {
        <li class="report-bars__bar">
            <span class="report-bars__name">{name}</span>
            <svg class="report-bars__drawn" aria-hidden="true">{parts}</svg>
            <span class="report-bars__total">
                {grouped(before.into())}<span class="visually-hidden">" bài"</span>
            </span>
        </li>
    }
}

#[component]
fn Numbers(months: Vec<MonthCount>, used: Vec<(usize, Kind)>) -> impl IntoView {
    let heads = used.iter().map(|(_, kind)| view! { <th scope="col">{kind.list_name()}</th> });
    let heads = heads.collect_view();
    let rows = months.iter().map(|month| {
        let cells = used.iter().map(|(at, _)| {
            view! { <td>{grouped(month.counts[*at].into())}</td> }
        });
        view! {
            <tr>
                <th scope="row">{month.month.text()}</th>
                {cells.collect_view()}
                <td>{grouped(month.total().into())}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <details class="report-numbers">
            <summary class="report-numbers__open">"Bảng số liệu theo tháng"</summary>
            <div class="report-numbers__scroll" role="group" aria-label="Số bài theo tháng" tabindex="0">
                <table class="report-numbers__table">
                    <thead><tr><th scope="col">"Tháng"</th>{heads}<th scope="col">"Cộng"</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}
