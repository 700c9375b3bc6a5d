//! The shape of every page: a question from the address, its answer, or what went wrong.

use std::sync::Arc;

use domain::{Ask, Failure};
use leptos::prelude::*;

use crate::{
    failures::FailurePage,
    view::view,
    wire::{Envelope, read, send},
};

/// A question read from an address, or why the address makes none.
pub type Question<Q> = Result<Q, Failure>;

/// An answer that is on its way or there, as text: one type for all questions.
pub type Answer = Resource<Result<String, Failure>>;

/// Asks at once: a page's questions are on their way together.
pub fn asked<Q: Ask>(question: Question<Q>) -> Answer {
    asked_text(question.map(|question| Envelope::of(&question)))
}

fn asked_text(envelope: Question<Envelope>) -> Answer {
    Resource::new(move || envelope.clone(), async |envelope| send(envelope?).await)
}

/// Asks `question` and shows the answer, or what went wrong.
pub fn answered<Q, V>(
    question: Question<Q>,
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
        <Suspense>
            {move || {
                let show = show.clone();
                Suspend::new(async move {
                    match answer.await.and_then(|json| show(json)) {
                        Ok(view) => view,
                        Err(failure) => view! { <FailurePage failure /> },
                    }
                })
            }}
        </Suspense>
    }
}
