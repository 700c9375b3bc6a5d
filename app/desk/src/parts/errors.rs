//! What is wrong in a form, by field.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::Failure;
use leptos::prelude::*;

use crate::failures;

/// Sentences, each with the id of its field; without one where it is about the whole.
#[derive(Clone, Copy, Debug)]
pub struct Errors {
    found: RwSignal<Vec<(String, String)>>,
    /// Tells its form from the others of the page.
    pub(super) number: u32,
    /// Raised when the summary is to take the focus.
    pub(super) shown: RwSignal<u32>,
}

impl Errors {
    pub fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        Self { found: RwSignal::default(), number, shown: RwSignal::new(0) }
    }

    pub fn clear(self) {
        self.found.set(Vec::new());
    }

    /// Something is wrong with a field.
    pub fn add(self, field: &str, sentence: impl Into<String>) {
        self.found.update(|found| found.push((field.to_owned(), sentence.into())));
    }

    /// A field must not be empty.
    pub fn need(self, field: &str, value: &str, sentence: &str) {
        if value.trim().is_empty() {
            self.add(field, sentence);
        }
    }

    /// Moves the focus to the summary if there is anything wrong; says whether there is.
    pub fn show(self) -> bool {
        let any = self.any_now();
        if any {
            self.shown.update(|times| *times += 1);
        }
        any
    }

    /// The whole did not work.
    pub fn tell(self, failure: &Failure) {
        self.say(failures::words(failure));
    }

    /// The whole did not work, in these words.
    pub fn say(self, sentence: impl Into<String>) {
        self.clear();
        self.add("", sentence);
        self.show();
    }

    /// All; tracked.
    pub fn all(self) -> Vec<(String, String)> {
        self.found.get()
    }

    /// What is wrong with a field; tracked.
    pub fn of(self, field: &str) -> Option<String> {
        self.found.with(|found| {
            found.iter().find(|(of, _)| of == field).map(|(_, sentence)| sentence.clone())
        })
    }

    fn any_now(self) -> bool {
        self.found.with_untracked(|found| !found.is_empty())
    }
}
