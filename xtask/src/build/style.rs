use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    esbuild,
    stamp::{Stamp, empty, short},
};
use crate::{
    failure::{Doing, Result},
    layout::Layout,
    step::{done_already, step},
};

/// The readers' and the desk's.
const BUNDLES: [&str; 2] = ["main", "desk"];

/// Bundles the styles; gives the folder that holds it and the fonts they name.
pub fn build(layout: &Layout) -> Result<PathBuf> {
    let ready = layout.target("style");
    let stamp = Stamp::of(layout, "style", &["style", "package-lock.json"], "")?;
    if stamp.is_current() && ready.is_dir() {
        done_already("style");
        return Ok(ready);
    }
    stamp.clear();
    step("style", || {
        empty(&ready)?;
        for name in BUNDLES {
            bundle(layout, name, &ready)?;
        }
        stamp.set()
    })?;
    Ok(ready)
}

fn bundle(layout: &Layout, name: &str, ready: &Path) -> Result<()> {
    let bundle = ready.join(format!("{name}.css"));
    esbuild(
        layout,
        &[
            layout.path(format!("style/{name}.css")).display().to_string(),
            format!("--outfile={}", bundle.display()),
            "--loader:.woff2=file".into(),
            "--loader:.svg=file".into(),
            "--asset-names=[name]-[hash]".into(),
            "--public-path=/assets".into(),
        ],
    )?;
    let bytes = fs::read(&bundle).doing(|| format!("read {}", bundle.display()))?;
    let named = ready.join(format!("{name}-{}.css", short(&bytes)));
    fs::rename(&bundle, &named).doing(|| format!("write {}", named.display()))
}
