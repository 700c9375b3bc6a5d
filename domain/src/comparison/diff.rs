//! The shortest way from one list to another, in linear space (Myers 1986): halved at the middle
//! of the way, then each half by itself.
//!
//! Own, because the crates for it stop at a clock, and here neither clock nor threads are known.

use std::ops::Range;

/// How far a middle is looked for. Beyond it the lists have so little in common that a way that
/// is not the shortest reads no worse.
const FARTHEST: isize = 1_000;

/// The pairs of equal items that stay, in order.
pub fn matched(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    let mut walk = Walk { old, new, pairs: Vec::new(), ahead: Vec::new(), back: Vec::new() };
    walk.between(0..old.len(), 0..new.len());
    walk.pairs
}

struct Walk<'a> {
    old: &'a [u32],
    new: &'a [u32],
    pairs: Vec<(usize, usize)>,
    /// How far each diagonal was followed, from the front and from the end.
    ahead: Vec<isize>,
    back: Vec<isize>,
}

impl Walk<'_> {
    fn between(&mut self, mut old: Range<usize>, mut new: Range<usize>) {
        loop {
            while !old.is_empty() && !new.is_empty() && self.old[old.start] == self.new[new.start] {
                self.pairs.push((old.start, new.start));
                old.start += 1;
                new.start += 1;
            }
            let (old_end, new_end) = (old.end, new.end);
            while !old.is_empty()
                && !new.is_empty()
                && self.old[old.end - 1] == self.new[new.end - 1]
            {
                old.end -= 1;
                new.end -= 1;
            }
            let tail = (old.end..old_end).zip(new.end..new_end);
            if old.is_empty() || new.is_empty() {
                self.pairs.extend(tail);
                return;
            }
            let (x, y) = self.middle(&old, &new);
            self.between(old.start..old.start + x, new.start..new.start + y);
            if old.end == old_end {
                // Nothing waits behind the second half, so it needs no call of its own.
                (old.start, new.start) = (old.start + x, new.start + y);
                continue;
            }
            self.between(old.start + x..old.end, new.start + y..new.end);
            self.pairs.extend(tail);
            return;
        }
    }

    /// A point on the way, neither its begin nor its end. Both ranges hold something, and neither
    /// their first items nor their last are equal.
    fn middle(&mut self, old: &Range<usize>, new: &Range<usize>) -> (usize, usize) {
        let (n, m) = (old.len() as isize, new.len() as isize);
        let (one, other) = (&self.old[old.clone()], &self.new[new.clone()]);
        let equal = |x: isize, y: isize| one[x as usize] == other[y as usize];
        let (delta, reach) = (n - m, ((n + m + 1) / 2).min(FARTHEST));
        let at = |k: isize| (k + reach + 1) as usize;
        for side in [&mut self.ahead, &mut self.back] {
            side.clear();
            side.resize(2 * reach as usize + 3, 0);
        }
        // From the end, points are counted as if both lists were turned around.
        let step = |side: &[isize], d: isize, k: isize| {
            if k == -d || (k != d && side[at(k - 1)] < side[at(k + 1)]) {
                side[at(k + 1)]
            } else {
                side[at(k - 1)] + 1
            }
        };
        for d in 0..=reach {
            for k in (-d..=d).step_by(2) {
                let mut x = step(&self.ahead, d, k);
                while x < n && x - k < m && equal(x, x - k) {
                    x += 1;
                }
                self.ahead[at(k)] = x;
                let meets = delta % 2 != 0 && (delta - k).abs() < d;
                if meets && x <= n && x - k <= m && x + self.back[at(delta - k)] >= n {
                    return (x as usize, (x - k) as usize);
                }
            }
            for k in (-d..=d).step_by(2) {
                let mut x = step(&self.back, d, k);
                while x < n && x - k < m && equal(n - 1 - x, m - 1 - (x - k)) {
                    x += 1;
                }
                self.back[at(k)] = x;
                let meets = delta % 2 == 0 && (delta - k).abs() <= d;
                if meets && x <= n && x - k <= m && x + self.ahead[at(delta - k)] >= n {
                    return ((n - x) as usize, (m - (x - k)) as usize);
                }
            }
        }
        // Too far: the point that came farthest from the front.
        let inside =
            (-reach..=reach).step_by(2).map(|k| (self.ahead[at(k)], self.ahead[at(k)] - k));
        let inside = inside.filter(|(x, y)| *x <= n && *y <= m && (*x, *y) != (n, m));
        let (x, y) = inside.max_by_key(|(x, y)| x + y).unwrap_or((n, 0));
        (x as usize, y as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The length of the longest common list, found the slow way.
    fn longest(old: &[u32], new: &[u32]) -> usize {
        let mut row = vec![0; new.len() + 1];
        for one in old {
            let mut corner = 0;
            for (at, other) in new.iter().enumerate() {
                let above = row[at + 1];
                row[at + 1] = if one == other { corner + 1 } else { above.max(row[at]) };
                corner = above;
            }
        }
        row[new.len()]
    }

    fn check(old: &[u32], new: &[u32]) -> usize {
        let pairs = matched(old, new);
        assert!(pairs.iter().all(|(x, y)| old[*x] == new[*y]), "{old:?} {new:?}");
        assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
        pairs.len()
    }

    /// Numbers that look like chance and are the same every time.
    fn numbers(seed: &mut u32, length: usize, kinds: u32) -> Vec<u32> {
        let mut next = || {
            *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (*seed >> 16) % kinds
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn no_shorter_way_exists() {
        let mut seed = 4;
        for round in 0..4_000usize {
            let old = numbers(&mut seed, round % 13, 1 + round as u32 % 5);
            let new = numbers(&mut seed, round / 13 % 14, 1 + round as u32 % 5);
            assert_eq!(check(&old, &new), longest(&old, &new), "{old:?} {new:?}");
        }
    }

    #[test]
    fn long_lists_with_little_in_common_still_come_to_an_end() {
        let mut seed = 9;
        let (old, new) = (numbers(&mut seed, 6_000, 9_000), numbers(&mut seed, 5_000, 9_000));
        assert!(check(&old, &new) > 0);
        let apart: Vec<u32> = (10_000..14_000).collect();
        assert_eq!(check(&old, &apart), 0);
        assert_eq!(check(&old, &old), old.len());
    }
}
