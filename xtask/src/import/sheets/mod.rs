//! A list kept in a spreadsheet (.xlsx), made into the rows that the board reads. Here and not in
//! the worker, where a reader of spreadsheets would take a quarter of the room there is for everything.

mod cells;
mod guard;

use std::{collections::BTreeMap, io::Cursor, panic};

use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};
use serde::Serialize;

pub use guard::LARGEST;

const MOST_ROWS: usize = 50_000;
const MOST_COLUMNS: usize = 100;
/// Excel's own limit is 32,767.
const LONGEST_CELL: usize = 100_000;
/// What is sent, in bytes; the board reads no more of a list.
const LARGEST_BODY: usize = 8_000_000;

const NO_TEXT: &str = "không trang tính nào có chữ. Hãy mở tệp kiểm tra lại; danh sách phải nằm ở trang tính không bị ẩn";
const TOO_MANY_ROWS: &str =
    "danh sách có hơn 50.000 dòng. Hãy chia sang nhiều tệp rồi nạp từng tệp";
const TOO_MUCH_TEXT: &str = "danh sách có hơn 8 MB chữ. Hãy chia sang nhiều tệp rồi nạp từng tệp";

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;
type Rows = BTreeMap<u32, Vec<String>>;
/// What was read, or why it is refused, in Vietnamese.
type Parsed<T> = Result<T, String>;

/// What a spreadsheet gives.
#[derive(Debug)]
pub struct Sheet {
    /// The rows with text of the first sheet that has any, as JSON.
    pub body: Vec<u8>,
    pub notes: Vec<String>,
}

#[derive(Serialize)]
struct Body<'a> {
    sheet: &'a str,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    /// Its number in the sheet, from 1.
    line: u32,
    cells: &'a [String],
}

pub fn read(bytes: &[u8]) -> Parsed<Sheet> {
    guard::check(bytes)?;
    // The reader counts on places such as `B2:A1` being in order, and panics where they are not.
    panic::catch_unwind(|| list(bytes)).unwrap_or_else(|_| Err(guard::BROKEN.into()))
}

fn list(bytes: &[u8]) -> Parsed<Sheet> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let seen = book.sheets_metadata().iter().filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    let mut names = seen.map(|sheet| sheet.name.clone()).collect::<Vec<_>>().into_iter();
    while let Some(name) = names.next() {
        let rows = rows(&mut book, &name)?;
        if !rows.is_empty() {
            let unread: Vec<_> = names.filter(|other| has_text(&mut book, other)).collect();
            return Ok(Sheet { body: body(&name, &rows)?, notes: note(&name, &unread) });
        }
    }
    Err(NO_TEXT.into())
}

fn body(name: &str, rows: &Rows) -> Parsed<Vec<u8>> {
    let rows = rows.iter().map(|(row, cells)| Row { line: row + 1, cells }).collect();
    let body = serde_json::to_vec(&Body { sheet: name, rows }).map_err(broken)?;
    if body.len() > LARGEST_BODY { Err(TOO_MUCH_TEXT.into()) } else { Ok(body) }
}

/// A second sheet must not be thought posted.
fn note(read: &str, unread: &[String]) -> Vec<String> {
    if unread.is_empty() {
        return Vec::new();
    }
    let unread: Vec<_> = unread.iter().map(|name| format!("“{name}”")).collect();
    let unread = unread.join(", ");
    vec![format!(
        "đã đọc trang tính “{read}”, không đọc {unread}: mỗi tệp chỉ lấy trang đầu tiên có chữ. Muốn nạp trang khác, hãy lưu nó thành tệp riêng"
    )]
}

/// By row and then column, from 0. A row far below costs no more than one near the top, and rows
/// that stand in the file in disorder come out in order.
fn rows(book: &mut Book, sheet: &str) -> Parsed<Rows> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(broken)?;
    let mut rows = Rows::new();
    let mut bytes = 0;
    while let Some((row, column, text)) = next_text(&mut cells)? {
        if column >= MOST_COLUMNS {
            return Err(too_many_columns(row, column));
        }
        if text.chars().count() > LONGEST_CELL {
            return Err(too_long(row, column));
        }
        let cells = rows.entry(row).or_default();
        let added = (column + 1).saturating_sub(cells.len());
        // The least that they take as JSON, so that a sheet of any size stops at what may be sent.
        bytes += text.len() + added * 3;
        if bytes > LARGEST_BODY {
            return Err(TOO_MUCH_TEXT.into());
        }
        cells.resize(cells.len() + added, String::new());
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
        if rows.len() > MOST_ROWS {
            return Err(TOO_MANY_ROWS.into());
        }
    }
    Ok(rows)
}

fn has_text(book: &mut Book, sheet: &str) -> bool {
    let Ok(mut cells) = book.worksheet_cells_reader(sheet) else { return false };
    next_text(&mut cells).is_ok_and(|cell| cell.is_some())
}

/// The next cell with text: its row and column, from 0, and the text.
fn next_text(cells: &mut XlsxCellReader<Cursor<&[u8]>>) -> Parsed<Option<(u32, usize, String)>> {
    loop {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(None),
            // What could not be calculated, in a word newer than the reader; it is as empty as `#N/A`.
            Err(XlsxError::CellError(_)) => continue,
            Err(cause) => return Err(broken(cause)),
        };
        let text = cells::text(cell.get_value());
        if !text.trim().is_empty() {
            let (row, column) = cell.get_position();
            return Ok(Some((row, column as usize, text)));
        }
    }
}

/// The reader's own words are English and of its insides; what helps is the same for all of them.
fn broken<E>(_: E) -> String {
    guard::BROKEN.into()
}

fn too_many_columns(row: u32, column: usize) -> String {
    format!(
        "dòng {} có chữ ở cột thứ {}; danh sách có tối đa {MOST_COLUMNS} cột. Hãy xóa các cột không cần, lưu rồi nạp lại",
        row + 1,
        column + 1
    )
}

fn too_long(row: u32, column: usize) -> String {
    format!(
        "ô ở dòng {}, cột thứ {} dài hơn 100.000 ký tự. Hãy rút ngắn hoặc chia ra nhiều ô, lưu rồi nạp lại",
        row + 1,
        column + 1
    )
}

#[cfg(test)]
mod tests;
