//! Files as they are chosen, dropped or pasted: which of them are meant, and in whose place.

use js_sys::Array;
use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, File, FileList, HtmlInputElement};

use crate::parts::confirm::{Question, confirm};

/// What is to be done with a file.
pub enum Place {
    Own(File),
    /// It takes the place of the document of this name.
    Of(String, File),
}

/// Asks where a file belongs whose name one of `taken` has: scanners call everything `scan.pdf`.
pub async fn place(file: File, taken: &[String]) -> Place {
    let same = |name: &str| {
        taken.iter().find(|taken| taken.to_lowercase() == name.to_lowercase()).cloned()
    };
    let Some(old) = same(&file.name()) else { return Place::Own(file) };
    let question = Question {
        title: format!("Thay tệp “{old}”?"),
        text: "Bài đã có một tệp cùng tên. Nếu đây là bản mới của tệp ấy, hãy thay: địa chỉ tệp giữ nguyên. Nếu là một \
               văn bản khác, hãy thêm thành tệp riêng."
            .to_owned(),
        yes: "Thay tệp cũ".to_owned(),
        no: "Thêm tệp riêng".to_owned(),
        grave: false,
    };
    if confirm(question).await {
        return Place::Of(old, file);
    }
    let free = (2..1000).map(|number| numbered(&file.name(), number));
    let name = free.into_iter().find(|name| same(name).is_none()).unwrap_or_default();
    match File::new_with_blob_sequence(&Array::of1(&file), &name) {
        Ok(renamed) => Place::Own(renamed),
        Err(_) => Place::Of(old, file),
    }
}

/// `scan.pdf` as `scan (2).pdf`.
fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        Some((stem, end)) => format!("{stem} ({number}).{end}"),
        None => format!("{name} ({number})"),
    }
}

/// The files of a paste, unless it is one of words: a spreadsheet puts a picture of its cells beside them.
pub fn pasted(event: &ClipboardEvent) -> Option<FileList> {
    let data = event.clipboard_data()?;
    let words = data.get_data("text/plain").unwrap_or_default();
    let files = data.files().filter(|files| files.length() > 0)?;
    // The editor has taken pictures it wanted already.
    (words.trim().is_empty() && !event.default_prevented()).then_some(files)
}

/// A file dropped beside its place would be opened in place of the desk.
pub fn keep_out(event: &DragEvent) {
    let files = |data: &DataTransfer| data.types().includes(&"Files".into(), 0);
    if let Some(data) = event.data_transfer().filter(files)
        && !event.default_prevented()
    {
        event.prevent_default();
        data.set_drop_effect("none");
    }
}

pub fn input(event: &ev::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

pub fn chosen(event: &ev::Event) -> Option<FileList> {
    input(event)?.files()
}
