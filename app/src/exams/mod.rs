//! Recruitment exams.

mod lines;
mod list;
mod show;
mod timeline;

pub use lines::ExamLines;
pub use list::exams_page;
pub use show::{exam_page, show as show_exam};
