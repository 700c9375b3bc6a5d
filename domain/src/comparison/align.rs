//! Which block of one edition is which of the other.

use super::diff;

/// Where an item stands: in both editions, or in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    Both(usize, usize),
    Old(usize),
    New(usize),
}

/// The likeness of what is the same, in thousandths.
pub const SAME: u32 = 1_000;

/// What is less alike than this is not one item that was edited, but two.
const LEAST: u32 = 400;

/// Beyond so many comparisons a stretch is not searched for the best pairs.
const MOST: usize = 250_000;

/// Aligns two lists: first what is equal, then, between, what is most alike.
pub fn aligned(old: &[u32], new: &[u32], alike: impl Fn(usize, usize) -> u32) -> Vec<Pair> {
    let mut pairs = Vec::with_capacity(old.len().max(new.len()));
    let (mut x, mut y) = (0, 0);
    let mut matched = diff::matched(old, new);
    matched.push((old.len(), new.len()));
    for (next_x, next_y) in matched {
        stretch(x..next_x, y..next_y, &alike, &mut pairs);
        if next_x < old.len() {
            pairs.push(Pair::Both(next_x, next_y));
        }
        (x, y) = (next_x + 1, next_y + 1);
    }
    pairs
}

/// Pairs a stretch without equal items, what went before what came.
fn stretch(
    old: std::ops::Range<usize>,
    new: std::ops::Range<usize>,
    alike: &impl Fn(usize, usize) -> u32,
    pairs: &mut Vec<Pair>,
) {
    let (mut x, mut y) = (old.start, new.start);
    for (one, other) in likest(&old, &new, alike) {
        pairs.extend((x..one).map(Pair::Old));
        pairs.extend((y..other).map(Pair::New));
        pairs.push(Pair::Both(one, other));
        (x, y) = (one + 1, other + 1);
    }
    pairs.extend((x..old.end).map(Pair::Old));
    pairs.extend((y..new.end).map(Pair::New));
}

/// The pairs in order whose likeness adds up to the most.
fn likest(
    old: &std::ops::Range<usize>,
    new: &std::ops::Range<usize>,
    alike: &impl Fn(usize, usize) -> u32,
) -> Vec<(usize, usize)> {
    let (n, m) = (old.len(), new.len());
    let alike = |x: usize, y: usize| match alike(old.start + x, new.start + y) {
        likeness if likeness < LEAST => 0,
        likeness => likeness,
    };
    if n.saturating_mul(m) > MOST {
        let abreast = (0..n.min(m)).filter(|at| alike(*at, *at) > 0);
        return abreast.map(|at| (old.start + at, new.start + at)).collect();
    }
    // What the rest from (x, y) on is worth at most.
    let width = m + 1;
    let mut worth = vec![0u32; (n + 1) * width];
    let mut likeness = vec![0u32; n * m];
    for x in (0..n).rev() {
        for y in (0..m).rev() {
            likeness[x * m + y] = alike(x, y);
            let paired = match likeness[x * m + y] {
                0 => 0,
                likeness => likeness + worth[(x + 1) * width + y + 1],
            };
            let without = worth[(x + 1) * width + y].max(worth[x * width + y + 1]);
            worth[x * width + y] = paired.max(without);
        }
    }
    let (mut x, mut y, mut pairs) = (0, 0, Vec::new());
    while x < n && y < m {
        let here = worth[x * width + y];
        if here == worth[(x + 1) * width + y] {
            x += 1;
        } else if here == worth[x * width + y + 1] {
            y += 1;
        } else {
            pairs.push((old.start + x, new.start + y));
            (x, y) = (x + 1, y + 1);
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likest_are_paired_in_order() {
        // Items are alike by their tens.
        let table: [(&[u32], &[u32], &[Pair]); 5] = [
            (&[10, 20], &[10, 20], &[Pair::Both(0, 0), Pair::Both(1, 1)]),
            (&[10, 20], &[21, 10], &[Pair::New(0), Pair::Both(0, 1), Pair::Old(1)]),
            (&[10, 20, 30], &[11, 31], &[Pair::Both(0, 0), Pair::Old(1), Pair::Both(2, 1)]),
            (&[10], &[20, 11], &[Pair::New(0), Pair::Both(0, 1)]),
            (&[], &[5], &[Pair::New(0)]),
        ];
        for (old, new, pairs) in table {
            let alike = |x: usize, y: usize| if old[x] / 10 == new[y] / 10 { 800 } else { 0 };
            assert_eq!(aligned(old, new, alike), pairs, "{old:?} {new:?}");
        }
    }

    #[test]
    fn a_long_stretch_is_paired_abreast() {
        let (old, new): (Vec<u32>, Vec<u32>) = ((0..600).collect(), (1_000..1_600).collect());
        let pairs = aligned(&old, &new, |x, y| if x == y && x != 7 { 900 } else { 0 });
        assert_eq!(pairs.len(), 601);
        assert_eq!(pairs[7..9], [Pair::Old(7), Pair::New(7)]);
    }
}
