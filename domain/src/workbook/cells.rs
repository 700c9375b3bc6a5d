//! Cells, and how each is written in a sheet.

use crate::Moment;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Count(u64),
    /// A number in tenths, as an average of stars.
    Tenths(Option<u64>),
    At(Option<Moment>),
}

/// Styles by their place in `styles.xml`.
pub(super) const TITLE: u32 = 1;
pub(super) const HEADING: u32 = 2;
const TEXT: u32 = 3;
const COUNT: u32 = 4;
const TENTHS: u32 = 5;
const AT: u32 = 6;

/// Days from 1899-12-30, where spreadsheets begin, to 1970; and a day's seconds.
const EPOCH_DAYS: i64 = 25_569;
const DAY: i64 = 86_400;

/// No spreadsheet takes a longer text, in UTF-16 units.
const LONGEST: usize = 32_767;

impl Cell {
    /// As plain text, for CSV: a moment as `2026-11-25 07:30`, which spreadsheets read as one.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Tenths(tenths) => tenths.map(tenths_text).unwrap_or_default(),
            Self::At(at) => at.map(|at| at.iso()[..16].replace('T', " ")).unwrap_or_default(),
        }
    }

    /// As a sheet has it at `place`, as `B7`; nothing when there is nothing in it.
    pub(super) fn write(&self, place: &str, xml: &mut String) {
        let (style, value) = match self {
            Self::Text(text) => return write_text(text, TEXT, place, xml),
            Self::Count(count) => (COUNT, count.to_string()),
            Self::Tenths(Some(tenths)) => (TENTHS, format!("{}.{}", tenths / 10, tenths % 10)),
            Self::At(Some(at)) => (AT, serial(*at)),
            Self::Tenths(None) | Self::At(None) => return,
        };
        xml.push_str(&format!("<c r=\"{place}\" s=\"{style}\"><v>{value}</v></c>"));
    }
}

fn tenths_text(tenths: u64) -> String {
    format!("{},{}", tenths / 10, tenths % 10)
}

/// Days since spreadsheets began, in Vietnam's time, with a day's part in millionths.
fn serial(at: Moment) -> String {
    let local = at.unix().saturating_add(7 * 3600);
    let (day, second) = (local.div_euclid(DAY), local.rem_euclid(DAY));
    format!("{}.{:08}", day + EPOCH_DAYS, (second * 100_000_000 + DAY / 2) / DAY)
}

/// Text stays text whatever it begins with: a formula would be another element.
pub(super) fn write_text(text: &str, style: u32, place: &str, xml: &mut String) {
    if text.is_empty() {
        return;
    }
    xml.push_str(&format!(
        "<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
    ));
    let mut units = 0;
    for (at, sign) in text.char_indices() {
        units += sign.len_utf16();
        if units > LONGEST {
            break;
        }
        // `_x0041_` would be read as the character of that number.
        if sign == '_' && text[at + 1..].starts_with('x') {
            xml.push_str("_x005F_");
        } else {
            escape(sign, xml);
        }
    }
    xml.push_str("</t></is></c>");
}

/// A character as XML has it; those that it cannot have are left out.
pub(super) fn escape(sign: char, xml: &mut String) {
    match sign {
        '&' => xml.push_str("&amp;"),
        '<' => xml.push_str("&lt;"),
        '>' => xml.push_str("&gt;"),
        '"' => xml.push_str("&quot;"),
        '\r' => {}
        '\t' | '\n' => xml.push(sign),
        '\u{fffe}' | '\u{ffff}' => {}
        _ if sign < ' ' => {}
        _ => xml.push(sign),
    }
}
