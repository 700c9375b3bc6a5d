//! News.

mod list;
mod show;

pub use list::ArticlesPage;
pub use show::ArticlePage;
