//! The entry point of the browser's program.

#[cfg(not(debug_assertions))]
use console_error_panic_hook as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes over the page the worker rendered.
#[wasm_bindgen]
pub fn hydrate() {
    // Readers do not read stack traces, and would pay for them.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_body(app::App);
}
