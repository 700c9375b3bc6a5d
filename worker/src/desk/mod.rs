//! The editors' desk: sessions and people, drafts, approval, and what the log knows. Every question passes
//! the gate (`gate.rs`); who may do what with a draft is decided in `domain::desk::Caller`.

mod account;
mod cookie;
mod drafts;
mod editions;
mod gate;
mod log_pages;
mod people;
mod proofs;
mod publications;
mod question;
mod sessions;
mod set_up;
mod settings;
mod shell;
mod timetable;
mod workflow;

use axum::Router;

pub use cookie::is_there;
pub use publications::{next_moment, post_due};

pub fn routes() -> Router {
    Router::new()
        .merge(shell::routes())
        .merge(set_up::routes())
        .merge(sessions::routes())
        .merge(account::routes())
        .merge(people::routes())
        .merge(drafts::routes())
        .merge(workflow::routes())
        .merge(publications::routes())
        .merge(editions::routes())
        .merge(timetable::routes())
        .merge(settings::routes())
        .merge(log_pages::routes())
        .merge(proofs::routes())
}
