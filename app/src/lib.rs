//! The view: one single-page app. The worker makes its pages here; the parts of them that live in
//! the browser are in the crate `islands`, and going from page to page without loading in `browser`.
//!
//! [`site`] is the map of the whole site; a page is a file; what several pages use is in `parts`.

// Views are nested types.
#![recursion_limit = "256"]

mod address;
mod agencies;
mod articles;
mod documents;
mod exams;
mod failures;
mod frame;
mod home;
mod host;
mod meetings;
mod notices;
mod pages;
mod parts;
mod previews;
mod procedures;
mod proofs;
mod ratings;
mod shell;
mod site;
mod view;
pub mod wire;

pub use address::Address;
pub use shell::{Given, Site, Telling, Told, shell};
