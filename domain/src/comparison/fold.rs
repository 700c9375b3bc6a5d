//! Long stretches without a change, folded away.

use serde::{Deserialize, Serialize};

use super::Change;

/// A part of a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stretch {
    Shown(Vec<Change>),
    /// Nothing of it changed; a reader may unfold it.
    Folded(Vec<Change>),
}

/// Folds what stands more than `context` blocks from any change. A single block is not worth it.
pub fn folded(changes: Vec<Change>, context: usize) -> Vec<Stretch> {
    let count = changes.len();
    let mut shown = vec![false; count];
    for at in (0..count).filter(|at| !changes[*at].is_unchanged()) {
        let end = at.saturating_add(context).saturating_add(1).min(count);
        shown[at.saturating_sub(context)..end].fill(true);
    }
    for at in 0..count {
        let alone = (at == 0 || shown[at - 1]) && (at + 1 == count || shown[at + 1]);
        shown[at] |= alone && count > 1;
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    for (change, shown) in changes.into_iter().zip(shown) {
        match (stretches.last_mut(), shown) {
            (Some(Stretch::Shown(last)), true) | (Some(Stretch::Folded(last)), false) => {
                last.push(change);
            }
            (_, true) => stretches.push(Stretch::Shown(vec![change])),
            (_, false) => stretches.push(Stretch::Folded(vec![change])),
        }
    }
    stretches
}
