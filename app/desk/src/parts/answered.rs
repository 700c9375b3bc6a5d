//! A question, and what is shown until its answer is there.

use std::{future::Future, sync::Arc, time::Duration};

use domain::{Ask, Failure};
use leptos::{html::Div, prelude::*, task::spawn_local};

use crate::{failures, view::view, wire};

/// Below this, a sign of waiting would only flicker.
const PATIENCE: Duration = Duration::from_millis(300);

/// A question's answer, which is on its way or there. Asked again when what it is made of changes.
pub struct Asked<Q: Ask> {
    answer: RwSignal<Option<Result<Q::Answer, Failure>>>,
    slow: RwSignal<bool>,
    again: RwSignal<u32>,
}

impl<Q: Ask> Clone for Asked<Q> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: Ask> Copy for Asked<Q> {}

impl<Q: Ask> Asked<Q> {
    pub fn new(question: impl Fn() -> Q + 'static) -> Self {
        Self::by(question, wire::ask)
    }

    /// For pages that need no session.
    pub fn quietly(question: impl Fn() -> Q + 'static) -> Self {
        Self::by(question, wire::ask_quietly)
    }

    fn by<F>(question: impl Fn() -> Q + 'static, ask: fn(Q) -> F) -> Self
    where
        F: Future<Output = Result<Q::Answer, Failure>> + 'static,
    {
        let asked = Self {
            answer: RwSignal::new(None),
            slow: RwSignal::new(false),
            again: RwSignal::new(0),
        };
        let latest = StoredValue::new(0_u32);
        Effect::new(move |_| {
            asked.again.track();
            let question = question();
            let turn = latest.get_value() + 1;
            latest.set_value(turn);
            // Only the answer to what was asked last counts, on a page that is still there.
            let current = move || latest.try_get_value() == Some(turn);
            set_timeout(
                move || {
                    current().then(|| asked.slow.set(true));
                },
                PATIENCE,
            );
            spawn_local(async move {
                let answer = ask(question).await;
                if current() {
                    latest.set_value(turn + 1);
                    asked.slow.set(false);
                    asked.answer.set(Some(answer));
                }
            });
        });
        asked
    }

    /// Asks once more; what is shown stays until the answer is there.
    pub fn again(self) {
        self.again.update(|times| *times += 1);
    }

    /// The answer, once it is there; tracked.
    pub fn get(self) -> Option<Q::Answer> {
        self.answer.get().and_then(Result::ok)
    }

    /// The answer as `show` draws it, or why there is none.
    pub fn show<V: IntoView + 'static>(
        self,
        show: impl Fn(Q::Answer) -> V + Send + Sync + 'static,
    ) -> AnyView {
        self.show_or(show, failures::words)
    }

    /// As [`Asked::show`], with other words for why there is none.
    pub fn show_or<V: IntoView + 'static>(
        self,
        show: impl Fn(Q::Answer) -> V + Send + Sync + 'static,
        words: fn(&Failure) -> String,
    ) -> AnyView {
        let show = Arc::new(show);
        let node = NodeRef::<Div>::new();
        Effect::new(move |before: Option<bool>| {
            let there = self.answer.with(Option::is_some);
            if before == Some(true) {
                spawn_local(keep_focus(node));
            }
            there
        });
        view! {
            <div class="answered" tabindex="-1" node_ref=node aria-busy=move || self.slow.get().then_some("true")>
                {move || match self.answer.get() {
                    Some(Ok(answer)) => show(answer).into_any(),
                    Some(Err(failure)) => failed(words(&failure), move || self.again()),
                    None => view! { {move || self.slow.get().then(waiting)} },
                }}
            </div>
        }
    }
}

/// What was pressed may be gone with the former answer: then the focus goes to the new one.
async fn keep_focus(node: NodeRef<Div>) {
    leptos::task::tick().await;
    let nowhere = document().active_element().is_none_or(|it| it.tag_name() == "BODY");
    if let Some(answered) = node.try_get_untracked().flatten()
        && nowhere
    {
        let _ = answered.focus();
    }
}

fn waiting() -> AnyView {
    view! { <p class="waiting" role="status">"Đang tải…"</p> }
}

/// Why there is nothing, and a way to try again.
fn failed(words: String, again: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="empty" role="alert">
            <p>{words}</p>
            <p>
                <button class="button" type="button" on:click=move |_| again()>"Thử lại"</button>
            </p>
        </div>
    }
}
