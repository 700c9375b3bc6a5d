//! Where a board on this machine keeps D1, R2 and the Durable Objects.

use std::{fs, path::PathBuf, process::Command};

use crate::{
    build::stamp::{digest, files, write},
    failure::{Doing, Result},
    layout::Layout,
    process,
    step::{done_already, step},
};

pub struct State {
    pub folder: PathBuf,
}

impl State {
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub fn clear(&self) -> Result<()> {
        if !self.folder.exists() {
            return Ok(());
        }
        fs::remove_dir_all(&self.folder).doing(|| format!("remove {}", self.folder.display()))
    }

    pub fn migrate(&self, layout: &Layout) -> Result<()> {
        let mut all = Vec::new();
        for file in files(&layout.path("worker/migrations"))? {
            all.extend(file.as_os_str().as_encoded_bytes());
            all.extend(fs::read(&file).doing(|| format!("read {}", file.display()))?);
        }
        let wanted = digest(&all);
        // Inside the state, so that an emptied state is migrated anew.
        let stamp = self.folder.join("migrated");
        if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
            done_already("migrations");
            return Ok(());
        }
        step("migrations", || {
            let mut command = wrangler(layout);
            command.args(["d1", "migrations", "apply", "DB", "--local", "--persist-to"]);
            command.arg(&self.folder);
            process::run("wrangler d1 migrations apply", command)?;
            write(&stamp, wanted.as_bytes())
        })
    }
}

/// wrangler as we always want it: nothing sent, nothing asked.
pub fn wrangler(layout: &Layout) -> Command {
    let mut command = process::command(layout, layout.npm_bin("wrangler"));
    command.envs([
        ("CI", "true"),
        ("CLOUDFLARE_CF_FETCH_ENABLED", "false"),
        ("NO_COLOR", "1"),
        ("WRANGLER_HIDE_BANNER", "true"),
        ("WRANGLER_SEND_METRICS", "false"),
        ("WRANGLER_WRITE_LOGS", "false"),
    ]);
    command
}
