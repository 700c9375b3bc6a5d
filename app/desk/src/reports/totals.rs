//! What a report comes to, in words, and ways to take it along.

use domain::{
    desk::reports::{CSV_PATH, Filters, Report, ReportLine},
    grouped,
    postings::Kind,
};
use leptos::prelude::*;

use super::book;
use crate::{
    failures,
    frame::say,
    parts::{Busy, Press},
    session,
    view::view,
};

/// More lines than these nobody prints.
const PRINTED: u32 = 1_000;

#[component]
pub fn Totals(
    report: Report,
    filters: Filters,
    whole: RwSignal<Option<Vec<ReportLine>>>,
) -> impl IntoView {
    let csv = format!("{CSV_PATH}?{}", serde_urlencoded::to_string(&filters).unwrap_or_default());
    let (busy, printing) = (Busy::new(), Busy::new());
    let total = report.total;
    let shown = report.lines.len();
    let site = || session::me().map(|me| me.site).unwrap_or_default();
    let of_print = StoredValue::new(filters.clone());
    let of_book = StoredValue::new(filters.clone());
    let take = move |()| {
        busy.run(async move {
            match book::take(&of_book.get_value()).await {
                Ok(()) => say("Đã lập tệp Excel; hãy tìm trong thư mục tải về của máy."),
                Err(failure) => say(failures::words(&failure)),
            }
        });
    };
    let print = move |()| {
        if total > PRINTED {
            say(format!(
                "Báo cáo có hơn {} bài, quá dài để in; hãy chọn kỳ ngắn hơn hoặc tải Excel rồi in.",
                grouped(PRINTED.into())
            ));
            return;
        }
        printing.run(async move {
            if total as usize > shown {
                match book::all_lines(&of_print.get_value()).await {
                    Ok(lines) => whole.set(Some(lines)),
                    Err(failure) => return say(failures::words(&failure)),
                }
                leptos::task::tick().await;
            }
            let _ = window().print();
            whole.try_set(None);
        });
    };
    view! {
        <div class="report__head">
            <p class="report__site">{site}</p>
            <p class="report__totals">{words(&report, &filters)}</p>
            <div class="buttons report__ways">
                <a class="button" href=csv download="">"Tải CSV"</a>
                <Press busy label="Tải Excel" on_press=Callback::new(take) />
                <Press busy=printing label="In" on_press=Callback::new(print) />
            </div>
        </div>
    }
}

/// As `Từ 01/01/2026 đến 31/12/2026 có 12 bài được niêm yết: 10 tin bài, 2 thông báo. …`
fn words(report: &Report, filters: &Filters) -> String {
    let mut kinds: Vec<String> = Kind::ALL
        .iter()
        .enumerate()
        .map(|(at, kind)| (report.months.iter().map(|it| it.counts[at]).sum::<u32>(), kind))
        .filter(|(count, _)| *count > 0)
        .map(|(count, kind)| format!("{} {}", grouped(count.into()), name(*kind)))
        .collect();
    let dated: u32 = report.months.iter().map(domain::desk::reports::MonthCount::total).sum();
    if dated < report.total {
        kinds.push(format!("{} bài cũ không rõ ngày", grouped((report.total - dated).into())));
    }
    let count = |number: u32, what: &str| match number {
        0 => format!("không bài nào {what}"),
        _ => format!("{} bài {what}", grouped(number.into())),
    };
    let period = filters.period();
    let mut signs = period.chars();
    let period: String =
        signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect();
    format!(
        "{period} có {} bài được niêm yết: {}. Trong đó {}, {}. Các bài này đã được xem {} lượt, văn bản kèm theo \
         được tải {} lượt.",
        grouped(report.total.into()),
        kinds.join(", "),
        count(report.corrected, "đã đính chính"),
        count(report.withdrawn, "đã thu hồi"),
        grouped(report.views),
        grouped(report.downloads),
    )
}

/// A kind as it is counted.
pub const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Article => "tin bài",
        Kind::Notice => "thông báo",
        Kind::Procedure => "thủ tục",
        Kind::Meeting => "kết quả họp",
        Kind::Exam => "kỳ thi",
    }
}
