//! Whoever runs the app, the worker or a browser: what the app knows through it and tells it.

#[cfg(not(feature = "ssr"))]
pub use browser::{given_failure, origin, tell_failure, tell_next_change};
#[cfg(feature = "ssr")]
pub use worker::{given_failure, origin, tell_failure, tell_next_change};

#[cfg(feature = "ssr")]
mod worker {
    use domain::{Failure, Moment};
    use leptos::prelude::use_context;

    use crate::shell::{Site, Telling, Told};

    /// `https://example.gov.vn`: links that leave the board must be whole.
    pub fn origin() -> String {
        use_context::<Site>().map(|site| site.origin).unwrap_or_default()
    }

    /// What went wrong before any page was chosen.
    pub fn given_failure() -> Option<Failure> {
        use_context::<Site>().and_then(|site| site.failure)
    }

    /// The page is this failure: the status follows.
    pub fn tell_failure(failure: &Failure) {
        tell(|telling| telling.failure = Some(failure.clone()));
    }

    /// The page may not be kept beyond this moment.
    pub fn tell_next_change(at: Option<Moment>) {
        tell(|telling| telling.next_change = at);
    }

    fn tell(change: impl FnOnce(&mut Telling)) {
        if let Some(told) = use_context::<Told>()
            && let Ok(mut telling) = told.0.lock()
        {
            change(&mut telling);
        }
    }
}

/// In the browser the page's status and life are settled.
#[cfg(not(feature = "ssr"))]
mod browser {
    use domain::{Failure, Moment};
    use leptos::prelude::window;

    pub fn origin() -> String {
        window().location().origin().unwrap_or_default()
    }

    /// A page that failed before it was chosen is sent without scripts.
    pub const fn given_failure() -> Option<Failure> {
        None
    }

    pub const fn tell_failure(_failure: &Failure) {}

    pub const fn tell_next_change(_at: Option<Moment>) {}
}
