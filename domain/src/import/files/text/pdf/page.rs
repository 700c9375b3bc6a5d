//! What a page shows: its operators followed as far as text goes.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    font::Font,
    objects::Objects,
    place::Lines,
    value::{Dict, Reader, Value},
};

/// Forms within forms are followed no deeper.
const DEEPEST: u32 = 5;
/// Nor are more of them on one page: each may show itself many times.
const FORMS: u32 = 500;

/// `a b c d e f`, as PDFs write them.
type Matrix = [f64; 6];

const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `one`, then `other`.
fn after(one: Matrix, other: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = one;
    let [g, h, i, j, k, l] = other;
    [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + l,
    ]
}

fn matrix(values: &[Value]) -> Option<Matrix> {
    let numbers: Option<Vec<f64>> = values.iter().map(Value::number).collect();
    numbers?.try_into().ok()
}

/// What `q` keeps and `Q` brings back.
#[derive(Clone)]
struct State {
    page: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    leading: f64,
    between_signs: f64,
    between_words: f64,
    stretch: f64,
}

impl State {
    const fn new() -> Self {
        Self {
            page: SAME,
            font: None,
            size: 0.0,
            leading: 0.0,
            between_signs: 0.0,
            between_words: 0.0,
            stretch: 1.0,
        }
    }
}

/// Reads one page after the other; what was learnt of fonts is kept.
pub struct Page<'o, 'b> {
    objects: &'o Objects<'b>,
    lines: Lines,
    fonts: BTreeMap<String, Rc<Font>>,
    state: State,
    kept: Vec<State>,
    text: Matrix,
    line: Matrix,
    forms: u32,
}

impl<'o, 'b> Page<'o, 'b> {
    pub fn new(objects: &'o Objects<'b>) -> Self {
        Self {
            objects,
            lines: Lines::default(),
            fonts: BTreeMap::new(),
            state: State::new(),
            kept: Vec::new(),
            text: SAME,
            line: SAME,
            forms: FORMS,
        }
    }

    /// Follows a page's operators; its lines.
    pub fn read(&mut self, content: &[u8], resources: &Dict) -> Vec<String> {
        (self.state, self.forms) = (State::new(), FORMS);
        self.kept.clear();
        self.show(content, resources, 0);
        self.lines.end();
        std::mem::take(&mut self.lines.done)
    }

    fn show(&mut self, content: &[u8], resources: &Dict, depth: u32) {
        let mut reader = Reader::new(content, 0);
        let mut values = Vec::new();
        while reader.at < content.len() {
            match reader.next() {
                Some(Value::Word(word)) if word == "ID" => {
                    // A picture within the page, up to the word that ends it.
                    let end = reader.rest().windows(4).position(|it| {
                        it[0].is_ascii_whitespace()
                            && &it[1..3] == b"EI"
                            && it[3].is_ascii_whitespace()
                    });
                    reader.at = end.map_or(content.len(), |end| reader.at + end + 3);
                    values.clear();
                }
                Some(Value::Word(word)) => {
                    self.operate(&word, &values, resources, depth);
                    values.clear();
                }
                Some(value) => values.push(value),
                // A bracket that closes nothing.
                None => reader.at += 1,
            }
        }
    }

    fn operate(&mut self, word: &str, values: &[Value], resources: &Dict, depth: u32) {
        let number = |at: usize| values.get(at).and_then(Value::number).unwrap_or_default();
        match word {
            "q" => self.kept.push(self.state.clone()),
            "Q" => {
                if let Some(state) = self.kept.pop() {
                    self.state = state;
                }
            }
            "cm" => {
                if let Some(matrix) = matrix(values) {
                    self.state.page = after(matrix, self.state.page);
                }
            }
            "BT" => (self.text, self.line) = (SAME, SAME),
            "Tf" => {
                self.state.font =
                    values.first().and_then(Value::name).and_then(|it| self.font(it, resources));
                self.state.size = number(1);
            }
            "Tc" => self.state.between_signs = number(0),
            "Tw" => self.state.between_words = number(0),
            "Tz" => self.state.stretch = number(0) / 100.0,
            "TL" => self.state.leading = number(0),
            "Td" => self.step(number(0), number(1)),
            "TD" => {
                self.state.leading = -number(1);
                self.step(number(0), number(1));
            }
            "Tm" => {
                if let Some(matrix) = matrix(values) {
                    (self.text, self.line) = (matrix, matrix);
                }
            }
            "T*" => self.step(0.0, -self.state.leading),
            "Tj" => self.strings(values),
            "TJ" => self.strings(values.first().map(Value::list).unwrap_or_default()),
            "'" | "\"" => {
                self.step(0.0, -self.state.leading);
                self.strings(values.last().map(std::slice::from_ref).unwrap_or_default());
            }
            "Do" if depth < DEEPEST && self.forms > 0 => {
                self.forms -= 1;
                if let Some(name) = values.first().and_then(Value::name) {
                    self.form(name, resources, depth);
                }
            }
            _ => {}
        }
    }

    fn font(&mut self, name: &str, resources: &Dict) -> Option<Rc<Font>> {
        let fonts = self.objects.dict(resources, "Font")?;
        // The same name may mean another font in a form.
        let key = format!("{:?}", fonts.get(name)?);
        if let Some(font) = self.fonts.get(&key) {
            return Some(font.clone());
        }
        let font = Rc::new(Font::read(self.objects, self.objects.dict(fonts, name)?));
        self.fonts.insert(key, font.clone());
        Some(font)
    }

    fn form(&mut self, name: &str, resources: &Dict, depth: u32) {
        let objects = self.objects;
        let Some(forms) = objects.dict(resources, "XObject") else { return };
        let Some((dict, content)) = forms.get(name).and_then(|form| objects.stream(form)) else {
            return;
        };
        if objects.get(dict, "Subtype").and_then(Value::name) != Some("Form") {
            return;
        }
        let (state, kept) = (self.state.clone(), std::mem::take(&mut self.kept));
        if let Some(matrix) = objects.get(dict, "Matrix").and_then(|it| matrix(it.list())) {
            self.state.page = after(matrix, self.state.page);
        }
        self.show(&content, objects.dict(dict, "Resources").unwrap_or(resources), depth + 1);
        (self.state, self.kept) = (state, kept);
    }

    fn step(&mut self, right: f64, up: f64) {
        self.line = after([1.0, 0.0, 0.0, 1.0, right, up], self.line);
        self.text = self.line;
    }

    fn forward(&mut self, by: f64) {
        self.text = after([1.0, 0.0, 0.0, 1.0, by * self.state.stretch, 0.0], self.text);
    }

    /// Strings, and numbers that move what follows to the left.
    fn strings(&mut self, values: &[Value]) {
        let Some(font) = self.state.font.clone() else { return };
        let size = self.state.size;
        for value in values {
            match value {
                Value::Number(number) => self.forward(-number / 1000.0 * size),
                Value::Text(text) => {
                    for glyph in font.glyphs(text) {
                        let from = after(self.text, self.state.page);
                        let words = if glyph.blank { self.state.between_words } else { 0.0 };
                        self.forward(glyph.width * size);
                        let to = after(self.text, self.state.page);
                        self.forward(self.state.between_signs + words);
                        let high = (from[2].hypot(from[3]) * size).abs();
                        if !glyph.text.is_empty() {
                            self.lines.put((from[4], to[4]), from[5], high, &glyph.text);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}
