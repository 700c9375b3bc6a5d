//! What only one kind has, checked.

use std::mem;

use super::{
    super::{Content, Detail, ProcedureContent},
    faults::Faults,
};
use crate::{
    import::{self, ProcedureEntry, Teller},
    postings::Kind,
    procedures::Code,
};

impl Content {
    /// It, where nothing is wrong with it.
    pub(super) fn checked_detail(&self, kind: Kind, faults: &mut Faults) -> Option<import::Detail> {
        if mem::discriminant(&self.detail) != mem::discriminant(&Self::of(kind).detail) {
            faults.refuse("detail", "Nội dung này của một loại bài khác; hãy tải lại trang.");
            return None;
        }
        match &self.detail {
            Detail::Plain => Some(import::Detail::Plain),
            Detail::Meeting(minutes) => {
                if minutes.starts.is_none() {
                    faults.refuse("starts", "Chưa ghi thời gian họp; hãy chọn ngày, giờ.");
                }
                if minutes.ends.is_some_and(|ends| minutes.starts.is_some_and(|it| ends < it)) {
                    faults.refuse("ends", "Giờ kết thúc trước giờ bắt đầu; hãy sửa một trong hai.");
                }
                for (at, item) in minutes.agenda.iter().enumerate() {
                    if item.title.trim().is_empty() {
                        faults.refuse(
                            &format!("agenda[{}].title", at + 1),
                            "Nội dung họp chưa có tên; hãy ghi tên hoặc xóa dòng.",
                        );
                    }
                }
                Some(import::Detail::Meeting(minutes.clone()))
            }
            Detail::Exam(dossier) => {
                if dossier.steps.is_empty() {
                    faults.refuse("steps", "Kỳ thi chưa có bước nào; hãy thêm ít nhất một bước.");
                }
                for (at, step) in dossier.steps.iter().enumerate() {
                    let same = |other: &crate::exams::Step| other.key() == step.key();
                    if dossier.steps[..at].iter().any(same) {
                        let reason = format!(
                            "Có hai bước cùng tên “{}”; hãy đặt tên riêng cho từng bước.",
                            step.name()
                        );
                        faults.refuse(&format!("steps[{}].title", at + 1), &reason);
                    }
                }
                Some(import::Detail::Exam(dossier.clone()))
            }
            Detail::Procedure(content) => {
                let ProcedureContent { code, levels, mut fields, mut agencies, record } =
                    (**content).clone();
                fields.retain(|name| !name.trim().is_empty());
                agencies.retain(|(_, name)| !name.trim().is_empty());
                match code.trim().parse::<Code>() {
                    Ok(code) => Some(import::Detail::Procedure(Box::new(ProcedureEntry {
                        code,
                        teller: Teller::Own,
                        levels,
                        fields,
                        agencies,
                        record: record.tidied(),
                    }))),
                    Err(reason) => {
                        faults.refuse("code", &reason);
                        None
                    }
                }
            }
        }
    }
}
