use std::{env, fs};

use crate::{
    build::stamp::digest,
    failure::{Doing, Failure, Result},
    layout::Layout,
    process,
    step::{done_already, step},
};

const OLDEST: u32 = 20;

pub fn prepare(layout: &Layout) -> Result<()> {
    let version = process::answer(layout, "node", &["--version"]);
    check_version(version.as_deref())?;
    if process::answer(layout, "npm", &["--version"]).is_none() {
        return Err(Failure::new("npm is missing: it comes with Node from https://nodejs.org"));
    }
    packages(layout)
}

fn packages(layout: &Layout) -> Result<()> {
    let lockfile = layout.path("package-lock.json");
    let wanted = digest(&fs::read(&lockfile).doing(|| format!("read {}", lockfile.display()))?);
    // Inside the folder it vouches for, so that removing the folder removes it too.
    let stamp = layout.path("node_modules/.installed-from");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        done_already("npm packages");
        return Ok(());
    }
    step("npm packages (npm ci)", || {
        let mut command = process::command(layout, "npm");
        command.args(["ci", "--no-audit", "--no-fund"]);
        // The machine's own Node: the one in node_modules is removed under npm's feet.
        command.envs(env::var_os("PATH").map(|path| ("PATH", path)));
        process::run("npm ci", command)?;
        fs::write(&stamp, &wanted).doing(|| format!("write {}", stamp.display()))
    })
}

fn check_version(answer: Option<&str>) -> Result<()> {
    let remedy = "install it from https://nodejs.org or with your system's packages";
    let Some(version) = answer else {
        return Err(Failure::new(format!("Node {OLDEST} or newer is needed: {remedy}")));
    };
    let major = version.trim_start_matches('v').split('.').next().unwrap_or_default();
    match major.parse::<u32>() {
        Ok(major) if major >= OLDEST => Ok(()),
        _ => Err(Failure::new(format!(
            "Node {OLDEST} or newer is needed, found {version}: {remedy}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_or_missing_node_is_refused() {
        assert!(check_version(Some("v20.20.2")).is_ok());
        assert!(check_version(Some("v101.0.0")).is_ok());
        for answer in [None, Some("v18.19.0"), Some("nonsense")] {
            let message = check_version(answer).expect_err("refused").message;
            assert!(message.contains("https://nodejs.org"), "{message}");
        }
    }
}
