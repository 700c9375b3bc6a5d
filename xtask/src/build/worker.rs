use std::path::Path;

use super::{Profile, SHARED_INPUTS, stamp::Stamp, wasm_opt};
use crate::{
    failure::Result,
    layout::Layout,
    process,
    setup::Tools,
    step::{done_already, step},
};

pub fn build(layout: &Layout, tools: &Tools, profile: Profile) -> Result<()> {
    let inputs =
        [&["domain", "app", "worker", "target/site.env"], &SHARED_INPUTS as &[&str]].concat();
    let setting = format!("{} {}", profile.name(), tools.worker_build.display());
    let stamp = Stamp::of(layout, "worker", &inputs, &setting)?;
    if stamp.is_current() && layout.path("worker/build/index.js").is_file() {
        done_already("worker");
        return Ok(());
    }
    stamp.clear();
    step("worker", || {
        worker_build(layout, tools, profile, "worker")?;
        stamp.set()
    })
}

/// The bare worker that `bench` measures beside; cargo tells by itself whether it is new.
pub fn hello(layout: &Layout, tools: &Tools) -> Result<()> {
    step("hello worker", || worker_build(layout, tools, Profile::Release, "tests/bench/hello"))
}

fn worker_build(layout: &Layout, tools: &Tools, profile: Profile, folder: &str) -> Result<()> {
    let mut command = process::command(layout, &tools.worker_build);
    command.arg(format!("--{}", profile.name())).current_dir(layout.path(folder));
    // Named, or worker-build downloads them from a code host.
    command.env("WASM_BINDGEN_BIN", &tools.wasm_bindgen);
    command.env("WASM_OPT_BIN", layout.npm_bin("wasm-opt"));
    command.env("ESBUILD_BIN", layout.npm_bin("esbuild"));
    process::run("building the worker", command)?;
    match profile {
        Profile::Dev => Ok(()),
        Profile::Release => shrink(layout, &layout.path(folder).join("build/index_bg.wasm")),
    }
}

fn shrink(layout: &Layout, wasm: &Path) -> Result<()> {
    // worker-build catches exceptions of JavaScript's in wasm; browsers' program does not.
    let args = ["-Oz", "--low-memory-unused", "--strip-debug", "--enable-exception-handling"];
    wasm_opt(layout, wasm, &args).map(drop)
}
