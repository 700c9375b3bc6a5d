//! The life of one page's islands.

use islands::Live;
use js_sys::Function;
use leptos::prelude::{Owner, document, on_cleanup, provide_context};
use wasm_bindgen::JsValue;

use super::page::each;

/// Holds what the islands of the page live by: signals, effects, listeners.
pub struct Life(Owner);

impl Life {
    /// Wakes all islands that are on the page.
    pub fn begin(wake: &Function) -> Self {
        let owner = Owner::new();
        owner.with(|| {
            let live = Live::default();
            provide_context(live.clone());
            // What an island shows a tally with ends with its page, but the tally's holders do not.
            on_cleanup(move || live.forget());
            let _ = wake.call0(&JsValue::NULL);
        });
        Self(owner)
    }

    /// Before the page goes. An island's elements are held for ever by what woke it, so they are
    /// taken out of the page, or all of it would be held with them.
    pub fn end(&self) {
        self.0.cleanup();
        each(&document(), "leptos-island", |island| island.remove());
    }
}
