//! What is deployed: it builds, wrangler takes it, it keeps to its bytes, and it runs in a browser.

use std::path::Path;

use super::{
    specs::{self, Selection},
    summary::{Counts, Summary},
};
use crate::{
    bench::measure,
    build::{self, Profile},
    failure::Result,
    layout::Layout,
    process,
    setup::Tools,
    state::wrangler,
    step::step,
};

pub fn run(
    layout: &Layout,
    tools: &Tools,
    chromium: Option<&Path>,
    summary: &mut Summary,
) -> Result<()> {
    let built = summary.part("release build", || {
        build::build(layout, tools, Profile::Release).map(|()| ((), Counts::NONE))
    })?;
    if built.is_none() || chromium.is_none() {
        summary.left_out("release");
        return Ok(());
    }
    summary.part("deploy --dry-run", || dry_run(layout).map(|()| ((), Counts::ONE)))?;
    summary.part("bytes", || measure(layout, "bytes").map(|()| ((), Counts::ONE)))?;
    specs::run(layout, &Selection::of_release(), chromium, summary)
}

fn dry_run(layout: &Layout) -> Result<()> {
    step("deploy --dry-run", || {
        let mut command = wrangler(layout);
        command.args(["deploy", "--dry-run", "--outdir"]).arg(layout.target("dry-run"));
        process::run("wrangler deploy --dry-run", command).map(drop)
    })
}
