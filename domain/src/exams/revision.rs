//! A later edition of an exam's steps: what was fixed may only change with a word to the candidates.

use super::{DateChange, Day, Step};
use crate::Moment;

/// `new` steps with the changes of fixed dates written down, those of `old` carried on. `note` is
/// what the editor says of the changes, `at` when they are published.
///
/// # Errors
/// The name of the first step whose fixed date changes, or goes with its step, without a note.
pub fn revised(old: &[Step], new: Vec<Step>, note: &str, at: Moment) -> Result<Vec<Step>, String> {
    let lost = old
        .iter()
        .find(|before| is_fixed(before) && !new.iter().any(|it| is_one(before, it, old, &new)));
    if let Some(lost) = lost.filter(|_| note.is_empty()) {
        return Err(lost.name().to_owned());
    }
    let befores: Vec<Option<&Step>> =
        new.iter().map(|step| old.iter().find(|before| is_one(before, step, old, &new))).collect();
    let revise = |(mut step, before): (Step, Option<&Step>)| {
        let Some(before) = before else { return Ok(step) };
        step.changes = before.changes.clone();
        let moved = (before.from, before.until) != (step.from, step.until);
        // No longer fixed is a change, too: it would be free to move.
        if is_fixed(before) && (moved || !step.confirmed) {
            if note.is_empty() {
                return Err(step.name().to_owned());
            }
            let (from, until) = (before.from, before.until);
            step.changes.insert(0, DateChange { at, from, until, note: note.to_owned() });
        }
        Ok(step)
    };
    new.into_iter().zip(befores).map(revise).collect()
}

fn is_fixed(step: &Step) -> bool {
    step.confirmed && (step.from != Day::Unknown || step.until != Day::Unknown)
}

/// Whether `after` is what became of `before`: the same stage and name, or the stage's only step under a
/// new name.
fn is_one(before: &Step, after: &Step, old: &[Step], new: &[Step]) -> bool {
    let alone = |steps: &[Step]| steps.iter().filter(|it| it.stage == before.stage).count() == 1;
    before.key() == after.key() || before.stage == after.stage && alone(old) && alone(new)
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

    #[test]
    fn a_fixed_date_does_not_go_unseen() {
        let now = Moment::from_unix(9);
        let mut named = round1(6, true);
        named.title = "Thi viết".into();
        let old = [round1(5, true)];
        let revised = |new: &[Step], note: &str| revised(&old, new.to_vec(), note, now);
        assert_eq!(revised(&[], "").expect_err("the step is gone"), "Vòng 1");
        assert!(revised(&[], "Bỏ thi viết.").is_ok());
        assert_eq!(revised(&[named.clone()], "").expect_err("renamed and moved"), "Thi viết");
        let steps = revised(&[named], "Đổi hình thức.").expect("with a note");
        assert_eq!(steps[0].changes[0].from, round1(5, true).from);
    }
}
