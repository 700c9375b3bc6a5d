//! Proofs: the public half of the log, by day and by posting. What is shown here is recomputed as it is
//! asked; nothing is kept for it.

mod check;
mod contents;
mod days;
mod entries;
mod part;
mod posting;

use axum::Router;

pub use entries::entries;
pub use posting::{To, prove};

use crate::http::{Cache, answer};

pub fn routes() -> Router {
    Router::new()
        .merge(answer(Cache::Shared, days::list))
        .merge(answer(Cache::Shared, days::read))
        .merge(answer(Cache::Shared, part::read))
        .merge(answer(Cache::Shared, posting::read))
}
