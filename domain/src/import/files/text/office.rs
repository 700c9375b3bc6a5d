//! Word, Excel and OpenDocument: ZIPs of XML.

use super::{
    super::archive::{self, Part},
    Inflating,
    table::Table,
    xml::{Piece, pieces},
};

/// Columns that are skipped at once; more are an empty end of a row.
const WIDEST: usize = 1_000;

/// The named parts of a file, unpacked.
struct Package<'z> {
    parts: Vec<Part<'z>>,
    inflating: Inflating,
}

impl<'z> Package<'z> {
    fn open(bytes: &'z [u8]) -> Self {
        Self { parts: archive::parts(bytes), inflating: Inflating::new() }
    }

    /// The texts of the parts with such a name, in their order.
    fn texts(&mut self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let wanted = self.parts.iter().filter(|part| wanted(&part.name));
        let texts = wanted.map(|part| {
            let bytes = match part.method {
                0 => part.data.to_vec(),
                8 => self.inflating.bare(part.data),
                _ => Vec::new(),
            };
            String::from_utf8_lossy(&bytes).into_owned()
        });
        texts.collect()
    }
}

/// A Word document: its body, heads and feet of pages, and notes.
pub fn word(bytes: &[u8]) -> Vec<String> {
    let told = ["document", "header", "footer", "footnotes", "endnotes", "comments"];
    let texts = Package::open(bytes).texts(|name| {
        name.strip_prefix("word/").is_some_and(|name| {
            name.ends_with(".xml") && told.iter().any(|it| name.starts_with(it))
        })
    });
    texts.iter().flat_map(|text| flowing(text, |name| name == "t")).collect()
}

/// An OpenDocument text or spreadsheet.
pub fn open(bytes: &[u8]) -> Vec<String> {
    let texts = Package::open(bytes).texts(|name| name == "content.xml");
    texts.iter().flat_map(|text| flowing(text, |name| matches!(name, "p" | "h"))).collect()
}

/// Paragraphs and tables in one another; text counts within elements that `tells` names.
fn flowing(text: &str, tells: fn(&str) -> bool) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    let mut around: Vec<String> = Vec::new();
    let mut tables: Vec<Table> = Vec::new();
    let (mut telling, mut twice, mut repeated) = (0_u32, 0_u32, 1);
    for piece in pieces(text) {
        match piece {
            Piece::Start(tag) => {
                telling += u32::from(tells(tag.name));
                match tag.name {
                    // Word writes some things a second time, for older programs.
                    "Fallback" => twice += 1,
                    "tbl" | "table" => tables.push(Table::default()),
                    "tc" | "table-cell" | "covered-table-cell" => {
                        around.push(std::mem::take(&mut line));
                        let times = tag.value("table:number-columns-repeated");
                        repeated = times.and_then(|it| it.parse().ok()).unwrap_or(1);
                    }
                    "tab" | "s" | "br" | "cr" | "line-break" => line.push(' '),
                    _ => {}
                }
            }
            Piece::Text(text) if telling > 0 && twice == 0 => line.push_str(&text),
            Piece::Text(_) => {}
            Piece::End(name) => {
                telling = telling.saturating_sub(u32::from(tells(name)));
                match name {
                    "Fallback" => twice = twice.saturating_sub(1),
                    "p" | "h" if tables.is_empty() => lines.push(std::mem::take(&mut line)),
                    "p" | "h" => line.push(' '),
                    "tc" | "table-cell" | "covered-table-cell" => {
                        let text = std::mem::replace(&mut line, around.pop().unwrap_or_default());
                        if let Some(table) = tables.last_mut() {
                            table.put(&text, repeated.min(WIDEST));
                        }
                        repeated = 1;
                    }
                    "tr" | "table-row" => {
                        lines.extend(tables.last_mut().map(Table::end_row).unwrap_or_default());
                    }
                    "tbl" | "table" => drop(tables.pop()),
                    _ => {}
                }
            }
        }
    }
    lines.push(line);
    lines
}

