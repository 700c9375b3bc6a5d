//! Fonts: which signs a string's codes are, and how wide.

use std::collections::BTreeMap;

use super::{
    objects::Objects,
    value::{Dict, Reader, Value},
};

/// Of a range of codes, no more are told.
const RANGE: u32 = 0x1_0000;

#[derive(Default)]
pub struct Font {
    /// Codes have two bytes.
    wide: bool,
    signs: BTreeMap<u32, String>,
    /// In thousandths of the font's size.
    widths: BTreeMap<u32, f64>,
    missing: f64,
}

/// One sign as it is shown.
pub struct Glyph {
    pub text: String,
    /// In sizes of the font.
    pub width: f64,
    /// The one-byte code for a blank, which words' own distance is added to.
    pub blank: bool,
}

impl Font {
    pub fn read(objects: &Objects, dict: &Dict) -> Self {
        let wide = objects.get(dict, "Subtype").and_then(Value::name) == Some("Type0");
        let mut font = Self { wide, ..Self::default() };
        if wide {
            font.descendant(objects, dict);
        } else {
            font.simple(objects, dict);
        }
        if let Some((_, map)) = dict.get("ToUnicode").and_then(|map| objects.stream(map)) {
            font.told(&map);
        }
        font
    }

    pub fn glyphs(&self, text: &[u8]) -> Vec<Glyph> {
        let codes = text.chunks(if self.wide { 2 } else { 1 });
        let glyph = |code: &[u8]| {
            let code = number(code);
            Glyph {
                text: self.signs.get(&code).cloned().unwrap_or_default(),
                width: self.widths.get(&code).copied().unwrap_or(self.missing) / 1000.0,
                blank: !self.wide && code == 32,
            }
        };
        codes.map(glyph).collect()
    }

    fn simple(&mut self, objects: &Objects, dict: &Dict) {
        self.missing = 556.0;
        // Latin, until the font says otherwise.
        self.signs = (32..127)
            .chain(160..256)
            .filter_map(char::from_u32)
            .map(|it| (u32::from(it), it.to_string()))
            .collect();
        let scale = match objects.get(dict, "FontMatrix").map(Value::list) {
            Some([Value::Number(scale), ..]) => scale * 1000.0,
            _ => 1.0,
        };
        let first =
            objects.get(dict, "FirstChar").and_then(Value::number).unwrap_or_default() as u32;
        let widths = objects.get(dict, "Widths").map(Value::list).unwrap_or_default();
        for (width, code) in widths.iter().zip(first..) {
            if let Some(width) = objects.resolved(width).number() {
                self.widths.insert(code, width * scale);
            }
        }
        let differences =
            objects.dict(dict, "Encoding").and_then(|it| objects.get(it, "Differences"));
        let mut code = 0;
        for value in differences.map(Value::list).unwrap_or_default() {
            match value {
                Value::Number(number) => code = *number as u32,
                Value::Name(name) => {
                    self.signs.insert(code, named(name));
                    code = code.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    fn descendant(&mut self, objects: &Objects, dict: &Dict) {
        self.missing = 1000.0;
        let fonts = objects.get(dict, "DescendantFonts").map(Value::list).unwrap_or_default();
        let Some(Value::Dict(font)) = fonts.first().map(|font| objects.resolved(font)) else {
            return;
        };
        if let Some(width) = objects.get(font, "DW").and_then(Value::number) {
            self.missing = width;
        }
        let mut told = objects.get(font, "W").map(Value::list).unwrap_or_default().iter();
        while let Some(first) = told.next().and_then(Value::number) {
            match told.next().map(|next| objects.resolved(next)) {
                Some(Value::List(widths)) => {
                    let widths = widths.iter().filter_map(Value::number);
                    self.widths.extend((first as u32..).zip(widths));
                }
                Some(Value::Number(last)) => {
                    let width = told.next().and_then(Value::number).unwrap_or_default();
                    let codes = first as u32..=(*last as u32).min(first as u32 + RANGE);
                    self.widths.extend(codes.map(|code| (code, width)));
                }
                _ => break,
            }
        }
    }

    /// What the font's own map to Unicode says.
    fn told(&mut self, map: &[u8]) {
        let mut reader = Reader::new(map, 0);
        let mut values = Vec::new();
        while let Some(value) = reader.next() {
            match &value {
                Value::Word(word) => {
                    match word.as_str() {
                        "endbfchar" => self.singles(&values),
                        "endbfrange" => self.ranges(&values),
                        _ => {}
                    }
                    values.clear();
                }
                _ => values.push(value),
            }
        }
    }

    fn singles(&mut self, values: &[Value]) {
        for two in values.chunks_exact(2) {
            if let [Value::Text(code), Value::Text(sign)] = two {
                self.signs.insert(number(code), utf16(sign, 0));
            }
        }
    }

    fn ranges(&mut self, values: &[Value]) {
        for three in values.chunks_exact(3) {
            let [Value::Text(first), Value::Text(last), to] = three else { continue };
            let (first, last) = (number(first), number(last));
            let codes = (first..=last.min(first.saturating_add(RANGE))).zip(0..);
            match to {
                Value::Text(sign) => {
                    self.signs.extend(codes.map(|(code, more)| (code, utf16(sign, more))));
                }
                Value::List(signs) => {
                    let signs = signs.iter().filter_map(|sign| match sign {
                        Value::Text(sign) => Some(utf16(sign, 0)),
                        _ => None,
                    });
                    self.signs.extend(codes.map(|(code, _)| code).zip(signs));
                }
                _ => {}
            }
        }
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

/// A text of a map, its last unit raised by `more`.
fn utf16(bytes: &[u8], more: u16) -> String {
    let mut units: Vec<u16> = bytes.chunks(2).map(|two| number(two) as u16).collect();
    if let Some(last) = units.last_mut() {
        *last = last.wrapping_add(more);
    }
    String::from_utf16_lossy(&units)
}

/// The sign that a glyph is named after: letters by themselves, figures and stops by their names.
fn named(name: &str) -> String {
    const NAMES: [(&str, &str); 17] = [
        ("zero", "0"),
        ("one", "1"),
        ("two", "2"),
        ("three", "3"),
        ("four", "4"),
        ("five", "5"),
        ("six", "6"),
        ("seven", "7"),
        ("eight", "8"),
        ("nine", "9"),
        ("space", " "),
        ("period", "."),
        ("comma", ","),
        ("hyphen", "-"),
        ("slash", "/"),
        ("colon", ":"),
        ("plus", "+"),
    ];
    let code = name.strip_prefix("uni").filter(|digits| digits.len() == 4);
    let coded =
        code.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
    let known = NAMES.iter().find(|(known, _)| *known == name).map(|(_, sign)| (*sign).to_owned());
    known
        .or_else(|| coded.map(String::from))
        .unwrap_or_else(|| if name.chars().count() == 1 { name.to_owned() } else { String::new() })
}
