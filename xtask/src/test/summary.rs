use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use crate::{
    failure::Result,
    step::{say, seconds},
};

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Counts {
    /// A step the others need, which tests nothing itself.
    pub const NONE: Self = Self { passed: 0, failed: 0 };
    pub const ONE: Self = Self { passed: 1, failed: 0 };
}

#[derive(Default)]
pub struct Summary {
    rows: Vec<Row>,
}

struct Row {
    name: String,
    counts: Counts,
    time: Duration,
}

impl Summary {
    /// Runs one part. `None` when it failed, which counts and is told at once; only an interruption
    /// ends the whole run.
    pub fn part<T>(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<(T, Counts)>,
    ) -> Result<Option<T>> {
        let started = Instant::now();
        let (value, counts) = match work() {
            Ok((value, counts)) => (Some(value), counts),
            Err(failure) if failure.is_interruption() => return Err(failure),
            Err(failure) => {
                for line in failure.tail() {
                    say(&format!("  {line}"));
                }
                say(&format!("✗ {name}: {}", failure.message));
                (None, Counts { passed: 0, failed: 1 })
            }
        };
        self.rows.push(Row { name: name.into(), counts, time: started.elapsed() });
        Ok(value)
    }

    /// Names what could not be tried; that is no success.
    pub fn left_out(&mut self, name: &str) {
        let name = format!("{name} (not run)");
        let counts = Counts { passed: 0, failed: 1 };
        self.rows.push(Row { name, counts, time: Duration::ZERO });
    }

    pub fn end(&self) -> ExitCode {
        say("");
        for row in &self.rows {
            let mark = if row.counts.failed == 0 { "✓" } else { "✗" };
            let Counts { passed, failed } = row.counts;
            let counts = match (passed, failed) {
                (0, 0) => "ok".into(),
                (_, 0) => format!("{passed} passed"),
                _ => format!("{passed} passed, {failed} failed"),
            };
            say(&format!("{mark} {:<28} {counts:<24} {:>9}", row.name, seconds(row.time)));
        }
        let total = self.total();
        say("");
        say(&format!("{} passed, {} failed", total.passed, total.failed));
        // A run that tested nothing (a misspelt filter) has not shown anything.
        if total.failed == 0 && total.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn total(&self) -> Counts {
        self.rows.iter().fold(Counts::NONE, |sum, row| Counts {
            passed: sum.passed + row.counts.passed,
            failed: sum.failed + row.counts.failed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    #[test]
    fn a_failed_part_counts_and_the_rest_goes_on() {
        let mut summary = Summary::default();
        let counts = Counts { passed: 3, failed: 0 };
        assert_eq!(summary.part("a", || Ok(((), counts))).expect("goes on"), Some(()));
        assert_eq!(summary.part::<()>("b", || Err(Failure::new("no"))).expect("goes on"), None);
        summary.left_out("c");
        assert_eq!(summary.total(), Counts { passed: 3, failed: 2 });
        assert!(summary.part::<()>("d", || Err(Failure::interrupted())).is_err());
    }
}
