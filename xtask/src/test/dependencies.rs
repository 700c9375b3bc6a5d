//! What the tree of crates must keep to: pinned, permissively licensed, one version of what is heavy.

use std::{collections::BTreeMap, process::Command};

use serde::Deserialize;

use super::licences;
use crate::{
    failure::{Doing, Failure, Result},
    layout::Layout,
    process::forget_cargo_run,
};

/// Two versions of one of these break the link or double the download (DESIGN's traps).
const SINGLE: [&str; 7] =
    ["axum", "leptos", "reactive_graph", "tachys", "wasm-bindgen", "wasm-streams", "worker"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    req: String,
    /// None for our own crates.
    source: Option<String>,
}

pub fn check(layout: &Layout) -> Result<()> {
    let metadata = metadata(layout)?;
    let mut faults = unpinned(&metadata);
    faults.extend(doubled(&metadata));
    faults.extend(unlicensed(&metadata));
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} faults in the dependencies", faults.len())).with_output(faults))
}

fn metadata(layout: &Layout) -> Result<Metadata> {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--locked", "--format-version", "1"]).current_dir(&layout.root);
    forget_cargo_run(&mut command);
    let output = command.output().doing(|| "run cargo metadata".into())?;
    if !output.status.success() {
        let tail = String::from_utf8_lossy(&output.stderr).lines().map(str::to_owned).collect();
        return Err(Failure::new("cargo metadata failed").with_output(tail));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|cause| Failure::new(format!("cargo metadata is not as expected: {cause}")))
}

fn unpinned(metadata: &Metadata) -> Vec<String> {
    let ours = |package: &&Package| metadata.workspace_members.contains(&package.id);
    let mut faults = Vec::new();
    for package in metadata.packages.iter().filter(ours) {
        for Dependency { name, req, source } in &package.dependencies {
            if source.is_some() && !req.starts_with('=') {
                faults.push(format!("{}: {name} is not pinned: `{req}`", package.name));
            }
        }
    }
    faults
}

fn doubled(metadata: &Metadata) -> Vec<String> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in metadata.packages.iter().filter(|it| SINGLE.contains(&it.name.as_str())) {
        versions.entry(&package.name).or_default().push(&package.version);
    }
    let doubled = versions.into_iter().filter(|(_, versions)| versions.len() > 1);
    doubled.map(|(name, all)| format!("{name} in several versions: {}", all.join(", "))).collect()
}

fn unlicensed(metadata: &Metadata) -> Vec<String> {
    let faults = metadata.packages.iter().filter_map(|package| {
        let licence = package.license.as_deref().unwrap_or("none");
        let fault = format!("{} {}: licence {licence}", package.name, package.version);
        (!licences::is_allowed(&package.name, licence)).then_some(fault)
    });
    faults.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_found() {
        let package = |name: &str, version: &str, licence: &str, req: &str| Package {
            id: format!("{name} {version}"),
            name: name.into(),
            version: version.into(),
            license: Some(licence.into()),
            dependencies: vec![Dependency {
                name: "serde".into(),
                req: req.into(),
                source: Some("registry".into()),
            }],
        };
        let metadata = Metadata {
            packages: vec![
                package("app", "0.1.0", "MIT", "^1"),
                package("worker", "0.8.3", "MIT", "^1"),
                package("worker", "0.8.7", "GPL-3.0-only", "^1"),
            ],
            workspace_members: vec!["app 0.1.0".into()],
        };
        assert_eq!(unpinned(&metadata), ["app: serde is not pinned: `^1`"]);
        assert_eq!(doubled(&metadata), ["worker in several versions: 0.8.3, 0.8.7"]);
        assert_eq!(unlicensed(&metadata), ["worker 0.8.7: licence GPL-3.0-only"]);
    }
}
