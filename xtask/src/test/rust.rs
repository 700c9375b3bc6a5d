use super::summary::{Counts, Summary};
use crate::{
    args::Test,
    failure::{Failure, Result},
    layout::Layout,
    process,
    step::step,
};

pub fn run(layout: &Layout, options: &Test, summary: &mut Summary) -> Result<()> {
    for package in ["domain", "xtask"] {
        let name = format!("tests of {package}");
        summary.part(&name, || step(&name, || tests(layout, package, &options.filters)))?;
    }
    Ok(())
}

fn tests(layout: &Layout, package: &str, filters: &[String]) -> Result<((), Counts)> {
    let mut command = process::command(layout, "cargo");
    command.args(["test", "--locked", "--no-fail-fast", "--all-features", "--package", package]);
    command.arg("--").args(filters);
    let (lines, failure) = match process::run(&format!("cargo test -p {package}"), command) {
        Ok(lines) => (lines, None),
        Err(failure) if failure.is_interruption() => return Err(failure),
        Err(failure) => (failure.output.clone(), Some(failure)),
    };
    let counts = count(&lines);
    match failure {
        // It did not even compile, or fell over: a failure that no test stands for.
        Some(failure) if counts.failed == 0 => Err(failure),
        Some(failure) => {
            for line in failure.tail() {
                crate::step::say(&format!("  {line}"));
            }
            Ok(((), counts))
        }
        None if ignored(&lines) > 0 => Err(Failure::new(format!("{package} has ignored tests"))),
        None => Ok(((), counts)),
    }
}

fn count(lines: &[String]) -> Counts {
    Counts { passed: sum(lines, "passed"), failed: sum(lines, "failed") }
}

fn ignored(lines: &[String]) -> u64 {
    sum(lines, "ignored")
}

/// Adds up lines like `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
fn sum(lines: &[String], what: &str) -> u64 {
    let results = lines.iter().filter_map(|line| line.strip_prefix("test result: "));
    let parts = results.flat_map(|line| line.split([';', '.']));
    parts
        .filter_map(|part| part.trim().split_once(' '))
        .filter(|(_, word)| *word == what)
        .filter_map(|(number, _)| number.parse::<u64>().ok())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_added_up() {
        let lines = [
            "running 3 tests",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ]
        .map(str::to_owned);
        assert_eq!(count(&lines), Counts { passed: 6, failed: 1 });
        assert_eq!(ignored(&lines), 1);
    }
}
