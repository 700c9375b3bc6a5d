use std::{fs, path::PathBuf};

use super::{
    esbuild,
    stamp::{Stamp, empty, short},
};
use crate::{
    failure::{Doing, Result},
    layout::Layout,
    step::{done_already, step},
};

/// Bundles the style; gives the folder that holds it and the fonts it names.
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
        let bundle = ready.join("main.css");
        esbuild(
            layout,
            &[
                layout.path("style/main.css").display().to_string(),
                format!("--outfile={}", bundle.display()),
                "--loader:.woff2=file".into(),
                "--loader:.svg=file".into(),
                "--asset-names=[name]-[hash]".into(),
                "--public-path=/assets".into(),
            ],
        )?;
        let bytes = fs::read(&bundle).doing(|| format!("read {}", bundle.display()))?;
        let named = ready.join(format!("main-{}.css", short(&bytes)));
        fs::rename(&bundle, &named).doing(|| format!("write {}", named.display()))?;
        stamp.set()
    })?;
    Ok(ready)
}
