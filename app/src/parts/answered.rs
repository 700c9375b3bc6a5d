//! The shape of every page: a question from the address, its answer, or what went wrong.

use std::sync::Arc;

use domain::{Ask, Failure};
use leptos::prelude::*;

use crate::{
    failures::FailurePage,
    host,
    wire::{Envelope, read, send},
};

/// A question read from an address, or why the address makes none.
pub type Question<Q> = Result<Q, Failure>;

/// An answer that is on its way or there, as text: one type for all questions.
pub type Answer = Resource<Result<String, Failure>>;

/// Asks what `question` reads from the address, and anew when the address changes.
pub fn asked<Q: Ask>(question: impl Fn() -> Question<Q> + Send + Sync + 'static) -> Answer {
    asked_text(Box::new(move || question().map(|question| Envelope::of(&question))))
}

fn asked_text(envelope: Box<dyn Fn() -> Question<Envelope> + Send + Sync>) -> Answer {
    Resource::new(envelope, |envelope: Question<Envelope>| async move {
        send(envelope?).await.map(host::keep_body)
    })
}

/// Asks what `question` reads from the address and shows the answer; keeps the old view until the
/// new answer is there.
pub fn answered<Q, V>(
    question: impl Fn() -> Question<Q> + Send + Sync + 'static,
    show: impl Fn(Q::Answer) -> V + Send + Sync + 'static,
) -> AnyView
where
    Q: Ask,
    V: IntoView + 'static,
{
    shown(asked(question), Arc::new(move |json| read(&json).map(|answer| show(answer).into_any())))
}

type Show = Arc<dyn Fn(String) -> Result<AnyView, Failure> + Send + Sync>;

fn shown(answer: Answer, show: Show) -> AnyView {
    view! {
        <Transition fallback=|| view! { <p class="loading" role="status">"Đang tải…"</p> }>
            {move || {
                let show = show.clone();
                Suspend::new(async move {
                    match answer.await.and_then(|json| show(json)) {
                        Ok(view) => view,
                        Err(failure) => view! { <FailurePage failure /> }.into_any(),
                    }
                })
            }}
        </Transition>
    }
    .into_any()
}
