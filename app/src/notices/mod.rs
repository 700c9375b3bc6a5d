//! Notices.

mod list;
mod show;

pub use list::NoticesPage;
pub use show::NoticePage;
