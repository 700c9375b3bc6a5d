//! What only one kind of posting has.

use super::{
    super::{Detail, StepLink, faults::Faults},
    Source, exam,
    fields::Fields,
    meeting, procedure,
};
use crate::{Slug, exams::Stage, postings::Kind};

/// Reads what only `kind` has; `None` when it was refused.
pub fn read(
    kind: Kind,
    fields: &mut Fields<'_>,
    source: &Source<'_>,
    faults: &mut Faults,
) -> Option<Detail> {
    match kind {
        Kind::Article | Kind::Notice => Some(Detail::Plain),
        Kind::Procedure => procedure::read(fields, source, faults)
            .map(|procedure| Detail::Procedure(Box::new(procedure))),
        Kind::Meeting => Some(Detail::Meeting(Box::new(meeting::read(fields, faults)))),
        Kind::Exam => Some(Detail::Exam(Box::new(exam::read(fields, faults)))),
    }
}

/// The step of an exam a notice belongs to.
pub fn step(fields: &mut Fields<'_>, faults: &mut Faults) -> Option<StepLink> {
    let exam: Option<Slug> = fields.word("exam", faults);
    let stage: Option<Stage> = fields.word("step", faults);
    let title = fields.line("step_title", 200, faults);
    match (exam, stage) {
        (Some(exam), Some(stage)) => Some(StepLink { exam, stage, title }),
        (None, None) => None,
        _ if fields.was_refused("exam", faults) || fields.was_refused("step", faults) => None,
        (Some(_), None) => {
            fields.refuse(
                "step",
                "Thiếu step: hãy ghi thông báo thuộc bước nào của kỳ thi.",
                faults,
            );
            None
        }
        (None, Some(_)) => {
            fields.refuse("exam", "Thiếu exam: hãy ghi địa chỉ (slug) của kỳ thi.", faults);
            None
        }
    }
}
