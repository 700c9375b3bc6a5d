//! The words of the business and the questions the app may ask.
//!
//! Nothing here knows a view or a platform: the same types are rendered by `app`, answered by
//! `worker` and tested natively in seconds.

mod ask;
mod blocks;
mod failure;
mod leaf;
mod marks;
mod moment;
mod number;
mod slug;

pub mod agencies;
pub mod articles;
pub mod board;
pub mod checks;
pub mod comparison;
pub mod csv;
pub mod desk;
pub mod documents;
pub mod exams;
pub mod meetings;
pub mod menu;
pub mod notices;
pub mod postings;
pub mod procedures;
pub mod prose;
pub mod ratings;
pub mod tallies;
pub mod visits;
pub mod workbook;

#[cfg(feature = "proof")]
pub mod chain;
#[cfg(feature = "edge")]
pub mod credentials;
#[cfg(feature = "edge")]
pub mod files;
#[cfg(feature = "edge")]
pub mod fold;
#[cfg(feature = "edge")]
pub mod import;
#[cfg(feature = "proof")]
pub mod proofs;
#[cfg(feature = "edge")]
pub mod visitors;

pub use ask::{Ask, Method};
pub use failure::Failure;
pub use leaf::{Leaf, PageNumber};
pub use moment::Moment;
pub use number::grouped;
pub use slug::Slug;

// Only its version matters: see the workspace's Cargo.toml.
#[cfg(feature = "edge")]
use idna_adapter as _;
