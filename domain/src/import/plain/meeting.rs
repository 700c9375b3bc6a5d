//! What only meetings have.

use super::{super::faults::Faults, fields::Fields};
use crate::meetings::{AgendaItem, Minutes, Task};

/// The longest conclusion, in characters.
const CONCLUSION: usize = 10_000;

/// Reads when and where, who was there, and the agenda.
pub fn read(fields: &mut Fields<'_>, faults: &mut Faults) -> Minutes {
    let starts = fields.moment("starts", faults);
    if starts.is_none() && !fields.was_refused("starts", faults) {
        let reason =
            "Thiếu starts: hãy ghi cuộc họp bắt đầu lúc nào, ví dụ starts = \"2026-10-05 08:00\".";
        fields.refuse("starts", reason, faults);
    }
    let ends = fields.moment("ends", faults);
    if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
        fields.refuse("ends", "Giờ kết thúc (ends) phải sau giờ bắt đầu (starts).", faults);
    }
    let place = fields.line("place", 500, faults);
    let chair = fields.line("chair", 500, faults);
    let invited = fields.list("invited", 500, faults);
    let mut agenda = Vec::new();
    for mut fields in fields.tables("agenda", faults) {
        agenda.push(item(&mut fields, faults));
        fields.finish(faults);
    }
    if agenda.is_empty() && !fields.was_refused("agenda", faults) {
        let reason = "Cuộc họp chưa có nội dung nào; hãy thêm ít nhất một mục [[agenda]].";
        fields.refuse("agenda", reason, faults);
    }
    Minutes { starts, ends, place, chair, invited, agenda }
}

fn item(fields: &mut Fields<'_>, faults: &mut Faults) -> AgendaItem {
    let title = fields.needed("title", 1000, faults);
    let conclusion = fields.text("conclusion", CONCLUSION, faults);
    let number = fields.line("number", 100, faults);
    let mut tasks = Vec::new();
    for mut fields in fields.tables("tasks", faults) {
        let what = fields.needed("what", 1000, faults);
        let who = fields.line("who", 500, faults);
        let by = fields.day("by", faults);
        fields.finish(faults);
        tasks.push(Task { what, who, by });
    }
    let paragraphs = conclusion.lines().map(str::trim).filter(|line| !line.is_empty());
    AgendaItem { title, conclusion: paragraphs.map(str::to_owned).collect(), number, tasks }
}
