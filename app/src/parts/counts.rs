//! Counts beside things, one click from the rule they follow.

use domain::{grouped, tallies::Tally};
use leptos::prelude::*;

/// `lượt xem: 162`, linked to the counting rule.
#[component]
pub fn Counts(#[prop(into)] tally: Signal<Tally>) -> impl IntoView {
    view! {
        <a class="counts" href="/quy-tac-dem" title="Số này được đếm thế nào?">
            "lượt xem: " <b class="counts__views">{move || grouped(tally.get().views())}</b>
        </a>
    }
}

/// `lượt xem: 162 · lượt tải: 158`, linked to the counting rule.
#[component]
pub fn DocumentCounts(#[prop(into)] tally: Signal<Tally>) -> impl IntoView {
    view! {
        <a class="counts" href="/quy-tac-dem" title="Số này được đếm thế nào?">
            "lượt xem: " <b class="counts__views">{move || grouped(tally.get().views())}</b>
            " · lượt tải: " <b class="counts__downloads">{move || grouped(tally.get().downloads())}</b>
        </a>
    }
}
