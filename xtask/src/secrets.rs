use std::{
    fs::{self, File, OpenOptions},
    io::{Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use crate::failure::{Doing, Failure, Result};

/// The worker's secrets on this machine: on Cloudflare they are set with `wrangler secret put`.
pub struct Secrets {
    pub file: PathBuf,
    pub import_token: String,
    pub cookie_key: String,
}

impl Secrets {
    /// Those in `file`; made at random the first time.
    pub fn kept_in(file: PathBuf) -> Result<Self> {
        if !file.exists() {
            create(&file)?;
        }
        let text = fs::read_to_string(&file).doing(|| format!("read {}", file.display()))?;
        let named = |name| {
            value(&text, name).ok_or_else(|| {
                let file = file.display();
                Failure::new(format!(
                    "{file} has no {name}; add it, or remove the file to get new ones"
                ))
            })
        };
        Ok(Self { import_token: named("IMPORT_TOKEN")?, cookie_key: named("COOKIE_KEY")?, file })
    }
}

/// The import token in a secrets file, if both are there.
pub fn import_token(file: &Path) -> Option<String> {
    value(&fs::read_to_string(file).ok()?, "IMPORT_TOKEN")
}

fn create(file: &Path) -> Result<()> {
    let text = format!("IMPORT_TOKEN={}\nCOOKIE_KEY={}\n", random(16)?, random(32)?);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    options
        .open(file)
        .and_then(|mut open| open.write_all(text.as_bytes()))
        .doing(|| format!("write {}", file.display()))
}

fn random(bytes: usize) -> Result<String> {
    let mut buffer = vec![0; bytes];
    File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut buffer))
        .doing(|| "read /dev/urandom".into())?;
    Ok(buffer.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn value(text: &str, name: &str) -> Option<String> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .find(|(found, _)| found.trim() == name)
        .map(|(_, value)| value.trim().trim_matches('"').to_owned())
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found() {
        let text = "# local\nIMPORT_TOKEN = \"abc\"\nCOOKIE_KEY=\n";
        assert_eq!(value(text, "IMPORT_TOKEN").as_deref(), Some("abc"));
        assert_eq!(value(text, "COOKIE_KEY"), None);
    }

    #[test]
    fn random_values_are_hexadecimal() {
        let value = random(16).expect("random");
        assert_eq!(value.len(), 32);
        assert!(value.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
