//! What several pages use.

mod answered;
mod body;
mod breadcrumbs;
mod documents;
mod head;
mod lines;
mod pager;
mod reach;
mod share;
mod times;
mod walk;

pub use answered::{Answer, Question, answered, asked};
pub use body::Body;
pub use breadcrumbs::Breadcrumbs;
pub use documents::{Documents, download};
pub use head::Head;
pub use lines::{Cards, NoticeLines};
pub use pager::Pager;
pub use reach::{mail, telephone};
pub use share::Share;
pub use times::{Changes, Times};
pub use walk::{EndOfPage, Walk};
