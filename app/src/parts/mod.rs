//! What several pages use.

mod answered;
mod body;
mod breadcrumbs;
mod counts;
mod documents;
mod head;
mod lines;
mod pager;
mod ready;
mod share;
mod times;
mod walk;

pub use answered::{Answer, Question, answered, asked};
pub use body::Body;
pub use breadcrumbs::Breadcrumbs;
pub use counts::{Counts, DocumentCounts};
pub use documents::Documents;
pub use head::Head;
pub use lines::{Cards, NoticeLines};
pub use pager::Pager;
pub use ready::use_ready;
pub use share::Share;
pub use times::{Changes, Times};
pub use walk::{EndOfPage, Walk};
