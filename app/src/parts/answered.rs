//! The shape of every page: a question from the address, its answer, or what went wrong.

use domain::{Ask, Failure};
use leptos::prelude::*;

use crate::{failures::FailurePage, wire::ask};

/// A question read from an address, or why the address makes none.
pub type Question<Q> = Result<Q, Failure>;

/// Asks what `question` reads from the address and shows the answer; asks anew when the address
/// changes, keeping the old view until the new answer is there.
pub fn answered<Q, V>(
    question: impl Fn() -> Question<Q> + Send + Sync + 'static,
    show: impl Fn(Q::Answer) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    Q: Ask + PartialEq + Sync,
    V: IntoView + 'static,
{
    let answer = Resource::new(question, |question: Question<Q>| async move {
        match question {
            Ok(question) => ask(question).await,
            Err(failure) => Err(failure),
        }
    });
    view! {
        <Transition fallback=|| view! { <p class="loading" role="status">"Đang tải…"</p> }>
            {move || {
                let show = show.clone();
                Suspend::new(async move {
                    match answer.await {
                        Ok(answer) => show(answer).into_any(),
                        Err(failure) => view! { <FailurePage failure /> }.into_any(),
                    }
                })
            }}
        </Transition>
    }
}
