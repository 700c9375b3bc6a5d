//! Texts in capitals only.

use super::syllables;

/// Fewer letters than this may be a sign on a door.
const LEAST: usize = 12;

/// What is written so by decree: the state's name, and how signatures begin.
const DECREED: [&str; 2] =
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
const SIGNATURES: [&str; 5] = ["TM.", "KT.", "TL.", "TUQ.", "Q."];

/// Whether all words of a plain text are in capitals. Abbreviations and official numbers are no
/// words: `UBND`, `QĐ-TTg` and `12/TB-UBND` are no syllables.
pub fn are_all(text: &str) -> bool {
    if SIGNATURES.iter().any(|start| text.starts_with(start)) {
        return false;
    }
    let text = DECREED.iter().fold(text.to_owned(), |text, decreed| text.replace(decreed, " "));
    let mut letters = 0;
    let words = text.split_whitespace();
    for word in words.filter(|word| !word.contains(|sign: char| sign.is_numeric())) {
        for part in word.split(|sign: char| !sign.is_alphabetic()).filter(|part| is_word(part)) {
            if part.chars().any(char::is_lowercase) {
                return false;
            }
            letters += part.chars().count();
        }
    }
    letters >= LEAST
}

/// What is no abbreviation: a syllable, a long word (no syllable has more than seven letters), or
/// one with small letters, unless it is as short as `TTg`.
fn is_word(part: &str) -> bool {
    let least = if part.chars().any(char::is_lowercase) { 4 } else { 8 };
    part.chars().count() >= least || syllables::is_syllable(&syllables::bared(part))
}
