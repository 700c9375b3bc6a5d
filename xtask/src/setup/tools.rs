use std::{
    env, fs,
    path::{Path, PathBuf},
    process::id,
};

use crate::{
    failure::{Doing, Failure, Result},
    layout::Layout,
    process,
    step::{done_already, step},
};

/// Must equal the `wasm-bindgen` crate's version: the two halves of one protocol.
const WASM_BINDGEN: &str = "0.2.125";
const WORKER_BUILD: &str = "0.8.7";

/// Programs built once per user and version, shared by all clones.
pub struct Tools {
    pub wasm_bindgen: PathBuf,
    pub worker_build: PathBuf,
}

pub fn prepare(layout: &Layout) -> Result<Tools> {
    check_pin(layout)?;
    let cache = cache()?;
    Ok(Tools {
        wasm_bindgen: tool(layout, &cache, "wasm-bindgen-cli", "wasm-bindgen", WASM_BINDGEN)?,
        worker_build: tool(layout, &cache, "worker-build", "worker-build", WORKER_BUILD)?,
    })
}

fn tool(
    layout: &Layout,
    cache: &Path,
    package: &str,
    program: &str,
    version: &str,
) -> Result<PathBuf> {
    let home = cache.join(format!("{package}-{version}"));
    let binary = home.join("bin").join(program);
    if binary.is_file() {
        done_already(&format!("{package} {version}"));
        return Ok(binary);
    }
    step(&format!("{package} {version} (built once for this user, a minute or three)"), || {
        // Built aside and renamed: an interrupted build is never taken for a whole one.
        let aside = cache.join(format!(".{package}-{version}-{}", id()));
        let installed = install(layout, &aside, &format!("{package}@{version}"));
        let moved = installed.and_then(|()| {
            let _ = fs::remove_dir_all(&home);
            fs::rename(&aside, &home)
                .doing(|| format!("move {} to {}", aside.display(), home.display()))
        });
        let _ = fs::remove_dir_all(&aside);
        // Another clone may have been first; then theirs is as good.
        if binary.is_file() { Ok(()) } else { moved }
    })?;
    Ok(binary)
}

fn install(layout: &Layout, aside: &Path, package: &str) -> Result<()> {
    fs::create_dir_all(aside).doing(|| format!("create {}", aside.display()))?;
    let mut command = process::command(layout, "cargo");
    // Unoptimised builds take half the time and still run in under a second.
    command.args(["install", "--locked", "--debug", package, "--root"]).arg(aside);
    command.env("CARGO_TARGET_DIR", aside.join("target")).env("CARGO_PROFILE_DEV_DEBUG", "0");
    process::run(&format!("cargo install {package}"), command)?;
    fs::remove_dir_all(aside.join("target")).doing(|| format!("clear {}", aside.display()))
}

fn cache() -> Result<PathBuf> {
    let named = env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()).map(PathBuf::from);
    named
        .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
        .map(|cache| cache.join("niem-yet/tools"))
        .ok_or_else(|| {
            Failure::new("neither XDG_CACHE_HOME nor HOME is set: no place for build tools")
        })
}

fn check_pin(layout: &Layout) -> Result<()> {
    let file = layout.path("Cargo.toml");
    let text = fs::read_to_string(&file).doing(|| format!("read {}", file.display()))?;
    let pin = format!("wasm-bindgen = \"={WASM_BINDGEN}\"");
    if text.lines().any(|line| line.trim() == pin) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Cargo.toml and xtask/src/setup/tools.rs name different versions of wasm-bindgen: the latter says {WASM_BINDGEN}"
    )))
}
