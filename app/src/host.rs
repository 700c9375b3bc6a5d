//! The worker, which runs the app: what the app knows through it and tells it.

use domain::{Failure, Moment, desk::PREVIEW};
use leptos::prelude::use_context;

use crate::{
    address::Address,
    shell::{Site, Telling, Told},
};

/// `https://example.gov.vn`: links that leave the board must be whole.
pub fn origin() -> String {
    use_context::<Site>().map(|site| site.origin).unwrap_or_default()
}

/// The address of the page that is made.
pub fn address() -> Address {
    use_context::<Site>().map(|site| site.address).unwrap_or_default()
}

/// The token of the preview that is shown; `None` on every other page.
pub fn preview() -> Option<String> {
    let address = address();
    let token = address.query("ma").filter(|_| address.path == PREVIEW)?;
    Some(token.to_owned())
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
