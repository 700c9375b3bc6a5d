//! The objects of a PDF. They are looked for from end to end, and the file's own table of where they
//! are is not believed: what a broken one hides is read all the same.

use std::{cell::RefCell, collections::BTreeMap};

use super::{
    super::Inflating,
    value::{Dict, Reader, Value},
};

pub struct Objects<'b> {
    known: BTreeMap<u32, Object<'b>>,
    inflating: RefCell<Inflating>,
}

struct Object<'b> {
    value: Value,
    /// What its stream holds, still pressed.
    data: &'b [u8],
}

impl<'b> Objects<'b> {
    pub fn read(bytes: &'b [u8]) -> Self {
        let mut known = BTreeMap::new();
        let mut at = 0;
        while let Some(found) = find(bytes.get(at..).unwrap_or_default(), b"obj") {
            let word = at + found;
            at = word + 3;
            if let Some(number) = numbered(&bytes[..word])
                && let Some((object, end)) = object(bytes, at)
            {
                known.insert(number, object);
                at = end;
            }
        }
        let mut objects = Self { known, inflating: RefCell::new(Inflating::new()) };
        objects.unpack();
        objects
    }

    /// Objects that are kept together in a stream.
    fn unpack(&mut self) {
        let packed = self.known.values().filter(|it| self.is(&it.value, "ObjStm"));
        let mut unpacked = BTreeMap::new();
        for object in packed {
            let Value::Dict(dict) = &object.value else { continue };
            let count =
                |name| self.get(dict, name).and_then(Value::number).unwrap_or_default() as usize;
            let bytes = self.inflated(dict, object.data);
            let mut heads = Reader::new(&bytes, 0);
            for _ in 0..count("N").min(bytes.len()) {
                let (Some(number), Some(place)) = (heads.next(), heads.next()) else { break };
                let (Some(number), Some(place)) = (number.number(), place.number()) else { break };
                let start = count("First").saturating_add(place as usize);
                if let Some(value) = Reader::new(&bytes, start).next() {
                    unpacked.insert(number as u32, Object { value, data: &[] });
                }
            }
        }
        for (number, object) in unpacked {
            self.known.entry(number).or_insert(object);
        }
    }

    /// All dictionaries of a type, by their numbers.
    pub fn of_type(&self, name: &str) -> impl DoubleEndedIterator<Item = &Dict> {
        self.known.values().filter_map(move |object| match &object.value {
            Value::Dict(dict) if self.is(&object.value, name) => Some(dict),
            _ => None,
        })
    }

    fn is(&self, value: &Value, name: &str) -> bool {
        let Value::Dict(dict) = value else { return false };
        self.get(dict, "Type").and_then(Value::name) == Some(name)
    }

    /// What a value is, or what it refers to.
    pub fn resolved<'v>(&'v self, mut value: &'v Value) -> &'v Value {
        for _ in 0..10 {
            let Value::Reference(number) = value else { break };
            match self.known.get(number) {
                Some(object) => value = &object.value,
                None => break,
            }
        }
        value
    }

    pub fn get<'v>(&'v self, dict: &'v Dict, name: &str) -> Option<&'v Value> {
        dict.get(name).map(|value| self.resolved(value))
    }

    pub fn dict<'v>(&'v self, dict: &'v Dict, name: &str) -> Option<&'v Dict> {
        if let Some(Value::Dict(found)) = self.get(dict, name) { Some(found) } else { None }
    }

    /// The dictionary and the bytes of the stream that a value refers to.
    pub fn stream(&self, value: &Value) -> Option<(&Dict, Vec<u8>)> {
        let Value::Reference(number) = value else { return None };
        let object = self.known.get(number)?;
        let Value::Dict(dict) = &object.value else { return None };
        Some((dict, self.inflated(dict, object.data)))
    }

    /// Empty where it is pressed by other means than the usual one.
    fn inflated(&self, dict: &Dict, data: &[u8]) -> Vec<u8> {
        let filter = self.get(dict, "Filter");
        let predicted = self.dict(dict, "DecodeParms").and_then(|it| self.get(it, "Predictor"));
        let single = match filter {
            Some(Value::List(filters)) if filters.len() == 1 => Some(self.resolved(&filters[0])),
            Some(Value::List(filters)) if filters.is_empty() => None,
            other => other,
        };
        match single.map(Value::name) {
            _ if predicted.and_then(Value::number).is_some_and(|it| it > 1.0) => Vec::new(),
            None => data.to_vec(),
            Some(Some("FlateDecode" | "Fl")) => self.inflating.borrow_mut().zlib(data),
            Some(_) => Vec::new(),
        }
    }
}

/// The object whose value begins at `at`, and where it ends.
fn object(bytes: &[u8], at: usize) -> Option<(Object<'_>, usize)> {
    let mut reader = Reader::new(bytes, at);
    let value = reader.next()?;
    let end = reader.at;
    let is_stream = reader.next() == Some(Value::Word("stream".to_owned()));
    let Value::Dict(dict) = &value else { return Some((Object { value, data: &[] }, end)) };
    if !is_stream {
        return Some((Object { value, data: &[] }, end));
    }
    let rest = reader.rest();
    let line = if rest.starts_with(b"\r\n") { 2 } else { rest.len().min(1) };
    let rest = &rest[line..];
    let told = dict.get("Length").and_then(Value::number).map(|length| length as usize);
    let fits = |length: &usize| {
        rest.get(*length..).is_some_and(|after| after.trim_ascii_start().starts_with(b"endstream"))
    };
    let length = told.filter(fits).or_else(|| find(rest, b"endstream")).unwrap_or(rest.len());
    Some((Object { value, data: &rest[..length] }, reader.at + line + length))
}

/// The number that stands before `obj`: `12 0 obj`.
fn numbered(before: &[u8]) -> Option<u32> {
    let start = before.len().saturating_sub(24);
    let text = before.get(start..)?.trim_ascii_end();
    let mut parts = text.rsplit(|byte| byte.is_ascii_whitespace());
    let generation = parts.next()?;
    let number = parts.next()?;
    let digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    // Something may stand right before the number.
    let from = number.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
    let number = &number[from..];
    (digits(generation) && digits(number)).then_some(())?;
    std::str::from_utf8(number).ok()?.parse().ok()
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    let first = sought.first()?;
    let mut at = 0;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes[at..].starts_with(sought) {
            return Some(at);
        }
        at += 1;
    }
}
