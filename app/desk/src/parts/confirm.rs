//! A question that is answered with yes or no before something is done.

use std::{cell::RefCell, sync::LazyLock};

use domain::Ask;
use futures::channel::oneshot;
use leptos::prelude::*;

use super::Dialog;
use crate::{failures, frame::say, view::view, wire};

/// What is asked. `text` says what will happen, `yes` and `no` are the buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<T = &'static str> {
    pub title: T,
    pub text: T,
    pub yes: T,
    pub no: T,
    /// It cannot be undone, or something is lost.
    pub grave: bool,
}

static ASKED: LazyLock<ArcRwSignal<Option<Question<String>>>> =
    LazyLock::new(|| ArcRwSignal::new(None));

thread_local! {
    static REPLY: RefCell<Option<oneshot::Sender<bool>>> = const { RefCell::new(None) };
}

/// Asks, and waits for the answer.
pub async fn confirm<T: Into<String>>(question: Question<T>) -> bool {
    let Question { title, text, yes, no, grave } = question;
    let (reply, replied) = oneshot::channel();
    // A question that was still open is answered with no.
    REPLY.set(Some(reply));
    let (title, text, yes, no) = (title.into(), text.into(), yes.into(), no.into());
    ASKED.set(Some(Question { title, text, yes, no, grave }));
    replied.await.unwrap_or(false)
}

/// Asks first, then does it and says so; whether it was done.
pub async fn done_if_sure<Deed: Ask>(
    question: Question<String>,
    deed: Deed,
    done: &'static str,
) -> bool {
    if !confirm(question).await {
        return false;
    }
    match wire::ask(deed).await {
        Ok(_) => {
            say(done);
            true
        }
        Err(failure) => {
            say(failures::words(&failure));
            false
        }
    }
}

fn answer(yes: bool) {
    ASKED.set(None);
    if let Some(reply) = REPLY.take() {
        let _ = reply.send(yes);
    }
}

/// Where questions are shown.
#[component]
pub fn Confirm() -> impl IntoView {
    move || {
        ASKED.get().map(|Question { title, text, yes, no, grave }| {
            let class = if grave { "button button--grave" } else { "button button--main" };
            view! {
                <Dialog open=RwSignal::new(true) title on_cancel=|| answer(false)>
                    <p>{text.clone()}</p>
                    <p class="dialog__ways">
                        <button class="button" type="button" data-focus="" on:click=|_| answer(false)>
                            {no.clone()}
                        </button>
                        <button class=class type="button" on:click=|_| answer(true)>{yes.clone()}</button>
                    </p>
                </Dialog>
            }
        })
    }
}
