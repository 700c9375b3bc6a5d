//! The worker, which runs the app: what the app knows through it and tells it.

use domain::{Failure, Moment, desk::PREVIEW};
use leptos::prelude::use_context;

use crate::{
    address::Address,
    shell::{Given, Site, Telling, Told},
};

/// `https://example.gov.vn`: links that leave the board must be whole.
pub fn origin() -> String {
    use_context::<Site>().map(|site| site.origin).unwrap_or_default()
}

/// The address of the page that is made.
pub fn address() -> Address {
    use_context::<Site>().map(|site| site.address).unwrap_or_default()
}

/// The page is of what nobody has posted.
pub fn is_preview() -> bool {
    use_context::<Site>().is_some_and(|site| site.is_preview())
}

/// The token of the link by which a draft is shown; `None` at the desk and on every other page.
pub fn preview_token() -> Option<String> {
    let address = address();
    let token = address.query("ma").filter(|_| address.path == PREVIEW)?;
    Some(token.to_owned())
}

/// What is shown whatever the address names.
pub fn given() -> Option<Given> {
    use_context::<Site>().and_then(|site| site.given)
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
