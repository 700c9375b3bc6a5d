//! Every act the worker writes into the log has its words at the desk, and no other has: else the
//! log shows a clerk a name that only programs use.

use std::{collections::BTreeSet, fs};

use crate::{
    build::stamp::files,
    failure::{Doing, Failure, Result},
    layout::Layout,
};

const WORDS: &str = "app/desk/src/log/words.rs";

/// Calls whose first literal names an act.
const CALLS: [&str; 4] = ["advance(", "end_one(", "change_account(", "changed("];

pub fn check(layout: &Layout) -> Result<()> {
    let mut written = BTreeSet::new();
    for file in files(&layout.path("worker/src"))? {
        if file.extension().is_some_and(|it| it == "rs") {
            written.extend(written_in(&read(&file)?));
        }
    }
    let told = told_in(&read(&layout.path(WORDS))?);
    let silent = written.difference(&told).map(|it| format!("`{it}` has no words in {WORDS}"));
    let stale = told.difference(&written).map(|it| format!("`{it}` of {WORDS} is never written"));
    let faults: Vec<_> = silent.chain(stale).collect();
    if faults.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} acts and words do not match", faults.len())).with_output(faults))
}

fn read(file: &std::path::Path) -> Result<String> {
    fs::read_to_string(file).doing(|| format!("read {}", file.display()))
}

/// The acts a source file writes.
fn written_in(source: &str) -> Vec<String> {
    // A call may go over several lines.
    let text = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let after =
        |opener: &'static str| text.match_indices(opener).map(|(at, it)| &text[at + it.len()..]);
    let fields = after(" what: ").flat_map(|rest| literals(rest.split(',').next()));
    let calls = CALLS
        .into_iter()
        .flat_map(|call| after(call).filter_map(|rest| rest.split(')').next()?.split('"').nth(1)));
    // What makes an act, and what writes one, have the same name: the latter's literals are others.
    let acts = after(" act( \"").chain(after("act(\"")).filter_map(|rest| rest.split('"').next());
    let deeds = after("let (what, ").filter_map(|rest| rest.split('"').nth(1));
    fields
        .chain(calls)
        .chain(acts)
        .chain(deeds)
        .filter(|it| is_name(it))
        .map(str::to_owned)
        .collect()
}

fn literals(text: Option<&str>) -> Vec<&str> {
    text.unwrap_or_default().split('"').skip(1).step_by(2).collect()
}

/// The acts the desk has words for.
fn told_in(source: &str) -> BTreeSet<String> {
    let table = source.split_once("const ACTS").map_or("", |(_, table)| table);
    let names = table.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next());
    names.map(str::to_owned).collect()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_are_found_however_they_are_written() {
        let source = r#"
            Act { what: "begin", subject, detail: json!({ "kind": kind }) };
            Approval { what: if known { "correct" } else { "publish" }, actor };
            advance(&desk, &row, "submit", sql, json!({ "version": 1 })).await;
            desk.change_account(
                "set-totp", sql, values).await;
            log::act(store, &act("invite", format!("invitation {email}"), actor));
            log::act(&store, &act, vec![Statement::new("x", [])]);
            fn what(what: &str, other: &str) {}
        "#;
        assert_eq!(
            written_in(source),
            ["begin", "correct", "publish", "submit", "set-totp", "invite"]
        );
    }

    #[test]
    fn words_are_found() {
        let source = "const OTHER: [(\"x\", \"y\")];\nconst ACTS: [(&str, &str); 2] = [\n    (\"begin\", \"bắt đầu\"),\n    (\"drop\", \"bỏ\"),\n];";
        assert_eq!(told_in(source), ["begin", "drop"].map(str::to_owned).into());
    }

    #[test]
    fn every_act_has_words() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..").into();
        let faults = check(&Layout { root }).err().map(|failure| failure.output);
        assert_eq!(faults, None);
    }
}
