//! `cargo xtask bench`: the figures of docs/measurements.md, on the release build.

use std::process::ExitCode;

use crate::{
    build::{self, Profile},
    failure::Result,
    layout::Layout,
    process, setup,
    step::{say, step},
};

pub fn bench(layout: &Layout, parts: &[String]) -> Result<ExitCode> {
    let tools = setup::prepare(layout)?;
    build::build(layout, &tools, Profile::Release)?;
    if parts.iter().any(|part| part == "pages") {
        build::hello(layout, &tools)?;
    }
    for part in parts {
        measure(layout, part)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs one part and shows what it prints; it fails by itself when a bar is missed.
pub fn measure(layout: &Layout, part: &str) -> Result<()> {
    let printed = step(part, || {
        let mut command = process::command(layout, layout.npm_bin("node"));
        command.arg(format!("tests/bench/{part}.mjs"));
        process::run("the measurement", command)
    })?;
    say(&printed.join("\n"));
    Ok(())
}
