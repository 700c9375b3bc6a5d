//! Pages that say the same on every board, as texts beside this file.

use axum::Router;
use domain::{
    Failure,
    prose::{Prose, ProsePage, ReadProse},
};

use crate::{
    http::{Cache, answer},
    store::Store,
};

pub fn routes() -> Router {
    answer(Cache::Shared, read)
}

async fn read(_store: Store, question: ReadProse) -> Result<Prose, Failure> {
    let (title, body) = match question.page {
        ProsePage::Counting => ("Quy tắc đếm", include_str!("counting.html")),
        ProsePage::Privacy => ("Quyền riêng tư", include_str!("privacy.html")),
        ProsePage::Accessibility => ("Trợ năng", include_str!("accessibility.html")),
    };
    Ok(Prose { title: title.to_owned(), body: body.to_owned() })
}
