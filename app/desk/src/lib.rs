//! The editors' desk: a program of its own at `/ban-bien-tap`, drawn by the browser.
//!
//! Readers never load it. It asks the worker the questions of `domain::desk`, and nothing else.

mod address;
mod failures;
mod frame;
mod idle;
mod leaving;
mod navigation;
mod parts;
mod proofs;
mod session;
mod signing;
mod site;
mod tabs;
mod view;
mod wire;

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws the desk on the empty page.
#[wasm_bindgen]
pub fn start() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(site::Desk);
}

#[cfg(not(debug_assertions))]
use console_error_panic_hook as _;
