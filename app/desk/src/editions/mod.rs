//! Editions (lần đăng): what changed from one to the next, and what can be done with what is posted.

mod comparing;
mod details;
mod difference;
mod facts;
mod files;
mod history;
mod list;
mod page;
mod review;
mod withdrawal;

pub use difference::difference;
pub use list::posting_list;
pub use page::posting_page;
pub use review::review_page;
