//! What is wrong, gathered.

use crate::import::Refused;

#[derive(Default)]
pub(super) struct Faults {
    pub(super) refused: Vec<Refused>,
}

impl Faults {
    pub(super) fn refuse(&mut self, field: &str, reason: &str) {
        self.refused.push(Refused {
            line: None,
            field: field.to_owned(),
            reason: reason.to_owned(),
        });
    }

    /// One line of text, tidied; too long is refused and not cut.
    pub(super) fn line(&mut self, field: &str, text: &str, longest: usize) -> String {
        let text = crate::fold::tidy(text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > longest {
            let reason = format!("Phần này dài quá {longest} ký tự; hãy rút gọn.");
            self.refuse(field, &reason);
        }
        text
    }
}
