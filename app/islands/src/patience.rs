//! How long something on its way is waited for.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use web_sys::{AbortController, AbortSignal};

/// A line that has been silent for so long is better told of.
const LONGEST: Duration = Duration::from_secs(30);

/// Waits for one fetch, which is given up when this is dropped or the line stays silent.
pub struct Patience {
    giving_up: Option<AbortController>,
    timer: Option<TimeoutHandle>,
}

impl Patience {
    pub fn begin() -> Self {
        let giving_up = AbortController::new().ok();
        let silent = giving_up.clone();
        let give_up = move || silent.iter().for_each(AbortController::abort);
        Self { giving_up, timer: set_timeout_with_handle(give_up, LONGEST).ok() }
    }

    /// What the fetch listens to.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.giving_up.as_ref().map(AbortController::signal)
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            timer.clear();
        }
        if let Some(giving_up) = &self.giving_up {
            giving_up.abort();
        }
    }
}
