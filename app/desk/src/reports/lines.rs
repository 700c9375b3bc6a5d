//! A report's lines: a table, and cards on a phone.

use domain::desk::reports::ReportLine;
use leptos::prelude::*;

use super::line::row;
use crate::view::view;

#[component]
pub fn Lines(lines: Vec<ReportLine>) -> impl IntoView {
    let rows = lines.into_iter().map(row).collect_view();
    view! {
        <section class="report-lines" aria-labelledby="cac-bai">
            <h2 id="cac-bai">"Các bài đã niêm yết"</h2>
            <table class="report-lines__table">
                <thead>
                    <tr>
                        <th scope="col">"Đăng lúc"</th>
                        <th scope="col">"Bài"</th>
                        <th scope="col">"Viết, duyệt"</th>
                        <th scope="col">"Lần đăng"</th>
                        <th scope="col" class="report-lines__number">"Xem"</th>
                        <th scope="col" class="report-lines__number">"Tải"</th>
                        <th scope="col" class="report-lines__number">"Sao"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
