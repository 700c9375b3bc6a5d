//! The editors' desk: a program of its own at `/ban-bien-tap`, drawn by the browser.
//!
//! Readers never load it. It asks the worker the questions of `domain::desk`, and nothing else.

mod account;
mod address;
mod agencies;
mod appearance;
mod content;
mod drafts;
mod editions;
mod editor;
mod failures;
mod frame;
mod idle;
mod import_tokens;
mod invitations;
mod leaving;
mod log;
mod moments;
mod names;
mod navigation;
mod parts;
mod people;
mod proofs;
mod publications;
mod reports;
mod session;
mod settings;
mod signing;
mod site;
mod tabs;
mod timetable;
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
