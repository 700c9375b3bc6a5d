use super::{
    acts, dependencies,
    summary::{Counts, Summary},
    tree,
};
use crate::{failure::Result, layout::Layout, process, step::step};

/// Name, program and arguments. The two halves of `islands` are linted with the crates that use them
/// and never together: the `ssr` and `hydrate` features must not be unified.
const TOOLS: [(&str, &str, &str); 9] = [
    ("rustfmt", "cargo", "fmt --all --check"),
    (
        "clippy domain",
        "cargo",
        "clippy -q --locked -p domain --all-features --all-targets -- -D warnings",
    ),
    ("clippy xtask", "cargo", "clippy -q --locked -p xtask --all-targets -- -D warnings"),
    (
        "clippy browser",
        "cargo",
        "clippy -q --locked -p islands -p browser --target wasm32-unknown-unknown -- -D warnings",
    ),
    (
        "clippy worker",
        "cargo",
        "clippy -q --locked -p app -p niem-yet --target wasm32-unknown-unknown -- -D warnings",
    ),
    (
        "clippy desk",
        "cargo",
        "clippy -q --locked -p desk --target wasm32-unknown-unknown -- -D warnings",
    ),
    ("biome", "node_modules/.bin/biome", "ci tests style app/browser app/desk"),
    ("typescript", "node_modules/.bin/tsc", "--noEmit -p tests"),
    ("typescript of the editor", "node_modules/.bin/tsc", "--noEmit -p app/desk/editor"),
];

pub fn run(layout: &Layout, summary: &mut Summary) -> Result<()> {
    for (name, program, args) in TOOLS {
        check(summary, name, || {
            let mut command = process::command(layout, program);
            command.args(args.split(' '));
            process::run(name, command).map(drop)
        })?;
    }
    check(summary, "dependencies", || dependencies::check(layout))?;
    check(summary, "acts in words", || acts::check(layout))?;
    check(summary, "house rules", || tree::check(layout))
}

fn check(summary: &mut Summary, name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    summary.part(name, || step(name, work).map(|()| ((), Counts::ONE))).map(drop)
}
