//! What PDFs are written in: numbers, names, strings, lists, dictionaries, and words for all else.

use std::collections::BTreeMap;

/// One value, or a word: an operator of a page, `obj`, `stream`…
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Name(String),
    Text(Vec<u8>),
    List(Vec<Value>),
    Dict(Dict),
    /// To an object, by its number.
    Reference(u32),
    Word(String),
}

pub type Dict = BTreeMap<String, Value>;

impl Value {
    pub const fn number(&self) -> Option<f64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    pub fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub fn list(&self) -> &[Self] {
        if let Self::List(values) = self { values } else { &[] }
    }
}

/// Values within values are read no deeper.
const DEEPEST: u32 = 40;

/// Reads values one after the other.
pub struct Reader<'b> {
    pub bytes: &'b [u8],
    pub at: usize,
}

impl<'b> Reader<'b> {
    pub const fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The next value; `None` at the end and where a list or dictionary ends.
    pub fn next(&mut self) -> Option<Value> {
        self.value(0)
    }

    /// The bytes that are still to be read.
    pub fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn value(&mut self, depth: u32) -> Option<Value> {
        self.blanks();
        let rest = self.rest();
        let first = *rest.first()?;
        match first {
            b'/' => Some(Value::Name(self.name())),
            b'(' => Some(Value::Text(self.literal())),
            b'<' if rest.starts_with(b"<<") => self.dict(depth),
            b'<' => Some(Value::Text(self.hex())),
            b'[' if depth < DEEPEST => {
                self.at += 1;
                let values = std::iter::from_fn(|| self.value(depth + 1)).collect();
                self.skip(b"]");
                Some(Value::List(values))
            }
            b']' | b'>' => None,
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number()),
            _ => Some(Value::Word(self.word())),
        }
    }

    fn dict(&mut self, depth: u32) -> Option<Value> {
        if depth >= DEEPEST {
            return None;
        }
        self.at += 2;
        let mut dict = Dict::new();
        while let Some(key) = self.value(depth + 1) {
            let Value::Name(key) = key else { continue };
            let Some(value) = self.value(depth + 1) else { break };
            dict.insert(key, value);
        }
        self.skip(b">>");
        Some(Value::Dict(dict))
    }

    fn skip(&mut self, end: &[u8]) {
        self.blanks();
        if self.rest().starts_with(end) {
            self.at += end.len();
        }
    }

    fn blanks(&mut self) {
        while let Some(byte) = self.rest().first() {
            match byte {
                b'%' => self.at += until(self.rest(), |byte| matches!(byte, b'\n' | b'\r')),
                byte if blank(*byte) => self.at += 1,
                _ => return,
            }
        }
    }

    fn word(&mut self) -> String {
        let rest = self.rest();
        // A stray bracket is a word by itself.
        let length = until(rest, |byte| blank(byte) || delimits(byte)).max(1);
        self.at += length;
        String::from_utf8_lossy(&rest[..length]).into_owned()
    }

    fn name(&mut self) -> String {
        self.at += 1;
        let rest = self.rest();
        let length = until(rest, |byte| blank(byte) || delimits(byte));
        self.at += length;
        String::from_utf8_lossy(&rest[..length]).into_owned()
    }

    fn number(&mut self) -> Value {
        let number = self.digits();
        // `12 0 R` refers to an object.
        let start = self.at;
        if let Some(object) = whole(number) {
            self.blanks();
            let generation = self.rest().first().is_some_and(u8::is_ascii_digit);
            if generation && whole(self.digits()).is_some() {
                self.blanks();
                let rest = self.rest();
                let ends = rest.get(1).is_none_or(|byte| blank(*byte) || delimits(*byte));
                if rest.first() == Some(&b'R') && ends {
                    self.at += 1;
                    return Value::Reference(object);
                }
            }
        }
        self.at = start;
        Value::Number(number)
    }

    fn digits(&mut self) -> f64 {
        let rest = self.rest();
        let length =
            until(rest, |byte| blank(byte) || delimits(byte) || byte.is_ascii_alphabetic());
        self.at += length.max(1);
        std::str::from_utf8(&rest[..length]).ok().and_then(|it| it.parse().ok()).unwrap_or_default()
    }

    fn hex(&mut self) -> Vec<u8> {
        let rest = &self.rest()[1..];
        let length = until(rest, |byte| byte == b'>');
        self.at += length + 2;
        let digits = rest[..length].iter().filter_map(|byte| char::from(*byte).to_digit(16));
        let digits: Vec<u8> = digits.filter_map(|digit| u8::try_from(digit).ok()).collect();
        digits.chunks(2).map(|two| two[0] << 4 | two.get(1).copied().unwrap_or_default()).collect()
    }

    fn literal(&mut self) -> Vec<u8> {
        let (mut text, mut depth) = (Vec::new(), 0_u32);
        while let Some(byte) = self.rest().first().copied() {
            self.at += 1;
            match byte {
                b'\\' => self.escaped(&mut text),
                b'(' => {
                    depth += 1;
                    if depth > 1 {
                        text.push(byte);
                    }
                }
                b')' if depth <= 1 => return text,
                b')' => {
                    depth -= 1;
                    text.push(byte);
                }
                _ => text.push(byte),
            }
        }
        text
    }

    fn escaped(&mut self, text: &mut Vec<u8>) {
        let rest = self.rest();
        let octal = rest.iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
        if octal > 0 {
            let code =
                rest[..octal].iter().fold(0_u32, |code, byte| code * 8 + u32::from(byte - b'0'));
            text.push(u8::try_from(code & 0xff).unwrap_or_default());
            self.at += octal;
            return;
        }
        self.at += 1;
        match rest.first() {
            Some(b'n' | b'r' | b't') => text.push(b' '),
            // A line that goes on.
            Some(b'\n' | b'\r' | b'b' | b'f') | None => {}
            Some(byte) => text.push(*byte),
        }
    }
}

fn whole(number: f64) -> Option<u32> {
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number))
        .then_some(number as u32)
}

/// How many bytes come before the first of which this is true.
fn until(bytes: &[u8], is_end: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| is_end(*byte)).unwrap_or(bytes.len())
}

const fn blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

const fn delimits(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}
