//! Agencies.

mod list;
mod show;

pub use list::agencies_page;
pub use show::agency_page;
