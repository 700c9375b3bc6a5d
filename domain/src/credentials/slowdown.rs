//! How guessing is slowed down: the more failures, the longer the wait before the next try.

use crate::Moment;

const DAY_SECONDS: i64 = 24 * 3600;

/// Whose failures are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// One account's: its owner mistypes a few times.
    Account,
    /// One network address's: a whole office may stand behind it.
    Address,
}

impl Counted {
    /// Failures without a wait, the first wait and the longest, in seconds.
    const fn pace(self) -> (u32, u32, u32) {
        match self {
            Self::Account => (4, 5, 15 * 60),
            Self::Address => (30, 2, 5 * 60),
        }
    }
}

/// Failures in a row, each within a day of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempts {
    /// How many.
    pub failures: u32,
    /// When the last of them was.
    pub last: Moment,
}

impl Attempts {
    /// The count with one more failure, now; `before` is what was stored.
    pub fn failed(before: Option<Self>, now: Moment) -> Self {
        let kept =
            before.filter(|before| !before.forgotten(now)).map_or(0, |before| before.failures);
        Self { failures: kept.saturating_add(1), last: now }
    }

    /// The seconds until the next try is heard, if it is not heard now.
    pub fn wait(self, counted: Counted, now: Moment) -> Option<u32> {
        let (free, first, longest) = counted.pace();
        let beyond = self.failures.checked_sub(free + 1)?;
        let doubled = 1_u32.checked_shl(beyond).and_then(|times| first.checked_mul(times));
        let pause = doubled.map_or(longest, |pause| pause.min(longest));
        // A clock set back must not lock anyone out for longer than the pause.
        let passed = now.unix().saturating_sub(self.last.unix()).max(0);
        let left = i64::from(pause).saturating_sub(passed);
        u32::try_from(left).ok().filter(|left| *left > 0)
    }

    /// Whether a day has passed without a failure: the count can be dropped.
    pub const fn forgotten(self, now: Moment) -> bool {
        now.unix().saturating_sub(self.last.unix()) >= DAY_SECONDS
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Counted::{Account, Address};

    const LAST: Moment = Moment::from_unix(1_800_000_000);

    fn later(seconds: i64) -> Moment {
        Moment::from_unix(LAST.unix() + seconds)
    }

    #[test]
    fn waits_double_up_to_a_limit() {
        let table = [
            (Account, 0, None),
            (Account, 1, None),
            (Account, 4, None),
            (Account, 5, Some(5)),
            (Account, 6, Some(10)),
            (Account, 7, Some(20)),
            (Account, 12, Some(640)),
            (Account, 13, Some(900)),
            (Account, 14, Some(900)),
            (Account, 36, Some(900)),
            (Account, 37, Some(900)),
            (Account, u32::MAX, Some(900)),
            (Address, 30, None),
            (Address, 31, Some(2)),
            (Address, 32, Some(4)),
            (Address, 38, Some(256)),
            (Address, 39, Some(300)),
            (Address, u32::MAX, Some(300)),
        ];
        for (counted, failures, wait) in table {
            assert_eq!(
                Attempts { failures, last: LAST }.wait(counted, LAST),
                wait,
                "{counted:?} {failures}"
            );
        }
    }

    #[test]
    fn waits_pass() {
        let table = [
            (0, Some(20)),
            (1, Some(19)),
            (19, Some(1)),
            (20, None),
            (90_000, None),
            (-500, Some(20)),
        ];
        for (seconds, wait) in table {
            let attempts = Attempts { failures: 7, last: LAST };
            assert_eq!(attempts.wait(Account, later(seconds)), wait, "{seconds}");
        }
        for unix in [i64::MIN, i64::MAX] {
            let attempts = Attempts { failures: 7, last: Moment::from_unix(unix) };
            assert!(attempts.wait(Account, LAST).is_none_or(|wait| wait == 20), "{unix}");
        }
    }

    #[test]
    fn failures_are_forgotten_after_a_day() {
        let table = [
            (None, 0, 1),
            (Some(1), 60, 2),
            (Some(9), DAY_SECONDS - 1, 10),
            (Some(9), DAY_SECONDS, 1),
            (Some(9), -60, 10),
            (Some(u32::MAX), 1, u32::MAX),
        ];
        for (failures, seconds, counted) in table {
            let before = failures.map(|failures| Attempts { failures, last: LAST });
            let after = Attempts::failed(before, later(seconds));
            assert_eq!(after, Attempts { failures: counted, last: later(seconds) }, "{failures:?}");
        }
    }

    #[test]
    fn guessing_all_day_comes_to_little() {
        let (mut now, mut attempts, mut tries) = (LAST, None, 0);
        while now < later(DAY_SECONDS) {
            tries += 1;
            let failed = Attempts::failed(attempts, now);
            let wait = failed.wait(Account, now).unwrap_or_default();
            now = Moment::from_unix(now.unix() + i64::from(wait));
            attempts = Some(failed);
        }
        assert_eq!(tries, 107, "four free, eight doubling, then four an hour");
    }
}
