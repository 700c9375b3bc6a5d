use std::path::PathBuf;

use super::{
    Profile,
    program::{self, Program, Script, script_bundle},
    stamp::{Stamp, empty},
};
use crate::{
    failure::Result,
    layout::Layout,
    setup::Tools,
    step::{done_already, step},
};

const DESK: Program = Program {
    readers: false,
    package: "desk",
    name: "desk",
    title: "editors' desk",
    inputs: &["domain", "app/desk"],
    folder: "app/desk",
    scripts: &[Script {
        source: "boot.js",
        name: "desk",
        how: &["--format=esm", "--target=es2020"],
        loads: true,
    }],
};

/// The rich-text editor, which the desk loads when something is written.
const EDITOR: &str = "app/desk/editor";

/// Builds the editors' program; gives the folder that holds it.
pub fn build(layout: &Layout, tools: &Tools, profile: Profile) -> Result<PathBuf> {
    program::build(layout, tools, profile, &DESK)
}

/// Bundles the editor, if there is one; gives the folder that holds it.
pub fn editor(layout: &Layout) -> Result<Option<PathBuf>> {
    let source = layout.path(EDITOR).join("index.ts");
    if !source.is_file() {
        return Ok(None);
    }
    let work = layout.target("editor");
    let ready = work.join("ready");
    let stamp = Stamp::of(layout, "editor", &[EDITOR, "package-lock.json"], "")?;
    if stamp.is_current() && ready.is_dir() {
        done_already("rich-text editor");
        return Ok(Some(ready));
    }
    stamp.clear();
    step("rich-text editor", || {
        empty(&work)?;
        let how = ["--format=esm".to_owned(), "--target=es2020".to_owned()];
        script_bundle(layout, &source, "editor", &how, &work, &ready)?;
        stamp.set()
    })?;
    Ok(Some(ready))
}
