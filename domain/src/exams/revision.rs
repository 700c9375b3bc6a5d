//! A later edition of an exam's steps: what was fixed may only change with a word to the candidates.

use super::{DateChange, Day, Step};
use crate::Moment;

/// `new` steps with the changes of fixed dates written down, those of `old` carried on. `note` is
/// what the editor says of the changes.
///
/// # Errors
/// The name of the first step whose fixed date changes without a note.
pub fn revised(old: &[Step], new: Vec<Step>, note: &str, now: Moment) -> Result<Vec<Step>, String> {
    let revise = |mut step: Step| {
        let Some(before) = old.iter().find(|before| before.key() == step.key()) else {
            return Ok(step);
        };
        step.changes = before.changes.clone();
        let moved = (before.from, before.until) != (step.from, step.until);
        let known = before.from != Day::Unknown || before.until != Day::Unknown;
        if before.confirmed && known && moved {
            if note.is_empty() {
                return Err(step.name().to_owned());
            }
            let (from, until) = (before.from, before.until);
            step.changes.insert(0, DateChange { at: now, from, until, note: note.to_owned() });
        }
        Ok(step)
    };
    new.into_iter().map(revise).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Stage;
    use super::*;

    fn round1(day: u8, confirmed: bool) -> Step {
        let from = Day::Exact(Moment::in_vietnam(2026, 10, day, 7, 30).expect("a moment"));
        Step {
            stage: Stage::Round1,
            title: String::new(),
            from,
            until: Day::Unknown,
            confirmed,
            place: String::new(),
            note: String::new(),
            changes: Vec::new(),
        }
    }

    #[test]
    fn a_fixed_date_changes_only_with_a_note() {
        let now = Moment::from_unix(9);
        let moved =
            |confirmed, note| revised(&[round1(5, confirmed)], vec![round1(6, true)], note, now);
        assert_eq!(moved(true, "").expect_err("a note is due"), "Vòng 1");
        let steps = moved(true, "Tránh bão.").expect("with a note");
        assert_eq!(steps[0].changes[0].from, round1(5, true).from);
        assert_eq!(steps[0].changes[0].note, "Tránh bão.");
        assert!(moved(false, "").expect("not fixed").iter().all(|step| step.changes.is_empty()));
        let again = revised(&steps, vec![round1(6, true)], "", now).expect("unmoved");
        assert_eq!(again[0].changes.len(), 1, "the history stays");
    }
}
