//! The end-to-end specs, against a board of their own with its own state, secrets and port.

use std::{fs, path::Path};

use serde::Deserialize;

use super::summary::{Counts, Summary};
use crate::{
    args::{Part, Test},
    board::Board,
    build::stamp::empty,
    failure::{Doing, Failure, Result},
    import::{self, Totals, client::Endpoint},
    layout::Layout,
    people, port, process,
    secrets::Secrets,
    state::State,
    step::step,
};

/// Which specs are run, in playwright's words.
pub struct Selection {
    pub name: &'static str,
    pub arguments: Vec<String>,
}

impl Selection {
    /// What was asked for; all when nothing was.
    pub fn asked(options: &Test) -> Self {
        let mut arguments = patterns(options);
        if !options.filters.is_empty() {
            arguments.push("--pass-with-no-tests".to_owned());
        }
        Self { name: "specs", arguments }
    }

    /// On a release it is enough to see that the program, whose names and bytes were made smaller,
    /// still does what the program does: wakes, counts, votes, goes from page to page.
    pub fn of_release() -> Self {
        let arguments = ["--project=hydrated-360", "/tests/browser/(navigation|ratings|documents)"];
        Self { name: "specs on the release", arguments: arguments.map(str::to_owned).to_vec() }
    }
}

/// Runs specs on what has been built last.
pub fn run(
    layout: &Layout,
    selection: &Selection,
    chromium: Option<&Path>,
    summary: &mut Summary,
) -> Result<()> {
    let state = State::at(layout.target("test-state"));
    let started = summary.part("board", || {
        empty(&state.folder)?;
        let secrets = Secrets::kept_in(state.folder.join("secrets"))?;
        state.migrate(layout)?;
        let port = port::any_free()?;
        let board = step("board", || Board::start(layout, port, &state, &secrets, false))?;
        Ok(((board, secrets), Counts::NONE))
    })?;
    let Some((board, secrets)) = started else {
        summary.left_out(selection.name);
        return Ok(());
    };
    let endpoint = Endpoint::new(&board.url, &secrets.import_token);
    summary.part("demo content", || demo(layout, &endpoint).map(|counts| ((), counts)))?;
    summary.part("demo people", || {
        step("demo people", || people::demo(&endpoint))?;
        Ok(((), Counts::NONE))
    })?;

    let report = layout.target("specs.json");
    let _ = fs::remove_file(&report);
    summary.part(selection.name, || {
        let mut command = process::command(layout, layout.npm_bin("playwright"));
        command.args(["test", "-c", "tests/playwright.config.ts", "--reporter=line,json"]);
        command.args(&selection.arguments);
        command
            .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
            .env("BASE_URL", &board.url)
            .env("IMPORT_TOKEN", &secrets.import_token)
            .env("COOKIE_KEY", &secrets.cookie_key)
            .env("DESK_PASSPHRASE", people::DEMO_PASSPHRASE)
            .env("TEST_STATE", &state.folder)
            .envs(chromium.map(|path| ("CHROMIUM", path)));
        let sink = Box::new(|line: &str| {
            // Each spec's name in passing, unless somebody asked for less.
            if !line.is_empty() && !is_progress(line) {
                crate::step::say(&format!("  {line}"));
            }
        });
        let outcome = step(selection.name, || process::run_shown("playwright", command, sink));
        if let Err(failure) = &outcome
            && failure.is_interruption()
        {
            return Err(Failure::interrupted());
        }
        let counts = counted(&report, outcome.is_ok())?;
        Ok(((), counts))
    })?;
    Ok(())
}

/// A line reporter's `[3/120] …`, of which there is one for every spec.
fn is_progress(line: &str) -> bool {
    line.trim_start_matches(|it: char| it.is_control() || it == '[')
        .starts_with(|it: char| it.is_ascii_digit())
        && line.contains('/')
        && line.contains(']')
}

/// Loaded whole, and a second time without a change.
fn demo(layout: &Layout, endpoint: &Endpoint) -> Result<Counts> {
    let mut refusals = Vec::new();
    let mut load = || {
        import::load(endpoint, &[layout.demo()], false, &mut |report| {
            if !report.refused.is_empty() {
                refusals.extend(report.to_string().lines().map(str::to_owned));
            }
        })
    };
    let first = step("demo content", &mut load)?;
    let again = step("demo content again", &mut load)?;
    let Totals { new, changed, .. } = again;
    if !refusals.is_empty() {
        return Err(Failure::new("the demo content is refused").with_output(refusals));
    }
    if first.new == 0 {
        return Err(Failure::new("the demo content gave nothing new"));
    }
    if new + changed > 0 {
        return Err(Failure::new(format!("loading the demo again gave {again}")));
    }
    Ok(Counts { passed: 2, failed: 0 })
}

/// Specs lie in `tests/api/` and `tests/browser/`; playwright takes expressions on their paths.
fn patterns(options: &Test) -> Vec<String> {
    let folder = match options.only {
        Some(Part::Api) => "/tests/api/",
        Some(Part::Browser) => "/tests/browser/",
        _ => "",
    };
    if options.filters.is_empty() {
        return Some(folder.to_owned()).into_iter().filter(|it| !it.is_empty()).collect();
    }
    options.filters.iter().map(|filter| format!("{folder}.*{filter}")).collect()
}

#[derive(Deserialize)]
struct Report {
    stats: Stats,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Stats {
    expected: u64,
    unexpected: u64,
    flaky: u64,
    skipped: u64,
}

fn counted(report: &Path, passed: bool) -> Result<Counts> {
    let text = fs::read_to_string(report).doing(|| "read playwright's report".into())?;
    let report = serde_json::from_str::<Report>(&text).map_err(|cause| {
        Failure::new(format!("playwright's report is not as expected: {cause}"))
    })?;
    Ok(judged(&report.stats, report.errors.len(), passed))
}

/// A skipped spec, one that passes only now and then, and an error outside of specs are failures.
fn judged(stats: &Stats, errors: usize, passed: bool) -> Counts {
    let outside = u64::try_from(errors).unwrap_or(u64::MAX);
    let failed = stats.unexpected + stats.flaky + stats.skipped + outside;
    let unexplained = u64::from(!passed && failed == 0);
    Counts { passed: stats.expected, failed: failed + unexplained }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_did_not_run_has_failed() {
        let stats = Stats { expected: 10, unexpected: 1, flaky: 2, skipped: 3 };
        assert_eq!(judged(&stats, 1, false), Counts { passed: 10, failed: 7 });
        let stats = Stats { expected: 10, unexpected: 0, flaky: 0, skipped: 0 };
        assert_eq!(judged(&stats, 0, false), Counts { passed: 10, failed: 1 });
        assert_eq!(judged(&stats, 0, true), Counts { passed: 10, failed: 0 });
    }

    #[test]
    fn a_filter_stays_inside_its_part() {
        let filters = vec!["ratings".to_owned()];
        let options = Test { only: Some(Part::Api), filters };
        assert_eq!(patterns(&options), ["/tests/api/.*ratings"]);
        assert!(patterns(&Test::default()).is_empty());
    }

    #[test]
    fn progress_is_told_from_results() {
        assert!(is_progress("[3/120] browser/home.spec.ts:4:1 › home"));
        assert!(!is_progress("  1) browser/home.spec.ts:4:1 › home"));
        assert!(!is_progress("12 passed (3 s)"));
    }
}
