//! News.

mod list;
mod show;

pub use list::articles_page;
pub use show::{article_page, show as show_article};
