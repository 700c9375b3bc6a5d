//! The view: one single-page app, rendered on the worker and hydrated in the browser.
//!
//! [`site`] is the map of the whole site; a page is a file; what several pages use is in `parts`.

// Views are nested types.
#![recursion_limit = "256"]

mod articles;
mod documents;
mod failures;
mod frame;
mod home;
mod host;
mod notices;
mod pages;
mod parts;
mod queries;
mod ratings;
mod site;
mod visits;
pub mod wire;

#[cfg(feature = "ssr")]
mod shell;

pub use site::App;

#[cfg(feature = "ssr")]
pub use shell::{Site, Telling, Told, shell};
