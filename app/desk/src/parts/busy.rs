//! Buttons, and what they do while it is being done.

use std::future::Future;

use leptos::{prelude::*, task::spawn_local};

use crate::view::view;

/// Whether something is being done: a second press meanwhile does nothing.
#[derive(Clone, Copy, Debug)]
pub struct Busy(RwSignal<bool>);

impl Busy {
    pub fn new() -> Self {
        Self(RwSignal::new(false))
    }

    /// Whether it is being done; tracked.
    pub fn get(self) -> bool {
        self.0.get()
    }

    pub fn run(self, task: impl Future<Output = ()> + 'static) {
        // Its page may be gone already.
        if self.0.try_get_untracked() != Some(false) {
            return;
        }
        self.0.set(true);
        spawn_local(async move {
            task.await;
            self.0.try_set(false);
        });
    }
}

/// Sends its form off.
#[component]
pub fn Submit(busy: Busy, #[prop(into)] label: Signal<String>) -> impl IntoView {
    view! {
        <p class="form__send">
            // Stays where the focus is, so it is not disabled.
            <button
                class="button button--main" type="submit" class:button--busy=move || busy.get()
                aria-disabled=move || busy.get().then_some("true")
            >
                {label}
                {move || busy.get().then_some("…")}
            </button>
        </p>
    }
}

/// Does something.
#[component]
pub fn Press(
    busy: Busy,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] on_press: Callback<()>,
    /// `main`, `plain` or `grave`.
    #[prop(optional)]
    kind: Option<&'static str>,
    /// What more a screen reader needs to tell it from others of the same label.
    #[prop(optional, into)]
    of: String,
) -> impl IntoView {
    let class = kind.map_or("button".to_owned(), |kind| format!("button button--{kind}"));
    let of = (!of.is_empty()).then(|| view! { <span class="visually-hidden">" "{of}</span> });
    view! {
        <button
            class=class type="button" class:button--busy=move || busy.get()
            aria-disabled=move || busy.get().then_some("true")
            on:click=move |_| {
                if !busy.0.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {label} {of} {move || busy.get().then_some("…")}
        </button>
    }
}
