//! Whether a step's inputs are those of its last run. Contents decide, not times, which a clone,
//! a checkout or a copy changes for nothing.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    failure::{Doing, Result},
    layout::Layout,
};

/// What builds leave inside the source folders.
const LEFT_OUT: [&str; 3] = ["worker/build", "node_modules", ".DS_Store"];

pub struct Stamp {
    file: PathBuf,
    value: String,
}

impl Stamp {
    /// `inputs` are files or folders in the working tree, `setting` whatever else matters.
    pub fn of(layout: &Layout, step: &str, inputs: &[&str], setting: &str) -> Result<Self> {
        let mut sum = Sha256::new();
        sum.update(setting);
        for input in inputs {
            for file in files(&layout.path(input))? {
                let bytes = fs::read(&file).doing(|| format!("read {}", file.display()))?;
                let name = file.strip_prefix(&layout.root).unwrap_or(&file);
                // Lengths keep two files from being taken for one with the same bytes.
                sum.update(format!("\n{}\n{}\n", name.display(), bytes.len()));
                sum.update(&bytes);
            }
        }
        Ok(Self { file: layout.target("stamps").join(step), value: hex(sum) })
    }

    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|found| found == self.value)
    }

    /// Before the step, so that one that is cut short is done again.
    pub fn clear(&self) {
        let _ = fs::remove_file(&self.file);
    }

    pub fn set(&self) -> Result<()> {
        write(&self.file, self.value.as_bytes())
    }
}

/// All files under a path, sorted; none if it does not exist.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let Ok(entries) = fs::read_dir(path) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.doing(|| format!("read {}", path.display()))?.path();
        if !LEFT_OUT.iter().any(|left_out| entry.ends_with(left_out)) {
            found.extend(files(&entry)?);
        }
    }
    found.sort();
    Ok(found)
}

/// SHA-256 as 64 hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex(Sha256::new_with_prefix(bytes))
}

/// What goes into a file name so that it may be cached for ever.
pub fn short(bytes: &[u8]) -> String {
    digest(bytes).chars().take(12).collect()
}

fn hex(sum: Sha256) -> String {
    sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file and the folders above it.
pub fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).doing(|| format!("create {}", folder.display()))?;
    }
    fs::write(file, bytes).doing(|| format!("write {}", file.display()))
}

/// A folder that exists and is empty.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).doing(|| format!("empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).doing(|| format!("create {}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_sha256() {
        assert_eq!(
            digest(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(short(b"abc"), "ba7816bf8f01");
    }
}
