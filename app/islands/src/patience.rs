//! How long an answer is waited for.

use std::time::Duration;

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use web_sys::AbortController;

/// Gives a fetch up that has not begun to answer in time. An answer that has begun may take as long
/// as its line needs: then this is dropped.
pub struct Patience(Option<TimeoutHandle>);

impl Patience {
    /// A line that has been silent for so long is better told of.
    pub const LONGEST: Duration = Duration::from_secs(30);

    pub fn begin(fetch: &AbortController, longest: Duration) -> Self {
        let fetch = fetch.clone();
        Self(set_timeout_with_handle(move || fetch.abort(), longest).ok())
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        if let Some(timer) = self.0 {
            timer.clear();
        }
    }
}
