//! What is found in the text of a file, told so that it can be kept: nobody can be named by it.

use serde::{Deserialize, Serialize};

use super::{Found, ProblemKind, found, plain, problem};
use crate::checks::redact;

/// Personal data of one kind in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    pub kind: ProblemKind,
    /// How many places.
    pub count: u32,
    /// The first one's page, from 1; 0 where a file has none.
    #[serde(default)]
    pub page: u32,
    /// The words of the first one, its digits hidden.
    pub excerpt: String,
}

/// All that is found in the lines of a file, each with its page. Phones of offices are not told: every
/// letterhead has one.
pub fn traces<'t>(lines: impl IntoIterator<Item = (u32, &'t str)>) -> Vec<Trace> {
    let mut traces: Vec<Trace> = Vec::new();
    for (page, line) in lines {
        let line = plain(line);
        for Found { kind, span } in found(&line) {
            match traces.iter_mut().find(|trace| trace.kind == kind) {
                _ if kind == ProblemKind::OfficePhone => {}
                Some(trace) => trace.count += 1,
                None => {
                    let excerpt = redact(&problem::excerpt(&line, span));
                    traces.push(Trace { kind, count: 1, page, excerpt });
                }
            }
        }
    }
    traces
}
