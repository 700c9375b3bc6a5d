//! Publications (việc đăng): approved and posted, now or at a moment; returned; taken off the timetable.

mod approval;
mod course;
mod returning;
mod unscheduling;

pub use approval::approval;
pub use course::Course;
pub use returning::returning;
pub use unscheduling::{unschedule, unscheduling};
