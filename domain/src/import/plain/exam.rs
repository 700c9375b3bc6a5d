//! What only exams have.

use super::{super::faults::Faults, fields::Fields};
use crate::exams::{Day, Dossier, Stage, Step};

/// Reads what is wanted and the steps.
pub fn read(fields: &mut Fields<'_>, faults: &mut Faults) -> Dossier {
    let quota = fields.has("quota").then(|| fields.count("quota", faults));
    let quota = quota.map(|quota| u32::try_from(quota).unwrap_or(u32::MAX));
    let positions = fields.line("positions", 2000, faults);
    let mut steps: Vec<Step> = Vec::new();
    for mut fields in fields.tables("steps", faults) {
        let step = step(&mut fields, faults);
        fields.finish(faults);
        let Some(step) = step else { continue };
        if steps.iter().any(|known| known.key() == step.key()) {
            let reason =
                "Hai bước cùng loại phải có hai tên khác nhau; hãy ghi title cho mỗi bước.";
            fields.refuse("stage", reason, faults);
        }
        steps.push(step);
    }
    if steps.is_empty() && !faults.refused.iter().any(|it| it.field.starts_with("steps")) {
        let reason = "Kỳ thi chưa có bước nào; hãy thêm ít nhất một mục [[steps]].";
        fields.refuse("steps", reason, faults);
    }
    Dossier { quota, positions, steps }
}

fn step(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<Step> {
    let stage: Option<Stage> = fields.word("stage", faults);
    if stage.is_none() && !fields.was_refused("stage", faults) {
        let names = Stage::ALL.map(Stage::slug).join(", ");
        fields.refuse("stage", &format!("Thiếu stage; hãy ghi một trong các từ {names}."), faults);
    }
    let title = fields.line("title", 200, faults);
    let (from, until) = (fields.day("from", faults), fields.day("until", faults));
    if let (Some(begins), Some(over)) = (from.begins(), until.is_over_at())
        && over <= begins
    {
        fields.refuse("until", "Ngày kết thúc (until) phải sau ngày bắt đầu (from).", faults);
    }
    let confirmed = fields.flag("confirmed", faults);
    // A date that is not exact cannot be a fixed one.
    let exact = |day| matches!(day, Day::Exact(_));
    if confirmed && !(exact(from) || exact(until)) {
        let reason =
            "Chỉ ngày cụ thể mới chốt được (confirmed = true); tháng hoặc ngày chưa rõ thì chưa.";
        fields.refuse("confirmed", reason, faults);
    }
    let place = fields.line("place", 500, faults);
    let note = fields.line("note", 2000, faults);
    Some(Step { stage: stage?, title, from, until, confirmed, place, note, changes: Vec::new() })
}
