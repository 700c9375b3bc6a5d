//! `cargo xtask test`: everything, in one run, with one summary. A step that fails does not hide
//! those that do not need it.

mod checks;
mod dependencies;
mod licences;
mod rust;
mod specs;
mod summary;
mod tree;

use std::process::ExitCode;

use crate::{
    args::{Part, Test},
    build::{self, Profile},
    failure::Result,
    layout::Layout,
    process,
    setup::{self, chromium},
    state::wrangler,
    step::step,
};

use summary::{Counts, Summary};

pub fn test(layout: &Layout, options: &Test) -> Result<ExitCode> {
    let wants = |part| options.only.is_none_or(|only| only == part);
    let specs = wants(Part::Api) || wants(Part::Browser);
    let browser = wants(Part::Browser);

    let mut summary = Summary::default();
    let Some(tools) = summary.part("setup", || Ok((setup::prepare(layout)?, Counts::NONE)))? else {
        return Ok(summary.end());
    };
    // Named tests are what somebody is at work on; the checks wait for the full run.
    if wants(Part::Check) && options.filters.is_empty() {
        checks::run(layout, &mut summary)?;
    }
    if wants(Part::Domain) {
        rust::run(layout, options, &mut summary)?;
    }
    if specs {
        let chromium = if browser {
            summary
                .part("Chromium", || chromium::prepare(layout).map(|path| (path, Counts::NONE)))?
        } else {
            None
        };
        let built = summary.part("build", || {
            build::build(layout, &tools, Profile::Dev).map(|()| ((), Counts::NONE))
        })?;
        if built.is_none() || (browser && chromium.is_none()) {
            summary.left_out("specs");
        } else {
            summary.part("deploy --dry-run", || dry_run(layout).map(|()| ((), Counts::ONE)))?;
            specs::run(layout, options, chromium.as_deref(), &mut summary)?;
        }
    }
    Ok(summary.end())
}

fn dry_run(layout: &Layout) -> Result<()> {
    step("deploy --dry-run", || {
        let mut command = wrangler(layout);
        command.args(["deploy", "--dry-run", "--outdir"]).arg(layout.target("dry-run"));
        process::run("wrangler deploy --dry-run", command).map(drop)
    })
}
