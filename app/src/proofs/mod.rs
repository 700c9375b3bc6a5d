//! Proofs: the public half of the log, by day and by posting.

mod day;
mod days;
mod posting;
mod verdict;

use domain::{chain::Head, proofs::PATH};
use leptos::prelude::*;

pub use day::proof_day_page;
pub use days::proofs_page;
pub use posting::proof_page;

use crate::view::view;

/// The name of all this in the interface.
const NAME: &str = "Kiểm chứng niêm yết";

fn way() -> Vec<(String, String)> {
    vec![(PATH.to_owned(), NAME.to_owned())]
}

/// A digest, which may be broken anywhere.
fn digest(digits: impl ToString) -> impl IntoView {
    view! { <code class="digest">{digits.to_string()}</code> }
}

/// An act's number and hash.
fn head(head: &Head) -> impl IntoView + use<> {
    view! { "mục " {domain::grouped(head.number)} ", mã " {digest(&head.hash)} }
}

fn fact(name: &'static str, value: impl IntoView + 'static) -> AnyView {
    view! { <div class="facts__fact"><dt>{name}</dt><dd>{value}</dd></div> }
}
