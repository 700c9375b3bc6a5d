//! Walking a table of the front matter: every field checked, none passed over.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::{
        dates,
        faults::{Faults, short},
    },
    lines::Lines,
};
use crate::{Moment, exams::Day, fold::tidy};

/// One table, the fields asked of it so far, and where it is.
pub struct Fields<'t> {
    table: &'t DeTable<'t>,
    lines: &'t Lines,
    /// What stands before a field's name, as `documents[2].`.
    path: String,
    /// Where the table begins.
    start: u32,
    asked: Vec<&'static str>,
}

impl<'t> Fields<'t> {
    /// A table named `path` that begins at line `start`.
    pub fn new(table: &'t DeTable<'t>, lines: &'t Lines, path: String, start: u32) -> Self {
        Self { table, lines, path, start, asked: Vec::new() }
    }

    /// A field's full name.
    pub fn named(&self, name: &str) -> String {
        format!("{}{name}", self.path)
    }

    /// Whether the field is there.
    pub fn has(&self, name: &str) -> bool {
        self.table.contains_key(name)
    }

    /// Refuses a field, at its line or the table's.
    pub fn refuse(&self, name: &str, reason: &str, faults: &mut Faults) {
        let value = self.table.get(name);
        let line = value.map_or(self.start, |value| self.lines.line(value.span().start));
        faults.refuse(Some(line), &self.named(name), reason);
    }

    /// Whether the field was refused already.
    pub fn was_refused(&self, name: &str, faults: &Faults) -> bool {
        let named = self.named(name);
        faults.refused.iter().any(|refused| refused.field == named)
    }

