//! Parameters of addresses, parsed once.

use std::str::FromStr;

use domain::Failure;
use leptos_router::params::ParamsMap;

/// The parameter `name`; `None` when it is not there.
///
/// # Errors
/// `Invalid`, with the type's own sentence, when it is there and malformed.
pub fn parameter<T: FromStr<Err = String>>(
    query: &ParamsMap,
    name: &str,
) -> Result<Option<T>, Failure> {
    query.get_str(name).map(str::parse).transpose().map_err(Failure::invalid)
}

/// A slug from the path: what is none names nothing.
///
/// # Errors
/// `Missing` when the path's part is no slug.
pub fn slug(params: &ParamsMap) -> Result<domain::Slug, Failure> {
    params.get_str("slug").unwrap_or_default().parse().map_err(|_| Failure::Missing)
}
