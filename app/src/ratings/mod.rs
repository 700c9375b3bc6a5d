//! Stars.

mod page;
mod widget;

pub use page::RatingPage;
pub use widget::Rating;
