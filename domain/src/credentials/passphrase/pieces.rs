//! The pieces passphrases are commonly made of, each with what it leaves to guess.

use std::sync::LazyLock;

use super::common::LETTER;
use crate::fold::fold;

/// A letter without marks in lower case, a digit, or another sign.
pub type Sign = char;

/// Words, names and sayings that lists of leaked passwords are full of, without blanks, by their
/// first letter.
static WORDS: LazyLock<[Vec<&str>; 26]> = LazyLock::new(|| {
    let words = || include_str!("words.txt").split_whitespace();
    LETTERS.map(|letter| words().filter(|word| word.starts_with(letter)).collect())
});
const LETTERS: [Sign; 26] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
    't', 'u', 'v', 'w', 'x', 'y', 'z',
];

/// Rows and columns of the keyboard, and the ways fingers walk over them.
const KEYS: [&str; 16] = [
    "qwertyuiop[]",
    "asdfghjkl;",
    "zxcvbnm<>?",
    "1234567890",
    "!@#$%^&*()",
    "azertyuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "zaq1xsw2cde3vfr4bgt5nhy6mju7",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "qweasdzxc",
    "a1s2d3f4g5h6j7k8l9",
    "147258369",
    "159357",
    "!qaz@wsx#edc$rfv",
];

const WORD: u32 = 2 * LETTER;
const DATE: u32 = 2 * LETTER;
/// A sequence, a row of keys, a sign again and again, what is known of a person: few tries find it.
const TRIFLE: u32 = LETTER;

/// Letters as [`fold`] makes them, blanks and what joins words dropped, other signs kept.
pub fn plain(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            signs.extend(fold(sign.encode_utf8(&mut [0; 4])).chars());
        } else if !sign.is_whitespace()
            && !matches!(sign, '-' | '_' | '.' | ',' | '/' | ':' | '\'' | '\u{2019}')
        {
            signs.push(sign);
        }
    }
    signs
}

/// Every piece that begins here: where it ends and its weight. One sign is always a piece.
pub fn pieces(signs: &[Sign], at: usize, about: &[Vec<Sign>]) -> Vec<(usize, u32)> {
    let rest = &signs[at..];
    let first = |letter: &Sign| rest.first().is_some_and(|sign| is_like(*sign, *letter));
    let alike = LETTERS.iter().zip(WORDS.iter()).filter(|(letter, _)| first(letter));
    let words = alike.flat_map(|(_, words)| words).filter(|word| begins(rest, word.chars()));
    let known = about.iter().filter(|word| begins(rest, word.iter().copied()));
    let lengths = [(1, LETTER)]
        .into_iter()
        .chain(words.map(|word| (word.len(), WORD)))
        .chain(known.map(|word| (word.len(), TRIFLE)))
        .chain(figures(rest))
        .chain(walks(rest));
    lengths.map(|(length, weight)| (at + length, weight)).collect()
}

/// Whether a text begins with a word, some letters replaced by signs that look like them.
fn begins(text: &[Sign], word: impl Iterator<Item = Sign>) -> bool {
    let mut signs = text.iter();
    for letter in word {
        if !signs.next().is_some_and(|sign| is_like(*sign, letter)) {
            return false;
        }
    }
    true
}

const fn is_like(sign: Sign, letter: Sign) -> bool {
    if sign == letter {
        return true;
    }
    match letter {
        'a' => matches!(sign, '4' | '@'),
        'b' => sign == '8',
        'e' => matches!(sign, '3' | '€'),
        'g' => matches!(sign, '6' | '9'),
        'i' | 'l' => matches!(sign, '1' | '!' | '|'),
        'o' => sign == '0',
        's' => matches!(sign, '5' | '$'),
        't' => matches!(sign, '7' | '+'),
        _ => false,
    }
}

/// Dates, years, and numbers of which digits are easier to try than letters: telephones and
/// identity numbers are such.
fn figures(rest: &[Sign]) -> Vec<(usize, u32)> {
    let digits: Vec<u32> = rest.iter().map_while(|sign| sign.to_digit(10)).collect();
    let number =
        |from: usize, to: usize| digits[from..to].iter().fold(0, |all, one| all * 10 + one);
    let year = |from: usize| (1900..=2099).contains(&number(from, from + 4));
    let day = |from: usize| (1..=31).contains(&number(from, from + 2));
    let month = |from: usize| (1..=12).contains(&number(from, from + 2));
    let mut found: Vec<_> =
        (4..=digits.len()).map(|length| (length, plain_weight(length))).collect();
    if digits.len() >= 4 && (year(0) || day(0) && month(2)) {
        found.push((4, LETTER));
    }
    if digits.len() >= 6 && (day(0) && month(2) || month(2) && day(4)) {
        found.push((6, DATE));
    }
    if digits.len() >= 8 && (day(0) && month(2) && year(4) || year(0) && month(4) && day(6)) {
        found.push((8, DATE));
    }
    found
}

fn plain_weight(digits: usize) -> u32 {
    u32::try_from(digits).unwrap_or(u32::MAX).saturating_mul(LETTER / 2)
}

/// Signs again and again, sequences up and down, rows of keys from left and right.
fn walks(rest: &[Sign]) -> Vec<(usize, u32)> {
    let run = |step: fn(Sign, Sign) -> bool| {
        1 + rest.windows(2).take_while(|pair| step(pair[0], pair[1])).count()
    };
    let stepped = [run(|one, next| one == next), run(follows), run(|one, next| follows(next, one))];
    let keys =
        KEYS.iter().flat_map(|row| [row_run(rest, row.chars()), row_run(rest, row.chars().rev())]);
    let stepped = stepped.into_iter().flat_map(|length| 3..=length);
    stepped.chain(keys.flat_map(|length| 4..=length)).map(|length| (length, TRIFLE)).collect()
}

fn follows(one: Sign, next: Sign) -> bool {
    let kin = one.is_ascii_digit() == next.is_ascii_digit();
    one == '9' && next == '0' || kin && one.is_ascii_alphanumeric() && one as u32 + 1 == next as u32
}

/// How far a text goes along a row of keys, from wherever it begins on it.
fn row_run(rest: &[Sign], row: impl Iterator<Item = Sign>) -> usize {
    let row: Vec<Sign> = row.collect();
    let starts = (0..row.len()).filter(|at| rest.first() == row.get(*at));
    let runs =
        starts.map(|at| rest.iter().zip(&row[at..]).take_while(|(one, key)| one == key).count());
    runs.max().unwrap_or_default()
}
