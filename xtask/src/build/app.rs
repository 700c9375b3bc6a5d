use std::path::PathBuf;

use super::{
    Profile,
    program::{self, Program, Script},
};
use crate::{failure::Result, layout::Layout, setup::Tools};

const APP: Program = Program {
    readers: true,
    package: "browser",
    name: "app",
    title: "app for the browser",
    inputs: &["domain", "app/browser", "app/islands"],
    folder: "app/browser",
    scripts: &[
        Script {
            source: "boot.js",
            name: "boot",
            // What knows modules must be able to read it, if only to find that it cannot run the wasm.
            how: &["--format=esm", "--target=es2017"],
            loads: true,
        },
        Script {
            source: "old.js",
            name: "old",
            how: &["--format=iife", "--target=es5"],
            loads: false,
        },
    ],
};

/// Builds the program readers' browsers run; gives the folder that holds it.
pub fn build(layout: &Layout, tools: &Tools, profile: Profile) -> Result<PathBuf> {
    program::build(layout, tools, profile, &APP)
}
