//! The second pass: old editors' habits made into the subset, pictures measured, text tidied.

use super::{
    pictures::Pictures,
    tokens::{Token, is_void},
    words,
};
use crate::fold::tidy;

/// Tokens of the subset and nothing else.
pub fn rewritten(tokens: Vec<Token>, pictures: &mut Pictures<'_>) -> Vec<Token> {
    // A body that uses h1 has its levels moved down by one: the page's h1 is the title.
    let shift = u8::from(tokens.iter().any(|token| token.opens("h1")));
    let mut writer =
        Writer { out: Vec::new(), stack: Vec::new(), shift, level: 1, verbatim: 0, pictures };
    for token in tokens {
        match token {
            Token::Text(text) => writer.text(&text),
            Token::Open(name, attributes) => writer.open(&name, attributes),
            Token::Close(name) => writer.close(&name),
        }
    }
    while let Some(open) = writer.stack.pop() {
        writer.ended(&open);
    }
    writer.out.into_iter().map(final_form).collect()
}

/// An element that is open.
struct Open {
    /// As the source names it; empty for a paragraph we supplied.
    source: String,
    /// As we name it; empty when only what it holds is kept.
    name: String,
    /// Its place in the output.
    at: usize,
}

struct Writer<'a, 'f> {
    out: Vec<Token>,
    stack: Vec<Open>,
    shift: u8,
    /// The last heading's level, so that none is skipped.
    level: u8,
    /// How many `pre` are open.
    verbatim: usize,
    pictures: &'a mut Pictures<'f>,
}

impl Writer<'_, '_> {
    fn text(&mut self, text: &str) {
        let text = tidy(text);
        if self.verbatim > 0 {
            self.out.push(Token::Text(text));
            return;
        }
        let blank = text.trim().is_empty();
        if self.parent().is_some_and(words::holds_no_text) && blank {
            return;
        }
        if self.lacks_paragraph() {
            if blank {
                return;
            }
            self.begin("", "p", Vec::new());
        }
        let starts = match self.out.last() {
            Some(Token::Open(name, _)) => name == "br" || !words::is_inline(name),
            Some(Token::Text(before)) => before.ends_with(' '),
            Some(Token::Close(name)) => !words::is_inline(name),
            None => true,
        };
        let mut plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.starts_with(char::is_whitespace) && !starts {
            plain.insert(0, ' ');
        }
        if text.ends_with(char::is_whitespace) && !plain.ends_with(' ') && !blank {
            plain.push(' ');
        }
        if !plain.is_empty() {
            self.out.push(Token::Text(plain));
        }
    }

    fn open(&mut self, source: &str, attributes: Vec<(String, String)>) {
        let Some(name) = words::renamed(source) else {
            self.end_supplied();
            self.gap();
            self.stack.push(Open {
                source: source.to_owned(),
                name: String::new(),
                at: self.out.len(),
            });
            return;
        };
        let inline = words::is_inline(name);
        if !inline {
            self.end_supplied();
        }
        let (name, attributes) = match name {
            "img" => match self.pictures.resolved(&attributes) {
                Some(attributes) => (name, attributes),
                None => return,
            },
            "a" => (name, link(&attributes)),
            _ => (name, kept(attributes)),
        };
        if inline && self.lacks_paragraph() {
            if name == "br" {
                return;
            }
            self.begin("", "p", Vec::new());
        }
        if is_void(name) {
            self.out.push(Token::Open(name.to_owned(), attributes));
        } else if name == "a" && attributes.is_empty() {
            // An anchor or a forbidden address: its words stay.
            let at = self.out.len();
            self.stack.push(Open { source: source.to_owned(), name: String::new(), at });
        } else {
            let name = words::heading(name).map_or(name, |level| self.heading(level));
            self.begin(source, name, attributes);
        }
    }

    fn close(&mut self, source: &str) {
        if is_void(source) {
            return;
        }
        // The sanitiser closes what it opens, so the match is the top or under a supplied `p`.
        while let Some(open) = self.stack.pop() {
            self.ended(&open);
            if open.source == source {
                if words::renamed(source).is_none() {
                    self.gap();
                }
                break;
            }
        }
    }

