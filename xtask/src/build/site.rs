use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::stamp::{files, write};
use crate::{
    failure::{Doing, Failure, Result},
    layout::Layout,
};

/// Makes `target/site/` hold the current files and no others, and tells the worker their addresses.
/// `folders` hold what the build made.
pub fn assemble(layout: &Layout, folders: &[PathBuf]) -> Result<()> {
    let mut wanted = BTreeMap::new();
    for folder in folders {
        place(&mut wanted, folder, "assets")?;
    }
    let addresses = addresses(&wanted)?;
    place(&mut wanted, &layout.path("app/assets"), "")?;

    let site = layout.target("site");
    for old in files(&site)? {
        if !wanted.contains_key(old.strip_prefix(&site).unwrap_or(&old)) {
            fs::remove_file(&old).doing(|| format!("remove {}", old.display()))?;
        }
    }
    for (name, source) in &wanted {
        let bytes = fs::read(source).doing(|| format!("read {}", source.display()))?;
        write_changed(&site.join(name), &bytes)?;
    }
    write_changed(&layout.target("site.env"), addresses.as_bytes())
}

fn place(wanted: &mut BTreeMap<PathBuf, PathBuf>, from: &Path, to: &str) -> Result<()> {
    for file in files(from)? {
        let name = Path::new(to).join(file.strip_prefix(from).unwrap_or(&file));
        wanted.insert(name, file);
    }
    Ok(())
}

/// Read by the worker's build, which puts them into every page.
fn addresses(wanted: &BTreeMap<PathBuf, PathBuf>) -> Result<String> {
    let mut lines = String::new();
    for (variable, start, end) in [
        ("SITE_STYLE", "assets/main-", ".css"),
        ("SITE_BOOT", "assets/boot-", ".js"),
        ("SITE_OLD", "assets/old-", ".js"),
        ("SITE_WASM", "assets/app-", ".wasm"),
        ("SITE_DESK_BOOT", "assets/desk-", ".js"),
        ("SITE_DESK_STYLE", "assets/desk-", ".css"),
        ("SITE_DESK_WASM", "assets/desk-", ".wasm"),
    ] {
        let name = find(wanted, start, end)
            .ok_or_else(|| Failure::new(format!("the build made no {start}*{end}")))?;
        lines += &format!("{variable}=/{name}\n");
    }
    // Empty where the desk has no editor to load.
    let editor = find(wanted, "assets/editor-", ".js").map(|name| format!("/{name}"));
    lines += &format!("SITE_DESK_EDITOR={}\n", editor.unwrap_or_default());
    Ok(lines)
}

fn find<'a>(wanted: &'a BTreeMap<PathBuf, PathBuf>, start: &str, end: &str) -> Option<&'a str> {
    let mut names = wanted.keys().filter_map(|name| name.to_str());
    names.find(|name| name.starts_with(start) && name.ends_with(end))
}

/// Cargo and wrangler look at the time of change, so an equal file is left alone.
fn write_changed(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|found| found == bytes) {
        return Ok(());
    }
    write(file, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_to_the_worker() {
        let mut names = vec![
            "assets/app-1.wasm",
            "assets/boot-2.js",
            "assets/desk-5.css",
            "assets/desk-6.js",
            "assets/desk-7.wasm",
            "assets/main-4.css",
            "assets/old-3.js",
        ];
        let wanted = |names: &[&str]| {
            names.iter().map(|name| (PathBuf::from(name), PathBuf::new())).collect()
        };
        let expected = "SITE_STYLE=/assets/main-4.css\nSITE_BOOT=/assets/boot-2.js\n\
             SITE_OLD=/assets/old-3.js\nSITE_WASM=/assets/app-1.wasm\n\
             SITE_DESK_BOOT=/assets/desk-6.js\nSITE_DESK_STYLE=/assets/desk-5.css\n\
             SITE_DESK_WASM=/assets/desk-7.wasm\nSITE_DESK_EDITOR=";
        assert_eq!(addresses(&wanted(&names)).expect("all there"), format!("{expected}\n"));
        names.push("assets/editor-8.js");
        let with_editor = addresses(&wanted(&names)).expect("all there");
        assert_eq!(with_editor, format!("{expected}/assets/editor-8.js\n"));
        assert!(addresses(&BTreeMap::new()).is_err());
    }
}
