//! Tells the worker where the built program and style are: their names carry hashes.

use std::{env, fs, path::Path};

const KEYS: [&str; 8] = [
    "SITE_STYLE",
    "SITE_BOOT",
    "SITE_OLD",
    "SITE_WASM",
    "SITE_DESK_STYLE",
    "SITE_DESK_BOOT",
    "SITE_DESK_WASM",
    "SITE_DESK_EDITOR",
];

fn main() {
    let names = Path::new("../target/site.env");
    println!("cargo::rerun-if-changed={}", names.display());
    let names = fs::read_to_string(names).unwrap_or_default();
    for key in KEYS {
        // Lints run without a built site; a page served that way would show it at once.
        let path = names
            .lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
            .unwrap_or("/assets/not-built");
        println!("cargo::rustc-env={key}={path}");
    }
    if env::var("PROFILE").as_deref() == Ok("release") && names.is_empty() {
        println!("cargo::warning=no target/site.env: run `cargo xtask build --release`");
    }
}
