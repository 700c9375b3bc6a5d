//! Procedures counted by level, without looking at each.

use serde::Deserialize;

use super::super::{Level, Levels};
use crate::Moment;

/// Procedures that appear, expire and are carried out alike: since when, until when, the bits of their
/// levels, and how many.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Strata(Vec<(Moment, Option<Moment>, u8, u32)>);

impl Strata {
    /// How many procedures each level has, of those that readers may see at `now`.
    pub fn levels(&self, now: Moment) -> Levels {
        let shown = self.0.iter().filter(|(publish_at, expires_at, ..)| {
            *publish_at <= now && expires_at.is_none_or(|at| at > now)
        });
        let mut counts = [0; Level::ALL.len()];
        let mut levels = Levels::default();
        for (.., bits, number) in shown {
            levels.total += number;
            for (count, level) in counts.iter_mut().zip(Level::ALL) {
                *count += if bits & level.bit() == 0 { 0 } else { *number };
            }
            match bits.count_ones() {
                0 => levels.unknown += number,
                1 => {}
                _ => levels.shared += number,
            }
        }
        let told = Level::ALL.into_iter().zip(counts).filter(|(_, count)| *count > 0);
        Levels { levels: told.collect(), ..levels }
    }
}
