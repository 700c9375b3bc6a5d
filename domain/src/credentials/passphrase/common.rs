//! Whether a passphrase is one that guessers try first.
//!
//! A list of whole passphrases would miss `Matkhau@2027`. Here a passphrase is cut into the
//! pieces guessers know how to join (words, sequences, rows of keys, dates, repetitions, what is
//! known of the person), in the way that leaves the least to guess.

use super::pieces::{Sign, pieces, plain};

/// What one letter leaves to guess.
pub const LETTER: u32 = 2;

/// What must be left to guess: as much as of eight letters, that is of four words from the list.
const ENOUGH: u32 = 8 * LETTER;

/// Whether `text` leaves too little to guess for one who knows `about`.
pub fn is_common(text: &str, about: &[&str]) -> bool {
    let signs = plain(text);
    let about = known(about);
    let pieces: Vec<_> = (0..signs.len()).map(|at| pieces(&signs, at, &about)).collect();
    let mut left = vec![u32::MAX; signs.len() + 1];
    left[0] = 0;
    for at in 0..signs.len() {
        let so_far = left[at];
        let repeated = repeated(&signs, at, &pieces);
        for (end, weight) in pieces[at].iter().copied().chain(repeated) {
            left[end] = left[end].min(so_far + weight);
        }
    }
    left[signs.len()] < ENOUGH
}

/// The words others know of a person, as they would be typed.
fn known(about: &[&str]) -> Vec<Vec<Sign>> {
    let mut words = Vec::new();
    for text in about {
        words.push(plain(text));
        words.extend(text.split(|sign: char| !sign.is_alphanumeric()).map(plain));
    }
    words.retain(|word| word.len() >= 3);
    words
}

/// A unit said again and again, the last time perhaps in part, weighs what it does once and a
/// little for the times.
fn repeated(signs: &[Sign], at: usize, pieces: &[Vec<(usize, u32)>]) -> Vec<(usize, u32)> {
    let mut found = Vec::new();
    let mut units: Vec<usize> = Vec::new();
    for unit in 2..=(signs.len() - at) / 2 {
        let again =
            signs[at..].iter().zip(&signs[at + unit..]).take_while(|(one, next)| one == next);
        let again = again.count();
        // A unit of shorter units has been found already.
        if again < unit || units.iter().any(|shorter| unit.is_multiple_of(*shorter)) {
            continue;
        }
        units.push(unit);
        let weight = weight(at, at + unit, pieces) + LETTER;
        found.extend((unit..=again).map(|again| (at + unit + again, weight)));
    }
    found
}

/// The least weight of a part, without repetitions within.
fn weight(from: usize, to: usize, pieces: &[Vec<(usize, u32)>]) -> u32 {
    let mut left = vec![u32::MAX; to - from + 1];
    left[0] = 0;
    for at in from..to {
        let so_far = left[at - from];
        for (end, weight) in pieces[at].iter().filter(|(end, _)| *end <= to) {
            left[end - from] = left[end - from].min(so_far + weight);
        }
    }
    left[to - from]
}
