//! Notices.

mod list;
mod show;

pub use list::notices_page;
pub use show::{notice_page, show as show_notice};
