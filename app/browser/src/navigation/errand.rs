//! One page on its way, and what the reader is told meanwhile.

use islands::Patience;
use web_sys::AbortSignal;

use super::cue::Cue;

/// Given up when dropped: a page nobody waits for any more must not slow the one that is wanted.
pub struct Errand {
    _cue: Cue,
    patience: Patience,
}

impl Errand {
    pub fn begin() -> Self {
        Self { _cue: Cue::begin(), patience: Patience::begin() }
    }

    /// Tells a fetch that it was given up.
    pub fn signal(&self) -> Option<AbortSignal> {
        self.patience.signal()
    }
}