/// An Excel workbook, all its sheets.
pub fn sheet(bytes: &[u8]) -> Vec<String> {
    let mut package = Package::open(bytes);
    let shared = package.texts(|name| name == "xl/sharedStrings.xml").concat();
    let shared = shared_texts(&shared);
    let dated = dated(&package.texts(|name| name == "xl/styles.xml").concat());
    let sheets = package.texts(|name| name.starts_with("xl/worksheets/") && name.ends_with(".xml"));
    sheets.iter().flat_map(|text| rows(text, &shared, &dated)).collect()
}

/// The texts that cells refer to by number.
fn shared_texts(text: &str) -> Vec<String> {
    let (mut texts, mut line, mut telling) = (Vec::new(), String::new(), false);
    for piece in pieces(text) {
        match piece {
            Piece::Start(tag) if tag.name == "t" => telling = true,
            Piece::End("t") => telling = false,
            Piece::End("si") => texts.push(std::mem::take(&mut line)),
            Piece::Text(text) if telling => line.push_str(&text),
            _ => {}
        }
    }
    texts
}

/// Which of the cells' styles show a number as a date.
fn dated(text: &str) -> Vec<bool> {
    let (mut own, mut dated, mut listed) = (Vec::new(), Vec::new(), false);
    for piece in pieces(text) {
        match piece {
            Piece::Start(tag) if tag.name == "numFmt" => {
                let code = tag.value("formatCode").unwrap_or_default().to_lowercase();
                if code.contains('y') && code.contains('d') {
                    own.extend(tag.value("numFmtId"));
                }
            }
            Piece::Start(tag) if tag.name == "cellXfs" => listed = true,
            Piece::End("cellXfs") => listed = false,
            Piece::Start(tag) if tag.name == "xf" && listed => {
                let format = tag.value("numFmtId").unwrap_or_default();
                dated.push(matches!(format, "14" | "15" | "22") || own.contains(&format));
            }
            _ => {}
        }
    }
    dated
}

fn rows(text: &str, shared: &[String], dated: &[bool]) -> Vec<String> {
    let (mut lines, mut table) = (Vec::new(), Table::default());
    let (mut column, mut kind, mut date) = (0, "", false);
    let (mut value, mut telling) = (String::new(), false);
    for piece in pieces(text) {
        match piece {
            Piece::Start(tag) if tag.name == "c" => {
                column = tag.value("r").map_or(column + 1, column_of);
                kind = tag.value("t").unwrap_or_default();
                let style = tag.value("s").and_then(|it| it.parse::<usize>().ok());
                date = dated.get(style.unwrap_or_default()).copied().unwrap_or_default();
            }
            Piece::Start(tag) if matches!(tag.name, "v" | "t") => telling = true,
            Piece::Text(text) if telling => value.push_str(&text),
            Piece::End("v" | "t") => telling = false,
            Piece::End("c") => {
                let told = std::mem::take(&mut value);
                let number = told.parse::<usize>();
                let told = match (kind, number) {
                    ("s", Ok(number)) => shared.get(number).cloned().unwrap_or_default(),
                    ("" | "n", _) if date => day(&told).unwrap_or(told),
                    _ => told,
                };
                table.put_at(column, &told);
            }
            Piece::End("row") => lines.extend(table.end_row()),
            _ => {}
        }
    }
    lines
}

/// `C5` is in the third column.
fn column_of(place: &str) -> usize {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase).take(3);
    letters.fold(0, |column, letter| column * 26 + usize::from(letter - b'A') + 1)
}

/// `32944` is 12/03/1990: days since the end of 1899.
fn day(number: &str) -> Option<String> {
    let days: i64 = number.split('.').next()?.parse().ok()?;
    let start = time::Date::from_calendar_date(1899, time::Month::December, 30).ok()?;
    let date = start.checked_add(time::Duration::days(days))?;
    Some(format!("{:02}/{:02}/{}", date.day(), u8::from(date.month()), date.year()))
}
