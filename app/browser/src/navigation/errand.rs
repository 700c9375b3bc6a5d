//! One page on its way: what the reader is told meanwhile, and giving it up.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use web_sys::{AbortController, AbortSignal};

use super::cue::Cue;

/// A line that has been silent for so long is better told of.
const PATIENCE: Duration = Duration::from_secs(30);

/// Given up when dropped: a page nobody waits for any more must not slow the one that is wanted.
pub struct Errand {
    _cue: Cue,
    giving_up: Option<AbortController>,
    timer: Option<TimeoutHandle>,
}

impl Errand {
    pub fn begin() -> Self {
        let giving_up = AbortController::new().ok();
        let silent = giving_up.clone();
        let give_up = move || silent.iter().for_each(AbortController::abort);
        let timer = set_timeout_with_handle(give_up, PATIENCE).ok();
        Self { _cue: Cue::begin(), giving_up, timer }
    }

    /// Tells a fetch that it was given up.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.giving_up.as_ref().map(AbortController::signal)
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            timer.clear();
        }
        if let Some(giving_up) = &self.giving_up {
            giving_up.abort();
        }
    }
}
