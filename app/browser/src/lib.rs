//! The program a browser runs. The page is complete without it: it wakes the islands on it, and
//! goes from page to page without loading.

mod navigation;

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;

/// Takes over the page the worker rendered. `wake` takes over all islands that are on the page.
#[wasm_bindgen]
pub fn start(wake: Function) {
    // Readers do not read stack traces, and would pay for them.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
    navigation::start(wake);
}

#[cfg(not(debug_assertions))]
use console_error_panic_hook as _;
