//! Where steps stand at a moment, and which notices hang on them.

use serde::{Deserialize, Serialize};

use super::{Day, Stage, Step};
use crate::Moment;

/// Where a step stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is over.
    Done,
    /// It is going on.
    Current,
    /// It is the next to come.
    Next,
    /// It comes later, or nobody knows when.
    Later,
}

/// The step a notice hangs on, by stage and, where the stage has several, the step's own name. A name that
/// none has means the stage's first; a stage that no step has means the last step before it.
pub fn place(steps: &[Step], stage: Stage, title: &str) -> Option<usize> {
    let named = steps.iter().position(|step| step.key() == (stage, title.to_lowercase()));
    let staged = || steps.iter().position(|step| step.stage == stage);
    let before = || steps.iter().rposition(|step| step.stage <= stage);
    named.or_else(staged).or_else(before).or((!steps.is_empty()).then_some(0))
}

/// Of each step, whether one of the notices at `places` hangs on it.
pub fn noticed(steps: &[Step], places: &[(Stage, String)]) -> Vec<bool> {
    let mut noticed = vec![false; steps.len()];
    for (stage, title) in places {
        if let Some(at) = place(steps, *stage, title) {
            noticed[at] = true;
        }
    }
    noticed
}

/// Where each step stands at `now`. `noticed` tells of each whether a notice was posted to it: a step
/// without a date is over when it, or a later one, has its notice, or when a later one has begun.
pub fn states(steps: &[Step], noticed: &[bool], now: Moment) -> Vec<State> {
    let is_noticed = |at: usize| noticed.get(at).copied().unwrap_or_default();
    let has_begun = |step: &Step| {
        let begun = step.from.begins().is_some_and(|from| from <= now);
        begun && matches!(step.from, Day::Exact(_)) || step.is_over_at().is_some_and(|at| at <= now)
    };
    let reached = (0..steps.len()).rev().find(|at| is_noticed(*at) || has_begun(&steps[*at]));
    let mut next_found = false;
    let mut states = Vec::with_capacity(steps.len());
    for (at, step) in steps.iter().enumerate() {
        let state = match step.is_over_at() {
            Some(over) if over <= now => State::Done,
            Some(_) if is_current(step, now) => State::Current,
            None if reached.is_some_and(|reached| at < reached) || is_noticed(at) => State::Done,
            _ if next_found => State::Later,
            _ => {
                next_found = true;
                State::Next
            }
        };
        states.push(state);
    }
    states
}

/// Whether a step that is not over has begun: a month as its beginning may be any of its days.
fn is_current(step: &Step, now: Moment) -> bool {
    match step.from {
        Day::Exact(from) => from <= now,
        Day::Month { .. } => {
            step.until != Day::Unknown && step.from.is_over_at().is_some_and(|at| at <= now)
        }
        Day::Unknown => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u8, hour: u8) -> Moment {
        Moment::in_vietnam(2026, 10, day, hour, 0).expect("a moment")
    }

    fn step(stage: Stage, from: Day, until: Day) -> Step {
        Step {
            stage,
            title: String::new(),
            from,
            until,
            confirmed: true,
            place: String::new(),
            note: String::new(),
            changes: Vec::new(),
        }
    }

    #[test]
    fn what_is_next_stands_out() {
        let steps = [
            step(Stage::Announcement, Day::Exact(at(1, 8)), Day::Unknown),
            step(Stage::Intake, Day::Exact(at(2, 8)), Day::Exact(at(10, 17))),
            step(Stage::Round1, Day::Exact(at(20, 7)), Day::Unknown),
            step(Stage::Round2, Day::Month { year: 2026, month: 11 }, Day::Unknown),
            step(Stage::Recognition, Day::Unknown, Day::Unknown),
        ];
        let states = |now| states(&steps, &[], now);
        use State::{Current, Done, Later, Next};
        assert_eq!(states(at(1, 7)), [Next, Later, Later, Later, Later]);
        assert_eq!(states(at(1, 9)), [Current, Next, Later, Later, Later]);
        assert_eq!(states(at(10, 16)), [Done, Current, Next, Later, Later]);
        assert_eq!(states(at(10, 17)), [Done, Done, Next, Later, Later], "at five it closed");
        assert_eq!(states(at(21, 0)), [Done, Done, Done, Next, Later]);
        let december = Moment::in_vietnam(2026, 12, 1, 0, 0).expect("a moment");
        assert_eq!(states(december), [Done, Done, Done, Done, Next]);
    }

    #[test]
    fn steps_without_dates_go_by_their_notices() {
        let steps = [Stage::Round1, Stage::Review, Stage::Round2, Stage::Recognition]
            .map(|stage| step(stage, Day::Unknown, Day::Unknown));
        use State::{Done, Later, Next};
        let states = |noticed: &[bool]| states(&steps, noticed, at(1, 0));
        assert_eq!(states(&[true, false, true, false]), [Done, Done, Done, Next]);
        assert_eq!(states(&[]), [Next, Later, Later, Later]);
    }

    #[test]
    fn what_was_passed_by_is_not_next() {
        let exact = |day| Day::Exact(at(day, 7));
        let steps = [
            step(Stage::Announcement, Day::Unknown, Day::Unknown),
            step(Stage::Round1, exact(2), Day::Unknown),
            step(Stage::Review, Day::Unknown, Day::Unknown),
            step(Stage::Round2, exact(5), Day::Unknown),
            step(Stage::Recognition, exact(20), Day::Unknown),
        ];
        use State::{Done, Later, Next};
        assert_eq!(states(&steps, &[], at(3, 0)), [Done, Done, Next, Later, Later]);
        assert_eq!(states(&steps, &[], at(6, 0)), [Done, Done, Done, Done, Next]);
    }

    #[test]
    fn a_notice_finds_its_step() {
        let mut steps = vec![
            step(Stage::Announcement, Day::Unknown, Day::Unknown),
            step(Stage::Summons, Day::Unknown, Day::Unknown),
            step(Stage::Round1, Day::Unknown, Day::Unknown),
            step(Stage::Summons, Day::Unknown, Day::Unknown),
        ];
        steps[1].title = "Triệu tập vòng 1".into();
        steps[3].title = "Triệu tập vòng 2".into();
        let table = [
            (Stage::Summons, "triệu tập VÒNG 2", Some(3)),
            (Stage::Summons, "", Some(1)),
            (Stage::Round1, "Kết quả", Some(2)),
            (Stage::Review, "", Some(3)),
            (Stage::Announcement, "", Some(0)),
        ];
        for (stage, title, at) in table {
            assert_eq!(place(&steps, stage, title), at, "{stage:?} {title}");
        }
        assert_eq!(noticed(&steps, &[(Stage::Round1, String::new())]), [false, false, true, false]);
        assert_eq!(place(&[], Stage::Review, ""), None);
    }
}
