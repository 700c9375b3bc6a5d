//! Words in runs: what stayed, what went, what came.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{align, align::Pair, diff};

/// Words that have the same fate, one blank between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Run {
    Same(String),
    Removed(String),
    Added(String),
}

/// The runs from one text to another; what went stands before what came.
pub fn of(old: &str, new: &str) -> Vec<Run> {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    of_lists(&words(old), &words(new))
}

/// The same for words that may hold blanks.
pub fn of_lists(old: &[String], new: &[String]) -> Vec<Run> {
    let mut numbers = HashMap::new();
    let (old_keys, new_keys) = (keyed(old, &mut numbers), keyed(new, &mut numbers));
    let mut matched = diff::matched(&old_keys, &new_keys);
    matched.push((old.len(), new.len()));
    let (mut runs, mut x, mut y) = (Vec::new(), 0, 0);
    let mut same: Vec<&str> = Vec::new();
    for (next_x, next_y) in matched {
        if x < next_x || y < next_y {
            push(&mut runs, Run::Same, &std::mem::take(&mut same).join(" "));
            push(&mut runs, Run::Removed, &old[x..next_x].join(" "));
            push(&mut runs, Run::Added, &new[y..next_y].join(" "));
        }
        same.extend(old.get(next_x).map(String::as_str));
        (x, y) = (next_x + 1, next_y + 1);
    }
    push(&mut runs, Run::Same, &same.join(" "));
    runs
}

/// The runs of a row's cells. As many cells as before are the same cells; else the likest are.
pub fn of_cells(old: &[String], new: &[String]) -> Vec<Vec<Run>> {
    if old.len() == new.len() {
        return old.iter().zip(new).map(|(old, new)| of(old, new)).collect();
    }
    let bags = bags(old, new);
    let pairs = align::aligned(&bags.old_keys, &bags.new_keys, |x, y| bags.alike(x, y));
    let cell = |pair| match pair {
        Pair::Both(x, y) => of(&old[x], &new[y]),
        Pair::Old(x) => of(&old[x], ""),
        Pair::New(y) => of("", &new[y]),
    };
    pairs.into_iter().map(cell).collect()
}

fn push(runs: &mut Vec<Run>, run: fn(String) -> Run, words: &str) {
    if !words.is_empty() {
        runs.push(run(words.to_owned()));
    }
}

fn number<'a>(numbers: &mut HashMap<&'a str, u32>, word: &'a str) -> u32 {
    let next = numbers.len() as u32;
    *numbers.entry(word).or_insert(next)
}

/// Texts as numbers, and as the sorted numbers of their words.
pub struct Bags {
    pub old_keys: Vec<u32>,
    pub new_keys: Vec<u32>,
    old: Vec<Vec<u32>>,
    new: Vec<Vec<u32>>,
}

/// Both lists' texts numbered alike.
pub fn bags(old: &[String], new: &[String]) -> Bags {
    let (mut texts, mut words) = (HashMap::new(), HashMap::new());
    let (old_keys, new_keys) = (keyed(old, &mut texts), keyed(new, &mut texts));
    let old = old.iter().map(|text| bagged(text, &mut words)).collect();
    let new = new.iter().map(|text| bagged(text, &mut words)).collect();
    Bags { old_keys, new_keys, old, new }
}

fn keyed<'a>(list: &'a [String], texts: &mut HashMap<&'a str, u32>) -> Vec<u32> {
    list.iter().map(|text| number(texts, text)).collect()
}

fn bagged<'a>(text: &'a str, words: &mut HashMap<&'a str, u32>) -> Vec<u32> {
    let mut bag: Vec<u32> = text.split_whitespace().map(|word| number(words, word)).collect();
    bag.sort_unstable();
    bag
}

impl Bags {
    /// How many of their words two texts share, in thousandths.
    pub fn alike(&self, old: usize, new: usize) -> u32 {
        let (old, new) = (&self.old[old], &self.new[new]);
        let (mut x, mut y, mut shared) = (0, 0, 0u32);
        while x < old.len() && y < new.len() {
            match old[x].cmp(&new[y]) {
                std::cmp::Ordering::Less => x += 1,
                std::cmp::Ordering::Greater => y += 1,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    (x, y) = (x + 1, y + 1);
                }
            }
        }
        let all = (old.len() + new.len()).max(1) as u32;
        2 * shared * align::SAME / all
    }
}
