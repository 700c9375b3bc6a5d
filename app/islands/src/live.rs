//! Tallies that several islands of a page show: who learns a newer one tells all.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use domain::tallies::{Subject, Tally};
use leptos::prelude::*;

type Tallies = HashMap<Subject, ArcRwSignal<Tally>>;

/// The tallies of one page. The browser provides them around the islands it wakes; the worker does
/// not, and there every island shows the tally it was given.
#[derive(Clone, Default)]
pub struct Live(Arc<Mutex<Tallies>>);

impl Live {
    /// Those of the page around the island that asks.
    pub fn here() -> Self {
        use_context().unwrap_or_default()
    }

    /// The tally of `subject` for an island that shows it; `known` when it is the first to.
    pub fn show(&self, subject: Subject, known: Tally) -> ArcRwSignal<Tally> {
        self.tallies().entry(subject).or_insert_with(|| ArcRwSignal::new(known)).clone()
    }

    /// The tally of `subject` as it is shown now, if any island shows it.
    pub fn get(&self, subject: Subject) -> Option<Tally> {
        self.tallies().get(&subject).map(GetUntracked::get_untracked)
    }

    /// Tells all islands that show `subject`.
    pub fn tell(&self, subject: Subject, change: impl FnOnce(&mut Tally)) {
        let shown = self.tallies().get(&subject).cloned();
        if let Some(shown) = shown {
            shown.update(change);
        }
    }

    /// The page is left: answers still to come find nothing they would have to be shown on.
    pub fn forget(&self) {
        self.tallies().clear();
    }

    fn tallies(&self) -> MutexGuard<'_, Tallies> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
