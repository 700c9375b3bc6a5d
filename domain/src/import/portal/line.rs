//! Lines of a page and the words and numbers in them.

use super::super::numbers;
use crate::fold::{fold, tidy};

const BULLETS: &[&str] = &[
    "•", "●", "▪", "■", "◦", "·", "*", "-", "–", "+", "»", "›", "►", "▶", "➢", "✓", "❖", "◆", "♦",
    "★", "→",
];

/// The shortest paragraph of a text that cannot be anything else, in characters.
const PARAGRAPH: usize = 80;

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
    /// What stood between tabs, when there were any: a row of a table.
    pub cells: Vec<String>,
}

/// A word or a number of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    Number(u64),
    Plain(String),
}

/// The lines that are not blank.
pub fn lines(text: &str) -> Vec<Line> {
    let lines = (1..).zip(text.split('\n')).map(|(number, raw)| Line { number, ..Line::of(raw) });
    lines.filter(|line| !line.text.is_empty()).collect()
}

fn single_blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
    /// A line that stands nowhere yet.
    pub fn of(raw: &str) -> Self {
        let tidied = tidy(raw);
        let text = single_blanks(&tidied);
        let bare = BULLETS.iter().find_map(|mark| text.strip_prefix(mark)?.strip_prefix(' '));
        let bullet = bare.is_some();
        let text = bare.map_or_else(|| text.clone(), |bare| bare.trim_start().to_owned());
        let row = tidied.contains('\t');
        let cells = if row { tidied.split('\t').map(single_blanks).collect() } else { Vec::new() };
        Self { number: 0, folded: fold(&text), text, bullet, cells }
    }

    /// A sentence or more, rather than a heading or a name.
    pub fn is_sentence(&self) -> bool {
        self.text.chars().count() > 250
            || self.text.ends_with(['.', '…', ';', '!'])
            || self.text.ends_with("./.")
            || self.text.ends_with(".”")
    }

    /// A sentence that is all there, rather than a teaser cut short.
    pub fn is_prose(&self) -> bool {
        self.is_sentence() && !self.is_cut()
    }

    /// It breaks off: `Sáng nay, xã Khe Lau...`
    pub fn is_cut(&self) -> bool {
        self.text.ends_with('…') || self.text.ends_with("...")
    }

    /// Prose so long that nothing but a text has it: no ticker, no answer to a comment.
    pub fn is_paragraph(&self) -> bool {
        self.is_prose() && !self.bullet && self.text.chars().count() >= PARAGRAPH
    }

    /// All its letters are capitals.
    pub fn is_capitals(&self) -> bool {
        let letters = self.text.chars().filter(|sign| sign.is_alphabetic()).count();
        letters > 1 && !self.text.contains(char::is_lowercase)
    }

    /// Whether it stands right under `above`, with no blank line between.
    pub fn adjoins(&self, above: &Self) -> bool {
        self.number == above.number + 1
    }

    /// What stands under a picture.
    pub fn is_caption(&self) -> bool {
        self.text.starts_with("Ảnh ") || self.text.contains("Ảnh:")
    }

    /// A line long enough to be a title.
    pub fn is_title(&self) -> bool {
        self.folded.split(' ').count() >= 4 && self.text.chars().any(char::is_alphabetic)
    }
}
