use std::{
    env,
    path::{Path, PathBuf},
};

use crate::failure::{Doing, Failure, Result};

/// Where things are in the working tree.
pub struct Layout {
    pub root: PathBuf,
}

impl Layout {
    /// The working tree around the current directory.
    pub fn find() -> Result<Self> {
        let here = env::current_dir().doing(|| "read the current directory".into())?;
        here.ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .map(|root| Self { root: root.to_path_buf() })
            .ok_or_else(|| Failure::new("run this inside the working tree of Niêm Yết"))
    }

    pub fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    pub fn target(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join("target").join(inside)
    }

    /// A program installed by npm.
    pub fn npm_bin(&self, name: &str) -> PathBuf {
        self.root.join("node_modules/.bin").join(name)
    }

    pub fn demo(&self) -> PathBuf {
        self.path("demo")
    }

    /// PATH with npm's programs first: wrangler needs the newer `node` that lies there.
    pub fn search_path(&self) -> std::ffi::OsString {
        let before = self.path("node_modules/.bin");
        let rest = env::var_os("PATH").unwrap_or_default();
        env::join_paths(std::iter::once(before).chain(env::split_paths(&rest))).unwrap_or(rest)
    }
}

/// A program on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
