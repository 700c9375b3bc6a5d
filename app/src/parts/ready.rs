//! Whether scripts run: what needs them is shown only then.

use leptos::prelude::*;

/// False on the worker and in the first moment of the browser, true from then on.
pub fn use_ready() -> ReadSignal<bool> {
    let (ready, set_ready) = signal(false);
    Effect::new(move |_| set_ready.set(true));
    ready
}
