//! A record without the rows in which nobody wrote anything.

use super::Record;

impl Record {
    /// Rows that were only opened tell nothing: they neither count as told nor are posted.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let told = |text: &str| !text.trim().is_empty();
        for outline in [&mut self.steps, &mut self.conditions] {
            outline.retain(|line| told(&line.text));
        }
        for bundle in &mut self.dossier {
            bundle.papers.retain(|paper| told(&paper.name) || told(&paper.form));
        }
        self.dossier.retain(|bundle| told(&bundle.name) || !bundle.papers.is_empty());
        self.results.retain(|result| told(&result.name) || told(&result.code));
        self.basis.retain(|basis| told(&basis.number) || told(&basis.name));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Basis, Bundle, Outcome, OutlineLine, Paper};
    use super::*;

    #[test]
    fn what_was_only_opened_is_not_told() {
        let paper = |name: &str| Paper { name: name.into(), ..Paper::default() };
        let line = |text: &str| OutlineLine { depth: 0, text: text.into() };
        let opened = Record {
            steps: vec![line(" "), line("Nộp hồ sơ.")],
            dossier: vec![
                Bundle { name: " ".into(), papers: vec![paper("")] },
                Bundle { name: String::new(), papers: vec![paper("Tờ khai"), paper(" ")] },
            ],
            results: vec![Outcome::default()],
            basis: vec![Basis::default(), Basis { number: "1/2026".into(), ..Basis::default() }],
            ..Record::default()
        };
        let tidied = opened.tidied();
        assert_eq!(tidied.steps, [line("Nộp hồ sơ.")]);
        assert_eq!(
            tidied.dossier,
            [Bundle { name: String::new(), papers: vec![paper("Tờ khai")] }]
        );
        assert!(tidied.results.is_empty());
        assert_eq!(tidied.basis.len(), 1);
    }
}
