use std::{env, fs, path::PathBuf};

use crate::{
    failure::{Failure, Result},
    layout::{Layout, on_path},
    process,
    step::{done_already, step},
};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const REMEDY: &str = "install Chromium or Chrome, or name one in CHROMIUM";

/// The browser the specs run in.
pub fn prepare(layout: &Layout) -> Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        if path.is_file() {
            return Ok(path);
        }
        let message = format!("CHROMIUM names {}, which is not there: {REMEDY}", path.display());
        return Err(Failure::new(message));
    }
    if let Some(found) = installed() {
        done_already(&format!("Chromium at {}", found.display()));
        return Ok(found);
    }
    let Some(root) = apt_as_root(layout) else {
        return Err(Failure::new(format!("no Chromium found: {REMEDY}")));
    };
    step("Chromium (apt-get install chromium fonts-liberation)", || install(layout, root))?;
    installed().ok_or_else(|| Failure::new(format!("Chromium is still not on PATH: {REMEDY}")))
}

fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| on_path(name))
}

/// The words before `apt-get`, on a Debian where we may use it.
fn apt_as_root(layout: &Layout) -> Option<&'static [&'static str]> {
    on_path("apt-get")?;
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    // Ubuntu's `chromium` is a snap that does not run in containers, but it is what there is.
    if !release.lines().any(|line| line.starts_with("ID") && line.contains("debian"))
        && !release.contains("ubuntu")
    {
        return None;
    }
    if process::answer(layout, "id", &["-u"]).as_deref() == Some("0") {
        return Some(&["env"]);
    }
    process::answer(layout, "sudo", &["-n", "true"]).map(|_| &["sudo", "-n", "env"] as &[_])
}

fn install(layout: &Layout, root: &[&str]) -> Result<()> {
    let (program, words) = root.split_first().unwrap_or((&"env", &[]));
    for args in [
        &["update"] as &[&str],
        &["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"],
    ] {
        let mut command = process::command(layout, program);
        command.args(words).args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
        process::run(&format!("apt-get {}", args.join(" ")), command)?;
    }
    Ok(())
}
