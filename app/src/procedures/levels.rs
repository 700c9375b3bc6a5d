//! How many procedures there are, by level.

use domain::{
    grouped,
    procedures::{self, Levels},
};
use leptos::prelude::*;

use crate::view::view;

/// `1.585 thủ tục`, and each level's number, which leads to its procedures.
#[component]
pub fn LevelTotals(levels: Levels) -> impl IntoView {
    let Levels { total, levels, unknown, shared } = levels;
    let parts = levels
        .into_iter()
        .map(|(level, number)| {
            let href = format!("{}?cap={}", procedures::PATH, level.slug());
            view! {
                <li class="levels__level">
                    <a class="levels__link" href=href>
                        <span class="levels__name">{level.name()}</span>
                        <b class="levels__number">{grouped(number.into())}</b>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="levels">
            <p class="levels__total">
                <b class="levels__sum">{grouped(total.into())}</b>" thủ tục hành chính"
            </p>
            <ul class="levels__list">{parts}</ul>
            {remark(unknown, shared)}
        </div>
    }
}

/// Why the parts do not add up to the whole, where they do not.
fn remark(unknown: u32, shared: u32) -> Option<impl IntoView> {
    let told = (shared > 0).then(|| {
        let shared = grouped(shared.into());
        format!(
            "{shared} thủ tục thực hiện ở nhiều cấp được tính ở mỗi cấp, nhưng chỉ một lần trong tổng số."
        )
    });
    let untold = (unknown > 0).then(|| {
        let unknown = grouped(unknown.into());
        format!("{unknown} thủ tục chưa được nguồn ghi cấp thực hiện.")
    });
    let text = told.into_iter().chain(untold).collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then(|| view! { <p class="levels__remark">{text}</p> })
}
