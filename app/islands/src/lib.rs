//! The parts of a page that live in the browser: counting, stars, downloads, copying. The worker
//! draws them with the rest of the page; the program takes over these and nothing else, so that a
//! citizen's phone neither downloads nor runs what only the worker needs.
//!
//! What an island needs to live again travels in its element, as its props.

// Views are nested types.
#![recursion_limit = "256"]

mod checklist;
mod counts;
mod downloads;
mod focus;
mod live;
mod patience;
mod printing;
mod ratings;
mod sharing;
mod visits;
pub mod wire;

pub use checklist::Checklist;
pub use counts::{Counts, LiveCounts, Shown};
pub use downloads::Download;
pub use focus::focus;
pub use live::Live;
pub use patience::Patience;
pub use printing::Printing;
pub use ratings::Rating;
pub use sharing::Tools;
pub use visits::Visited;
