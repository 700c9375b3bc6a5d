use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Profile, SHARED_INPUTS, esbuild,
    stamp::{Stamp, empty, short, write},
    wasm_opt,
};
use crate::{
    failure::{Doing, Result},
    layout::Layout,
    process,
    setup::Tools,
    step::{done_already, step},
};

/// Builds the program readers' browsers run; gives the folder that holds it.
pub fn build(layout: &Layout, tools: &Tools, profile: Profile) -> Result<PathBuf> {
    let work = layout.target("browser").join(profile.name());
    let ready = work.join("ready");
    let inputs =
        [&["domain", "app", "xtask/press.mjs", "xtask/shorten.mjs"], &SHARED_INPUTS as &[&str]]
            .concat();
    let name = format!("app-{}", profile.name());
    let setting = tools.wasm_bindgen.display().to_string();
    let stamp = Stamp::of(layout, &name, &inputs, &setting)?;
    if stamp.is_current() && ready.is_dir() {
        done_already("app for the browser");
        return Ok(ready);
    }
    stamp.clear();
    step("app for the browser", || {
        compile(layout, profile)?;
        bind(layout, tools, profile, &work)?;
        if profile == Profile::Release {
            shrink(layout, &work)?;
        }
        let wasm = bundle(layout, &work, &ready)?;
        if profile == Profile::Release {
            press(layout, &wasm)?;
        }
        stamp.set()
    })?;
    Ok(ready)
}

fn compile(layout: &Layout, profile: Profile) -> Result<()> {
    let mut command = process::command(layout, "cargo");
    command.args(["build", "--package", "browser", "--target", "wasm32-unknown-unknown"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    process::run("building the app", command).map(drop)
}

fn bind(layout: &Layout, tools: &Tools, profile: Profile, work: &Path) -> Result<()> {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    empty(work)?;
    let mut command = process::command(layout, &tools.wasm_bindgen);
    command.args(["--target", "web", "--no-typescript", "--out-name", "app", "--out-dir"]);
    command.arg(work);
    command.arg(layout.target("wasm32-unknown-unknown").join(folder).join("browser.wasm"));
    process::run("wasm-bindgen", command).map(drop)
}

/// Makes the program small, and the names it shares with its JavaScript short.
fn shrink(layout: &Layout, work: &Path) -> Result<()> {
    let wasm = work.join("app_bg.wasm");
    wasm_opt(layout, &wasm, &["--converge", "-Oz", "--low-memory-unused"])?;
    // On its own: what converges runs more than once, and would shorten what is short.
    let names = wasm_opt(layout, &wasm, &["--minify-imports-and-exports-and-modules"])?.join("\n");
    let list = work.join("names.json");
    write(&list, names.as_bytes())?;
    let mut command = process::command(layout, "node");
    command.arg("xtask/shorten.mjs").arg(work.join("app.js")).arg(list);
    process::run("shortening names", command).map(drop)
}

/// Gives the program's file under its final name, with the scripts beside it.
fn bundle(layout: &Layout, work: &Path, ready: &Path) -> Result<PathBuf> {
    let wasm = work.join("app_bg.wasm");
    let wasm = fs::read(&wasm).doing(|| format!("read {}", wasm.display()))?;
    let wasm_name = format!("app-{}.wasm", short(&wasm));
    let boot = [
        format!("--alias:app={}", work.join("app.js").display()),
        format!("--define:WASM_URL=\"/assets/{wasm_name}\""),
        // wasm-bindgen's own idea of where the wasm lies; boot.js always names it.
        "--define:import.meta.url=\"\"".into(),
        "--format=esm".into(),
        // What knows modules must be able to read it, if only to find that it cannot run the wasm.
        "--target=es2017".into(),
    ];
    script(layout, "boot", &boot, work, ready)?;
    script(layout, "old", &["--format=iife".into(), "--target=es5".into()], work, ready)?;
    let named = ready.join(wasm_name);
    write(&named, &wasm)?;
    Ok(named)
}

fn script(layout: &Layout, name: &str, how: &[String], work: &Path, ready: &Path) -> Result<()> {
    let bundled = work.join(format!("{name}.js"));
    let mut args = vec![
        layout.path(format!("app/browser/{name}.js")).display().to_string(),
        format!("--outfile={}", bundled.display()),
    ];
    args.extend_from_slice(how);
    esbuild(layout, &args)?;
    let bytes = fs::read(&bundled).doing(|| format!("read {}", bundled.display()))?;
    write(&ready.join(format!("{name}-{}.js", short(&bytes))), &bytes)
}

/// What the worker sends to readers who take brotli: an eighth less than the platform's own.
fn press(layout: &Layout, wasm: &Path) -> Result<()> {
    let mut command = process::command(layout, "node");
    command.arg("xtask/press.mjs").arg(wasm);
    process::run("pressing the app", command).map(drop)
}
