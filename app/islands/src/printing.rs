//! Printing, where scripts run.

use leptos::prelude::*;

/// A button that prints the page.
#[island]
pub fn Printing() -> impl IntoView {
    let (ready, set_ready) = signal(false);
    Effect::new(move |_| set_ready.set(true));
    view! {
        <p class="printing">
            <Show when=move || ready.get()>
                <button
                    class="button button--main"
                    type="button"
                    on:click=move |_| {
                        let _ = window().print();
                    }
                >
                    "In trang này"
                </button>
            </Show>
        </p>
    }
}
