//! A program for browsers: Rust to wasm, with the script that loads it under a name of its own.

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

pub struct Program {
    /// Readers load it: it is made as small as can be, however long that takes.
    pub readers: bool,
    /// The crate, and the folder it is built in.
    pub package: &'static str,
    /// What the wasm is called, and the stamp.
    pub name: &'static str,
    /// What a reader of the build's steps is told.
    pub title: &'static str,
    pub inputs: &'static [&'static str],
    /// Where the scripts are.
    pub folder: &'static str,
    /// Each by its name in the folder and its name on the board, with how esbuild is to bundle it.
    pub scripts: &'static [Script],
}

pub struct Script {
    pub source: &'static str,
    pub name: &'static str,
    pub how: &'static [&'static str],
    /// It loads the program, and so must know where that is.
    pub loads: bool,
}

/// Builds a program; gives the folder that holds it.
pub fn build(
    layout: &Layout,
    tools: &Tools,
    profile: Profile,
    program: &Program,
) -> Result<PathBuf> {
    let work = layout.target(program.package).join(profile.name());
    let ready = work.join("ready");
    let inputs =
        [program.inputs, &["xtask/press.mjs", "xtask/shorten.mjs"], &SHARED_INPUTS].concat();
    let name = format!("{}-{}", program.name, profile.name());
    let setting = tools.wasm_bindgen.display().to_string();
    let stamp = Stamp::of(layout, &name, &inputs, &setting)?;
    if stamp.is_current() && ready.is_dir() {
        done_already(program.title);
        return Ok(ready);
    }
    stamp.clear();
    step(program.title, || {
        compile(layout, profile, program)?;
        bind(layout, tools, profile, program, &work)?;
        if profile == Profile::Release {
            shrink(layout, program, &work)?;
        }
        let wasm = bundle(layout, program, &work, &ready)?;
        if profile == Profile::Release {
            press(layout, &wasm)?;
        }
        stamp.set()
    })?;
    Ok(ready)
}

fn compile(layout: &Layout, profile: Profile, program: &Program) -> Result<()> {
    let mut command = process::command(layout, "cargo");
    command.args(["build", "--package", program.package, "--target", "wasm32-unknown-unknown"]);
    if profile == Profile::Release {
        command.arg("--release");
    }
    process::run(&format!("building {}", program.package), command).map(drop)
}

fn bind(
    layout: &Layout,
    tools: &Tools,
    profile: Profile,
    program: &Program,
    work: &Path,
) -> Result<()> {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    empty(work)?;
    let mut command = process::command(layout, &tools.wasm_bindgen);
    command.args(["--target", "web", "--no-typescript", "--out-name", "app", "--out-dir"]);
    command.arg(work);
    let wasm = format!("{}.wasm", program.package);
    command.arg(layout.target("wasm32-unknown-unknown").join(folder).join(wasm));
    process::run("wasm-bindgen", command).map(drop)
}

/// Makes the program small, and the names it shares with its JavaScript short.
fn shrink(layout: &Layout, program: &Program, work: &Path) -> Result<()> {
    let wasm = work.join("app_bg.wasm");
    let mut how = vec!["-Oz", "--low-memory-unused"];
    if program.readers {
        how.insert(0, "--converge");
    }
    wasm_opt(layout, &wasm, &how)?;
    // On its own: what converges runs more than once, and would shorten what is short.
    let names = wasm_opt(layout, &wasm, &["--minify-imports-and-exports-and-modules"])?.join("\n");
    let list = work.join("names.json");
    write(&list, names.as_bytes())?;
    let mut command = process::command(layout, "node");
    command.arg("xtask/shorten.mjs").arg(work.join("app.js")).arg(list);
    process::run("shortening names", command).map(drop)
}

/// Gives the program's file under its final name, with the scripts beside it.
fn bundle(layout: &Layout, program: &Program, work: &Path, ready: &Path) -> Result<PathBuf> {
    let wasm = work.join("app_bg.wasm");
    let wasm = fs::read(&wasm).doing(|| format!("read {}", wasm.display()))?;
    let wasm_name = format!("{}-{}.wasm", program.name, short(&wasm));
    for script in program.scripts {
        let mut how: Vec<_> = script.how.iter().map(|word| (*word).to_owned()).collect();
        if script.loads {
            how.push(format!("--alias:app={}", work.join("app.js").display()));
            how.push(format!("--define:WASM_URL=\"/assets/{wasm_name}\""));
            // wasm-bindgen's own idea of where the wasm lies; the script always names it.
            how.push("--define:import.meta.url=\"\"".into());
        }
        let source = layout.path(program.folder).join(script.source);
        script_bundle(layout, &source, script.name, &how, work, ready)?;
    }
    let named = ready.join(wasm_name);
    write(&named, &wasm)?;
    Ok(named)
}

/// Bundles a script under the name that its content gives it.
pub fn script_bundle(
    layout: &Layout,
    source: &Path,
    name: &str,
    how: &[String],
    work: &Path,
    ready: &Path,
) -> Result<()> {
    let bundled = work.join(format!("{name}.js"));
    let mut args = vec![source.display().to_string(), format!("--outfile={}", bundled.display())];
    args.extend_from_slice(how);
    esbuild(layout, &args)?;
    let bytes = fs::read(&bundled).doing(|| format!("read {}", bundled.display()))?;
    write(&ready.join(format!("{name}-{}.js", short(&bytes))), &bytes)
}

/// What the worker sends to readers who take brotli: an eighth less than the platform's own.
fn press(layout: &Layout, wasm: &Path) -> Result<()> {
    let mut command = process::command(layout, "node");
    command.arg("xtask/press.mjs").arg(wasm);
    process::run("pressing the program", command).map(drop)
}
