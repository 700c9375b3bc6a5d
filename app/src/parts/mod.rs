//! What several pages use.

mod answered;
mod body;
mod breadcrumbs;
mod documents;
mod head;
mod lines;
mod outline;
mod pager;
mod poster;
mod reach;
mod section;
mod seen;
mod share;
mod standing;
mod times;
mod versions;
mod walk;

pub use answered::{Answer, Question, answered, asked};
pub use body::Body;
pub use breadcrumbs::Breadcrumbs;
pub use documents::{Documents, download};
pub use head::Head;
pub use lines::{Cards, NoticeLines};
pub use outline::{Outline, lines_of};
pub use pager::Pager;
pub use poster::{Ended, agency, successor};
pub use reach::{mail, telephone};
pub use section::Section;
pub use seen::Seen;
pub use share::{Share, encoded};
pub use standing::Standing;
pub use times::{Changes, Times};
pub use versions::past_versions;
pub use walk::{EndOfPage, Walk};
