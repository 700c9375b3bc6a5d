//! From sources to what the worker serves: `target/site/` and `worker/build/`.

mod app;
mod desk;
mod program;
mod site;
pub mod stamp;
mod style;
mod worker;

use std::{path::Path, process::ExitCode};

use crate::{
    failure::Result,
    layout::Layout,
    process,
    setup::{self, Tools},
};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Profile {
    Dev,
    Release,
}

impl Profile {
    pub fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }
}

/// `cargo xtask build`.
pub fn command(layout: &Layout, profile: Profile) -> Result<ExitCode> {
    let tools = setup::prepare(layout)?;
    build(layout, &tools, profile)?;
    Ok(ExitCode::SUCCESS)
}

pub use worker::hello;

pub fn build(layout: &Layout, tools: &Tools, profile: Profile) -> Result<()> {
    let app = app::build(layout, tools, profile)?;
    let desk = desk::build(layout, tools, profile)?;
    let editor = desk::editor(layout)?;
    let style = style::build(layout)?;
    let folders: Vec<_> = [app, desk, style].into_iter().chain(editor).collect();
    site::assemble(layout, &folders)?;
    worker::build(layout, tools, profile)
}

/// What all Rust builds hang on besides their own sources.
const SHARED_INPUTS: [&str; 5] =
    [".cargo", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "package-lock.json"];

/// DESIGN's traps: `--all-features` writes encodings that browsers refuse, so each one is named.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Runs wasm-opt over `wasm` in place; gives what it printed.
fn wasm_opt(layout: &Layout, wasm: &Path, args: &[&str]) -> Result<Vec<String>> {
    let mut command = process::command(layout, layout.npm_bin("wasm-opt"));
    command.arg(wasm).args(args).args(WASM_FEATURES).arg("-o").arg(wasm);
    process::run("wasm-opt", command)
}

fn esbuild(layout: &Layout, args: &[String]) -> Result<()> {
    let mut command = process::command(layout, layout.npm_bin("esbuild"));
    command.args(args).args(["--bundle", "--minify", "--log-level=warning"]);
    process::run("esbuild", command).map(drop)
}
