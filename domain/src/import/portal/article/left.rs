//! What of an article's page was left out, told so that nothing goes unseen.

use super::super::line::Line;
use crate::import::faults::{Faults, short};

/// Lines of a page that did not go into its article and are no known furniture.
#[derive(Debug, Default)]
pub struct Left {
    /// Around the title.
    pub above: Vec<String>,
    /// Links and forms in the middle of the text.
    pub boxes: Vec<String>,
    /// Names of files the page offers.
    pub files: Vec<String>,
    /// How many after the end, and the first of them or their heading.
    pub after: usize,
    pub end: String,
}

impl Left {
    /// Tells all of it.
    pub fn told(&self, faults: &mut Faults) {
        let said = |lines: &[String]| (lines.len(), short(&lines.join(" · ")));
        if !self.above.is_empty() {
            let (count, said) = said(&self.above);
            faults.note(format!("Đã bỏ {count} dòng ở đầu trang: “{said}”."));
        }
        if !self.boxes.is_empty() {
            let (count, said) = said(&self.boxes);
            faults.note(format!("Đã bỏ {count} dòng của khung giữa bài: “{said}”."));
        }
        if !self.files.is_empty() {
            let said = self.files.join(", ");
            faults
                .note(format!("Trang có tệp đính kèm ({said}); chữ chép ra không mang tệp theo."));
        }
        if self.after > 0 {
            let end = short(&self.end);
            faults.note(format!("Đã bỏ {} dòng sau chỗ hết bài (“{end}”).", self.after));
        }
    }
}

/// The texts of lines.
pub fn texts(lines: &[&Line]) -> Vec<String> {
    lines.iter().map(|line| line.text.clone()).collect()
}
