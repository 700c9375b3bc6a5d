//! Counts beside things, one click from the rule they follow.

use domain::{
    grouped,
    tallies::{Subject, Tally},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::Live;

/// Which counts stand beside a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// `lượt xem: 162`
    Views,
    /// `lượt xem: 162 · lượt tải: 158`
    Both,
}

/// Counts as they were when the page was made, linked to the counting rule.
#[component]
pub fn Counts(#[prop(into)] tally: Signal<Tally>, shown: Shown) -> impl IntoView {
    view! {
        <a class="counts" href="/quy-tac-dem" title="Số này được đếm thế nào?">
            "lượt xem: " <b class="counts__views">{move || grouped(tally.get().views())}</b>
            {(shown == Shown::Both).then(|| view! {
                " · lượt tải: " <b class="counts__downloads">{move || grouped(tally.get().downloads())}</b>
            })}
        </a>
    }
}

/// Counts that follow what the reader does on this page.
#[island]
pub fn LiveCounts(subject: Subject, tally: Tally, shown: Shown) -> impl IntoView {
    view! { <Counts tally=Live::here().show(subject, tally) shown /> }
}
