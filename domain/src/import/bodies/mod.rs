//! Bodies: Markdown or pasted HTML made into the one sanitised HTML subset.

mod markdown;
mod pictures;
mod rewrite;
mod sanitize;
mod tokens;
mod words;

use super::{File, PictureEntry, Refused, faults::Faults, plain::Form};

/// A body ready to be stored.
#[derive(Debug, Default)]
pub struct Body {
    /// The sanitised HTML subset.
    pub html: String,
    pub pictures: Vec<PictureEntry>,
}

/// What of a source is dropped unseen by the reader, so its sender is told.
const DROPPED: [&str; 8] =
    ["<script", "<iframe", "<object", "<embed", "<form", "<video", "<audio", "<svg"];

/// How deep elements may stand in each other; parsing costs the depth times the length.
const DEEPEST: usize = 300;

/// Reads a body that begins at line `first` of its file.
pub fn read(text: &str, form: Form, first: u32, beside: &[File], faults: &mut Faults) -> Body {
    let lower = text.to_ascii_lowercase();
    for name in DROPPED.iter().filter(|name| lower.contains(**name)) {
        let name = name.trim_start_matches('<');
        faults
            .note(format!("Đã bỏ phần <{name}>: nội dung bài không chứa mã chạy hay khung nhúng."));
    }
    let html = match form {
        Form::Markdown => markdown::html(text, first),
        Form::Html => text.to_owned(),
    };
    lost_links(&html, faults);
    if sanitize::depth(&html) > DEEPEST {
        faults.refuse(Some(first), "body", TOO_DEEP);
        return Body::default();
    }
    let tokens = tokens::read(&sanitize::cleaned(&html));
    let mut pictures = pictures::Pictures::new(text, first, beside, faults);
    let written = rewrite::rewritten(tokens, &mut pictures);
    Body { html: tokens::written(&written), pictures: pictures.entries }
}

/// A body that was written at the desk.
#[derive(Debug, Default)]
pub struct Written {
    /// The sanitised HTML subset.
    pub html: String,
    /// Its pictures, all kept already.
    pub pictures: Vec<PictureEntry>,
    /// What must be put right before it can be posted.
    pub refused: Vec<Refused>,
}

/// Makes what a browser sends as a draft's body harmless; what it lacks yet is no matter.
///
/// # Errors
/// A Vietnamese sentence when it could not be parsed within reason.
pub fn drafted(html: &str) -> Result<String, &'static str> {
    if sanitize::depth(html) > DEEPEST { Err(TOO_DEEP) } else { Ok(sanitize::cleaned(html)) }
}

const TOO_DEEP: &str =
    "Nội dung lồng quá nhiều tầng thẻ HTML; hãy dán lại bài dưới dạng chữ thường.";

/// Makes what a browser sends as a body into the subset: never trusted, always the same rules.
pub fn written(html: &str) -> Written {
    let mut faults = Faults::default();
    if sanitize::depth(html) > DEEPEST {
        faults.refuse(None, "body", TOO_DEEP);
        return Written { refused: faults.refused, ..Written::default() };
    }
    let tokens = tokens::read(&sanitize::cleaned(html));
    let mut pictures = pictures::Pictures::kept(html, &mut faults);
    let written = rewrite::rewritten(tokens, &mut pictures);
    let pictures = pictures.entries;
    Written { html: tokens::written(&written), pictures, refused: faults.refused }
}

/// Tells of links whose words stay and whose addresses do not.
fn lost_links(html: &str, faults: &mut Faults) {
    let lower = html.to_ascii_lowercase();
    let addresses = lower.split("href=").skip(1).filter_map(|rest| {
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        rest.split(['"', '\'', '>', ' ']).next()
    });
    let (mut lost, mut unreadable) = (0, 0);
    for address in addresses {
        let host = address.split_once("://").map_or("", |(_, rest)| rest);
        let host = host.split(['/', '?', '#']).next().unwrap_or_default();
        let starts = ["javascript:", "file:", "data:", "ftp:", "\\\\", "#"];
        lost += usize::from(starts.iter().any(|start| address.starts_with(start)));
        unreadable += usize::from(!host.is_ascii() || host.contains('%'));
    }
    if lost > 0 {
        faults.note(format!(
            "Đã bỏ địa chỉ của {lost} liên kết (javascript:, file:, ftp:, hoặc # tới một chỗ trong bài); chữ vẫn giữ."
        ));
    }
    if unreadable > 0 {
        faults.note(format!(
            "Đã bỏ địa chỉ của {unreadable} liên kết có tên miền có dấu; hãy mở trang đó, chép địa chỉ trên \
             thanh địa chỉ (dạng xn--…) rồi nạp lại."
        ));
    }
}

/// Plain text as it stands inside HTML.
pub fn escaped(text: &str) -> String {
    tokens::escaped(text)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
