//! One page on its way, and what the reader is told meanwhile.

use web_sys::AbortController;

use super::cue::Cue;

/// Given up when dropped: a page nobody waits for any more must not slow the one that is wanted.
pub struct Errand {
    _cue: Cue,
    fetch: AbortController,
}

impl Errand {
    pub fn begin(fetch: AbortController) -> Self {
        Self { _cue: Cue::begin(), fetch }
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        self.fetch.abort();
    }
}
