//! The editors' desk: sessions and people, drafts, approval, and what the log knows. Every question passes
//! the gate (`gate.rs`); who may do what with a draft is decided in `domain::desk::Caller`.

mod account;
mod agencies;
mod appearance;
mod change;
mod cookie;
mod drafts;
mod editions;
mod gate;
mod import_tokens;
mod kept_file;
mod leftovers;
mod log_pages;
mod names;
mod people;
mod previews;
mod proofs;
mod publications;
mod question;
mod reports;
mod sessions;
mod set_up;
mod settings;
mod shell;
mod timetable;
mod uploads;
mod workflow;

use axum::Router;
use domain::Failure;

pub use cookie::is_there;
pub use leftovers::forget;
pub use publications::{next_moment, post_due, record_expired};

/// What a guard stopped is told in `sentence`: what was looked at had changed before it could be written.
fn overtaken(failure: Failure, sentence: &str) -> Failure {
    match failure {
        Failure::Conflict { .. } if failure != crate::log::busy() => Failure::invalid(sentence),
        failure => failure,
    }
}

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
        .merge(previews::routes())
        .merge(timetable::routes())
        .merge(uploads::routes())
        .merge(settings::routes())
        .merge(agencies::routes())
        .merge(names::routes())
        .merge(appearance::routes())
        .merge(import_tokens::routes())
        .merge(log_pages::routes())
        .merge(reports::routes())
        .merge(proofs::routes())
}
