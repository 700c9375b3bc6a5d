//! `cargo xtask test`: everything, in one run, with one summary. A step that fails does not hide
//! those that do not need it.

mod acts;
mod checks;
mod dependencies;
mod licences;
mod release;
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
    setup::{self, chromium},
};

use specs::Selection;
use summary::{Counts, Summary};

pub fn test(layout: &Layout, options: &Test) -> Result<ExitCode> {
    let wants = |part| options.only.is_none_or(|only| only == part);
    let specs = wants(Part::Api) || wants(Part::Browser);
    let whole = options.filters.is_empty();
    let release = wants(Part::Release) && whole;
    let browser = wants(Part::Browser) || release;

    let mut summary = Summary::default();
    let Some(tools) = summary.part("setup", || Ok((setup::prepare(layout)?, Counts::NONE)))? else {
        return Ok(summary.end());
    };
    // Named tests are what somebody is at work on; the checks wait for the full run.
    if wants(Part::Check) && whole {
        checks::run(layout, &mut summary)?;
    }
    if wants(Part::Domain) {
        rust::run(layout, options, &mut summary)?;
    }
    let chromium = if browser {
        summary.part("Chromium", || chromium::prepare(layout).map(|path| (path, Counts::NONE)))?
    } else {
        None
    };
    // Before the specs, so that what `serve` starts afterwards is there already.
    if release {
        release::run(layout, &tools, chromium.as_deref(), &mut summary)?;
    }
    if wants(Part::Browser) && whole && chromium.is_some() {
        specs::editor(layout, chromium.as_deref(), &mut summary)?;
    }
    if specs {
        let built = summary.part("build", || {
            build::build(layout, &tools, Profile::Dev).map(|()| ((), Counts::NONE))
        })?;
        if built.is_none() || (wants(Part::Browser) && chromium.is_none()) {
            summary.left_out("specs");
        } else {
            let asked = Selection::asked(options);
            specs::run(layout, &asked, chromium.as_deref(), &mut summary)?;
        }
    }
    Ok(summary.end())
}
