//! What is wrong with a text before it is published, where, and what to do about it.
//!
//! A checker that cries wolf is switched off: each finding has tests for what must not be found.

mod capitals;
mod layout;
mod links;
mod personal;
mod problem;
mod redact;
mod syllables;
mod unmarked;
mod wording;

use crate::{
    blocks::{self, Raw, Shape},
    marks::plain,
};

pub use crate::blocks::PLACES;
pub use personal::{Trace, traces};
pub use problem::{Place, Problem, ProblemKind, Severity};
pub use redact::redact;

/// A text about to be published.
#[derive(Clone, Copy, Debug, Default)]
pub struct Draft<'a> {
    pub title: &'a str,
    /// `None` for kinds that have none.
    pub lead: Option<&'a str>,
    /// The HTML subset.
    pub body: &'a str,
    /// What only its kind has: names of fields and their texts.
    pub fields: &'a [(String, String)],
    pub documents: &'a [Attached<'a>],
}

/// What is known of a document's file.
#[derive(Clone, Copy, Debug)]
pub struct Attached<'a> {
    /// What its problems call it: the file's name.
    pub name: &'a str,
    /// It holds pictures of pages only.
    pub scanned: bool,
    /// What was found in its text.
    pub traces: &'a [Trace],
}

/// All problems: of the title, the lead, the body from its top, the fields of its kind, then of each
/// document.
pub fn check(draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    field("title", draft.title, &mut problems);
    match draft.lead {
        Some(lead) if plain(lead).is_empty() => {
            problems.push(Problem::new(ProblemKind::MissingLead, Place::field("lead")));
        }
        Some(lead) => field("lead", lead, &mut problems),
        None => {}
    }
    body(&blocks::read(draft.body), &mut problems);
    for (name, text) in draft.fields {
        field(name, text, &mut problems);
    }
    for document in draft.documents {
        personal::document(document, &mut problems);
    }
    problems
}

/// A field of plain text.
fn field(name: &str, text: &str, problems: &mut Vec<Problem>) {
    let at = |excerpt: String| Place { field: name.to_owned(), block: 0, excerpt };
    wording::of(text, true, &at, problems);
    links::bare(&plain(text), &at, problems);
    personal::of(&plain(text), &at, problems);
}

fn body(blocks: &[Raw], problems: &mut Vec<Problem>) {
    let first = problems.len();
    layout::of(blocks, problems);
    for block in blocks {
        let at = |excerpt: String| Place { field: "body".to_owned(), block: block.place, excerpt };
        let prose = !matches!(block.shape, Shape::Row | Shape::Picture);
        for cell in &block.cells {
            wording::of(cell, prose, &at, problems);
        }
        links::of(block, &at, problems);
        if block.shape != Shape::Row {
            personal::of(&block.text(), &at, problems);
        }
    }
    personal::tables(blocks, problems);
    problems[first..].sort_by_key(|problem| problem.at.block);
}

#[cfg(test)]
mod tests;
