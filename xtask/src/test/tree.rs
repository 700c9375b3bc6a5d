//! The house rules a program can see.

use std::{fs, path::Path};

use crate::{
    build::stamp::files,
    failure::{Doing, Failure, Result},
    layout::Layout,
};

const FOLDERS: [&str; 6] = ["app", "domain", "style", "tests", "worker", "xtask"];
const LONGEST: usize = 300;

/// Work left undone and tests left out, put together so that this file does not name them itself.
const UNDONE: [&str; 4] = [
    concat!("to", "do!"),
    concat!("unimple", "mented!"),
    concat!("FIX", "ME"),
    concat!("#[ig", "nore"),
];
const LEFT_OUT: [&str; 4] =
    [concat!(".on", "ly("), concat!(".sk", "ip("), concat!(".fix", "me("), concat!("FIX", "ME")];

pub fn check(layout: &Layout) -> Result<()> {
    let mut faults = Vec::new();
    for folder in FOLDERS {
        for file in files(&layout.path(folder))? {
            let extension = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
            if !["rs", "ts", "css", "sql", "js", "mjs"].contains(&extension) {
                continue;
            }
            let text = fs::read_to_string(&file).doing(|| format!("read {}", file.display()))?;
            let name = file.strip_prefix(&layout.root).unwrap_or(&file);
            faults.extend(faults_of(name, extension, &text));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} breaches of the house rules", faults.len())).with_output(faults))
}

fn faults_of(name: &Path, extension: &str, text: &str) -> Vec<String> {
    let name = name.display();
    let mut faults = Vec::new();
    let length = text.lines().count();
    if length > LONGEST {
        faults.push(format!("{name}: {length} lines, at most {LONGEST} are allowed"));
    }
    let banned = if extension == "rs" { UNDONE } else { LEFT_OUT };
    for (line, text) in (1..).zip(text.lines()) {
        if let Some(word) = banned.iter().find(|word| text.contains(**word)) {
            faults.push(format!("{name}:{line}: `{word}`"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaches_are_found() {
        let long = "x\n".repeat(LONGEST + 1);
        assert_eq!(faults_of(Path::new("a.css"), "css", &long).len(), 1);
        let text = format!("fn a() {{\n    {}()\n}}", UNDONE[0]);
        assert_eq!(faults_of(Path::new("a.rs"), "rs", &text), [format!("a.rs:2: `{}`", UNDONE[0])]);
        // An iterator's method in Rust, a test left out in TypeScript.
        let text = format!("x{}1)", LEFT_OUT[1]);
        assert!(faults_of(Path::new("a.rs"), "rs", &text).is_empty());
        assert_eq!(faults_of(Path::new("a.ts"), "ts", &text).len(), 1);
    }
}
