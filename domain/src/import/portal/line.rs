//! Lines of a page and the words and numbers in them.

use super::super::numbers;
use crate::fold::{fold, tidy};

/// A line that is not blank.
#[derive(Clone, Debug)]
pub struct Line {
    /// From 1.
    pub number: u32,
    /// Tidied, single blanks, without a bullet.
    pub text: String,
    pub folded: String,
    /// It began with a bullet or dash.
    pub bullet: bool,
}

/// A word or a number of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Number(u64),
    Plain(String),
}

/// The lines that are not blank.
pub fn lines(text: &str) -> Vec<Line> {
    (1..).zip(text.split('\n')).filter_map(|(number, raw)| line(number, raw)).collect()
}

fn line(number: u32, raw: &str) -> Option<Line> {
    let text = tidy(raw).split_whitespace().collect::<Vec<_>>().join(" ");
    let marks = ["•", "●", "▪", "■", "◦", "·", "*", "-", "–", "+"];
    let bare = marks.iter().find_map(|mark| text.strip_prefix(mark)?.strip_prefix(' '));
    let bare = bare.map(|bare| bare.trim_start().to_owned());
    let bullet = bare.is_some();
    let text = bare.unwrap_or(text);
    let folded = fold(&text);
    (!text.is_empty()).then_some(Line { number, text, folded, bullet })
}

/// Words folded and numbers read, thousands apart or not; signs between them are dropped.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        rest = &rest[start..];
        if let Some((number, after)) = numbers::leading(rest)
            && !after.starts_with(char::is_alphabetic)
        {
            words.push(Word::Number(number));
            rest = after;
            continue;
        }
        let end = rest
            .char_indices()
            .find(|(_, sign)| !sign.is_alphanumeric())
            .map_or(rest.len(), |(at, _)| at);
        words.extend(fold(&rest[..end]).split(' ').map(|word| Word::Plain(word.to_owned())));
        rest = &rest[end..];
    }
    words
}

/// `Nhãn: giá trị` — the folded label and the value.
pub fn labelled(text: &str) -> Option<(String, &str)> {
    let (label, value) = text.split_once(':')?;
    (label.chars().count() <= 40).then(|| (fold(label), value.trim()))
}

impl Line {
    /// A sentence or more, rather than a heading or a name.
    pub fn is_sentence(&self) -> bool {
        self.text.chars().count() > 250
            || self.text.ends_with(['.', '…', ';', '!'])
            || self.text.ends_with("./.")
            || self.text.ends_with(".”")
    }

    /// A line long enough to be a title.
    pub fn is_title(&self) -> bool {
        self.folded.split(' ').count() >= 4 && self.text.chars().any(char::is_alphabetic)
    }
}
