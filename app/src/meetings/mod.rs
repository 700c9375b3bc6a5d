//! Meetings and what came of them.

mod agenda;
mod lines;
mod list;
mod show;

pub use lines::MeetingLines;
pub use list::meetings_page;
pub use show::{meeting_page, show as show_meeting};
