//! Files that a page names; a copy of its text does not bring them along.

use super::line::{Line, labelled};

const HEADINGS: &[&str] = &[
    "tap tin dinh kem",
    "tep dinh kem",
    "tep tin dinh kem",
    "file dinh kem",
    "tai lieu dinh kem",
    "van ban dinh kem",
    "tai tep dinh kem",
];

const ENDINGS: &[&str] =
    &[".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".rar", ".odt", ".ods"];

/// `Tập tin đính kèm:`
pub fn is_heading(line: &Line) -> bool {
    HEADINGS.contains(&line.folded.as_str())
}

/// The name of a file, alone or behind its label; one with blanks needs a heading above it.
pub fn is_file(line: &Line, above: Option<&Line>) -> bool {
    let headed = labelled(&line.text).filter(|(label, _)| HEADINGS.contains(&label.as_str()));
    let under = above.is_some_and(|above| is_heading(above) || is_file(above, None));
    let name = headed.as_ref().map_or(line.text.as_str(), |(_, value)| value);
    // `Lịch thi.pdf (1.2 MB)`
    let name = name.split_once(" (").map_or(name, |(name, _)| name).to_lowercase();
    let ends = ENDINGS.iter().any(|ending| name.ends_with(ending));
    ends && (headed.is_some() || under || !name.contains(' '))
}
