//! Reports: what was posted when, by whom, approved by whom, read and taken how often.

mod book;
mod chart;
mod filters;
mod line;
mod lines;
mod saving;
mod totals;

use domain::{
    PageNumber,
    desk::reports::{Filters, ReadReport},
};
use leptos::prelude::*;

use self::{filters::Chosen, totals::Totals};
use crate::{
    address::Address,
    parts::{Asked, Heading, Pager},
    view::view,
};

pub fn report_page(address: &Address) -> AnyView {
    let chosen = Chosen::read(address);
    let (asked, body) = match chosen.filters() {
        Ok(filters) => {
            let (asked, body) = report(filters, address.clone());
            (Some(asked), body)
        }
        Err(reason) => (None, view! { <div class="empty" role="alert"><p>{reason}</p></div> }),
    };
    view! {
        <div class="report">
            <Heading text="Báo cáo niêm yết" />
            <filters::FilterForm chosen asked />
            {body}
        </div>
    }
}

fn report(filters: Filters, address: Address) -> (Asked<ReadReport>, AnyView) {
    let page: PageNumber =
        address.query("trang").and_then(|page| page.parse().ok()).unwrap_or_default();
    let question = ReadReport { filters: filters.clone(), page };
    let asked = Asked::new(move || question.clone());
    let body = asked.show(move |report| {
        if report.total == 0 {
            return view! {
                <p class="empty">
                    {format!("Không có bài nào được niêm yết {} với các lựa chọn này. ", filters.period())}
                    "Hãy chọn kỳ dài hơn hoặc bỏ bớt lựa chọn."
                </p>
            };
        }
        let (total, months) = (report.total, report.months.clone());
        // All lines, while they are printed.
        let whole = RwSignal::new(None);
        let page_lines = StoredValue::new(report.lines.clone());
        let lines = move || {
            let lines = whole.get().unwrap_or_else(|| page_lines.get_value());
            view! { <lines::Lines lines /> }
        };
        view! {
            <Totals report filters=filters.clone() whole />
            <chart::Chart months />
            {lines}
            <Pager
                address=address.clone() page=page.get() size=domain::desk::reports::REPORT_PAGE total
            />
        }
    });
    (asked, body)
}
