use std::{fs, path::Path};

use crate::{
    failure::{Doing, Failure, Result},
    layout::{Layout, on_path},
    process,
    step::{done_already, step},
};

const TARGET: &str = "wasm32-unknown-unknown";

pub fn prepare(layout: &Layout) -> Result<()> {
    check_version(layout)?;
    let name = format!("Rust target {TARGET}");
    let sysroot = process::answer(layout, "rustc", &["--print", "sysroot"]).unwrap_or_default();
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        done_already(&name);
        return Ok(());
    }
    if on_path("rustup").is_none() {
        return Err(Failure::new(format!("rustup is needed to add {TARGET}: https://rustup.rs")));
    }
    step(&name, || {
        let mut command = process::command(layout, "rustup");
        command.args(["target", "add", TARGET]);
        process::run(&format!("rustup target add {TARGET}"), command).map(drop)
    })
}

/// rustup follows `rust-toolchain.toml` by itself; a Rust from elsewhere does not.
fn check_version(layout: &Layout) -> Result<()> {
    let file = layout.path("rust-toolchain.toml");
    let text = fs::read_to_string(&file).doing(|| format!("read {}", file.display()))?;
    let wanted = text
        .lines()
        .find_map(|line| line.strip_prefix("channel = "))
        .map(|value| value.trim_matches('"'))
        .ok_or_else(|| Failure::new("rust-toolchain.toml names no channel"))?;
    let answer = process::answer(layout, "rustc", &["--version"]).unwrap_or_default();
    let found = answer.split(' ').nth(1).unwrap_or("missing");
    if found == wanted {
        return Ok(());
    }
    Err(Failure::new(format!(
        "Rust {wanted} is needed, found {found}: install rustup from https://rustup.rs and run cargo through it"
    )))
}