    fn begin(&mut self, source: &str, name: &str, attributes: Vec<(String, String)>) {
        self.verbatim += usize::from(name == "pre");
        self.stack.push(Open {
            source: source.to_owned(),
            name: name.to_owned(),
            at: self.out.len(),
        });
        self.out.push(Token::Open(name.to_owned(), attributes));
    }

    fn ended(&mut self, open: &Open) {
        if open.name.is_empty() {
            return;
        }
        self.verbatim -= usize::from(open.name == "pre");
        let inline = words::is_inline(&open.name);
        if !inline {
            while self.out.len() > open.at + 1 && self.out.last().is_some_and(Token::is_blank) {
                self.out.pop();
            }
            if let Some(Token::Text(text)) = self.out.last_mut()
                && open.name != "pre"
            {
                text.truncate(text.trim_end().len());
            }
        }
        let held = &self.out[open.at + 1..];
        if words::vanishes(&open.name) && held.iter().rev().all(Token::is_blank) {
            let gap = inline && !held.is_empty();
            self.out.truncate(open.at);
            if gap {
                self.out.push(Token::Text(" ".to_owned()));
            }
            return;
        }
        if open.name == "p" && held.len() == 1 && held[0].opens("img") {
            self.out[open.at] = Token::open("figure");
            self.caption();
            self.out.push(Token::close("figure"));
            return;
        }
        if open.name == "figure" && held.last().is_some_and(|last| last.opens("img")) {
            self.caption();
        }
        self.out.push(Token::close(&open.name));
    }

    /// The last picture's title becomes its caption.
    fn caption(&mut self) {
        let Some(Token::Open(_, attributes)) = self.out.last_mut() else { return };
        let Some(at) = attributes.iter().position(|(key, _)| key == "title") else { return };
        let (_, title) = attributes.remove(at);
        self.out.push(Token::open("figcaption"));
        self.out.push(Token::Text(title));
        self.out.push(Token::close("figcaption"));
    }

    fn heading(&mut self, level: u8) -> &'static str {
        self.level = (level + self.shift).clamp(2, 4).min(self.level + 1);
        words::heading_name(self.level)
    }

    fn parent(&self) -> Option<&str> {
        self.stack.iter().rev().map(|open| open.name.as_str()).find(|name| !name.is_empty())
    }

    fn lacks_paragraph(&self) -> bool {
        self.parent().is_none_or(words::wants_paragraphs)
    }

    fn end_supplied(&mut self) {
        if let Some(open) = self.stack.pop_if(|open| open.source.is_empty()) {
            self.ended(&open);
        }
    }

    /// Keeps the words of two boxes apart when the boxes go.
    fn gap(&mut self) {
        let inside = !self.lacks_paragraph() && !self.parent().is_some_and(words::holds_no_text);
        if inside && matches!(self.out.last(), Some(Token::Text(text)) if !text.ends_with(' ')) {
            self.out.push(Token::Text(" ".to_owned()));
        }
    }
}

/// A title that became no caption is not shown: touch and keyboards cannot reach it.
fn final_form(token: Token) -> Token {
    match token {
        Token::Open(name, mut attributes) if name == "img" => {
            attributes.retain(|(key, _)| key != "title");
            Token::Open(name, attributes)
        }
        // A wide table scrolls on a small screen: the keyboard must be able to reach it.
        Token::Open(name, mut attributes) if name == "table" => {
            attributes.push(("tabindex".to_owned(), "0".to_owned()));
            Token::Open(name, attributes)
        }
        other => other,
    }
}

fn link(attributes: &[(String, String)]) -> Vec<(String, String)> {
    let address = attributes.iter().find(|(key, _)| key == "href");
    let Some((address, leaves)) = address.and_then(|(_, address)| words::link(address)) else {
        return Vec::new();
    };
    let mut kept = vec![("href".to_owned(), address)];
    if leaves {
        kept.push(("rel".to_owned(), "noopener".to_owned()));
    }
    kept
}

fn kept(attributes: Vec<(String, String)>) -> Vec<(String, String)> {
    let fits = |key: &str, value: &str| match key {
        "start" | "colspan" | "rowspan" => words::small(value).is_some(),
        "scope" => matches!(value, "col" | "row" | "colgroup" | "rowgroup"),
        _ => false,
    };
    attributes.into_iter().filter(|(key, value)| fits(key, value)).collect()
}