    /// A line of text with single blanks, at most `most` characters; empty when left out.
    pub fn line(&mut self, name: &'static str, most: usize, faults: &mut Faults) -> String {
        let Some(value) = self.ask(name) else { return String::new() };
        let DeValue::String(text) = value.get_ref() else {
            let reason =
                format!("Mục {name} phải là chữ trong dấu ngoặc kép, ví dụ {name} = \"…\".");
            self.refuse(name, &reason, faults);
            return String::new();
        };
        let text = tidy(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let length = text.chars().count();
        if length > most {
            let reason = format!("Mục {name} dài {length} ký tự; nhiều nhất {most}. Hãy rút gọn.");
            self.refuse(name, &reason, faults);
        }
        text
    }

    /// The same, refused when left out or empty.
    pub fn needed(&mut self, name: &'static str, most: usize, faults: &mut Faults) -> String {
        let text = self.line(name, most, faults);
        if text.is_empty() && !self.was_refused(name, faults) {
            let reason = format!("Thiếu {name}; hãy thêm {name} = \"…\".");
            self.refuse(name, &reason, faults);
        }
        text
    }

    /// Lines of text as they are, at most `most` characters; empty when left out.
    pub fn text(&mut self, name: &'static str, most: usize, faults: &mut Faults) -> String {
        let Some(value) = self.ask(name) else { return String::new() };
        let DeValue::String(text) = value.get_ref() else {
            let reason = format!(
                "Mục {name} phải là chữ, nhiều dòng thì đặt giữa hai cụm ba dấu ngoặc kép (\"\"\")."
            );
            self.refuse(name, &reason, faults);
            return String::new();
        };
        let text = tidy(text).trim().to_owned();
        let length = text.chars().count();
        if length > most {
            let reason = format!("Mục {name} dài {length} ký tự; nhiều nhất {most}. Hãy rút gọn.");
            self.refuse(name, &reason, faults);
        }
        text
    }

    /// A list of lines of text, each once, at most `most` characters each.
    pub fn list(&mut self, name: &'static str, most: usize, faults: &mut Faults) -> Vec<String> {
        let Some(value) = self.ask(name) else { return Vec::new() };
        let texts: Option<Vec<String>> = match value.get_ref() {
            DeValue::Array(values) => values
                .iter()
                .map(|value| match value.get_ref() {
                    DeValue::String(text) => {
                        Some(tidy(text).split_whitespace().collect::<Vec<_>>().join(" "))
                    }
                    _ => None,
                })
                .collect(),
            _ => None,
        };
        let Some(mut texts) = texts else {
            let reason =
                format!("Mục {name} phải là danh sách chữ, ví dụ {name} = [\"…\", \"…\"].");
            self.refuse(name, &reason, faults);
            return Vec::new();
        };
        let mut seen = std::collections::HashSet::new();
        texts.retain(|text| !text.is_empty() && seen.insert(text.clone()));
        if texts.len() > 100 || texts.iter().any(|text| text.chars().count() > most) {
            let reason = format!(
                "Mục {name} nhận nhiều nhất 100 dòng, mỗi dòng nhiều nhất {most} ký tự. Hãy rút gọn."
            );
            self.refuse(name, &reason, faults);
        }
        texts
    }

    /// A word with a meaning; `None` when left out or refused with the type's own sentence.
    pub fn word<T: std::str::FromStr<Err = String>>(
        &mut self,
        name: &'static str,
        faults: &mut Faults,
    ) -> Option<T> {
        let text = self.line(name, 200, faults);
        if text.is_empty() {
            return None;
        }
        text.parse().map_err(|reason: String| self.refuse(name, &reason, faults)).ok()
    }

    /// A day as exactly as it is known; unknown when left out.
    pub fn day(&mut self, name: &'static str, faults: &mut Faults) -> Day {
        let Some(value) = self.ask(name) else { return Day::Unknown };
        if let DeValue::String(text) = value.get_ref()
            && let Some(month) = dates::month(text)
        {
            return month;
        }
        self.moment(name, faults).map_or(Day::Unknown, Day::Exact)
    }

    /// A date in any shape, quoted or as TOML writes dates.
    pub fn moment(&mut self, name: &'static str, faults: &mut Faults) -> Option<Moment> {
        let text = match self.ask(name)?.get_ref() {
            DeValue::String(text) => tidy(text).trim().to_owned(),
            DeValue::Datetime(date) => date.to_string(),
            _ => String::new(),
        };
        let moment = dates::moment(&text);
        if moment.is_none() {
            let reason = format!(
                "Không hiểu ngày “{}” hoặc lịch không có ngày ấy; hãy viết như \"2026-10-03 07:30\" hoặc \"03/10/2026 07:30\".",
                short(&text)
            );
            self.refuse(name, &reason, faults);
        }
        moment
    }

    /// A count, 0 when left out.
    pub fn count(&mut self, name: &'static str, faults: &mut Faults) -> u64 {
        /// JSON and JavaScript tell whole numbers apart up to here.
        const MOST: u64 = 1 << 53;
        let Some(value) = self.ask(name) else { return 0 };
        let count = match value.get_ref() {
            DeValue::Integer(number) => u64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if let Some(count) = count.filter(|count| *count < MOST) {
            return count;
        }
        let reason = format!(
            "Mục {name} phải là số nguyên không âm, viết liền, không dấu chấm và không ngoặc kép, ví dụ {name} = 5000."
        );
        self.refuse(name, &reason, faults);
        0
    }

    /// Yes or no, no when left out.
    pub fn flag(&mut self, name: &'static str, faults: &mut Faults) -> bool {
        let Some(value) = self.ask(name) else { return false };
        if let DeValue::Boolean(flag) = value.get_ref() {
            return *flag;
        }
        let reason = format!("Mục {name} chỉ nhận true hoặc false, không có dấu ngoặc kép.");
        self.refuse(name, &reason, faults);
        false
    }

    /// A table within.
    pub fn table(&mut self, name: &'static str, faults: &mut Faults) -> Option<Fields<'t>> {
        let value = self.ask(name)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(self.within(table, value, self.named(name))),
            _ => {
                self.refuse(
                    name,
                    &format!("Mục {name} phải là một bảng; hãy ghi [{name}]."),
                    faults,
                );
                None
            }
        }
    }

    /// The tables of a list.
    pub fn tables(&mut self, name: &'static str, faults: &mut Faults) -> Vec<Fields<'t>> {
        let Some(value) = self.ask(name) else { return Vec::new() };
        let tables = match value.get_ref() {
            DeValue::Array(values) => (1..)
                .zip(values.iter())
                .map(|(number, value)| {
                    let DeValue::Table(table) = value.get_ref() else { return None };
                    Some(self.within(table, value, self.named(&format!("{name}[{number}]"))))
                })
                .collect(),
            _ => None,
        };
        tables.unwrap_or_else(|| {
            // Within a table only the short form can follow.
            let form = if self.path.is_empty() {
                format!("[[{name}]]")
            } else {
                format!("{name} = [{{ … }}, {{ … }}]")
            };
            let reason = format!("Mỗi mục của {name} phải là một bảng; hãy ghi {form}.");
            self.refuse(name, &reason, faults);
            Vec::new()
        })
    }

    /// Refuses every field that was not asked for.
    pub fn finish(&self, faults: &mut Faults) {
        for (key, _) in self.table.iter() {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let near = self.asked.iter().find(|known| near(known, name));
            let advice = near.map_or_else(
                || format!("các mục được nhận là {}", self.asked.join(", ")),
                |known| format!("có phải {known}?"),
            );
            let line = self.lines.line(key.span().start);
            let reason = format!("Không có mục “{}”; {advice}", short(name));
            let reason = format!("{}.", reason.trim_end_matches(['.', '?']));
            faults.refuse(Some(line), &self.named(&short(name)), reason);
        }
    }

    fn ask(&mut self, name: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        if !self.asked.contains(&name) {
            self.asked.push(name);
        }
        self.table.get(name)
    }

    fn within(&self, table: &'t DeTable<'t>, at: &Spanned<DeValue<'t>>, path: String) -> Self {
        let start = self.lines.line(at.span().start);
        Self { table, lines: self.lines, path: format!("{path}."), start, asked: Vec::new() }
    }
}

/// Whether one name is the other with a slip of one or two letters.
fn near(known: &str, name: &str) -> bool {
    let mut costs: Vec<usize> = (0..=known.len()).collect();
    if name.len() > 40 {
        return false;
    }
    for (row, letter) in name.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut costs[0], row + 1);
        for (column, other) in known.bytes().enumerate() {
            let swap = diagonal + usize::from(letter != other);
            diagonal = costs[column + 1];
            costs[column + 1] = swap.min(diagonal + 1).min(costs[column] + 1);
        }
    }
    costs[known.len()] <= 2 && known.len() > 3
}
