//! The row of headings, in whatever order the columns stand.

use super::{super::faults::Faults, Row};
use crate::fold::fold;

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Code,
    Name,
    Issues,
    CarriesOut,
    Field,
    Level,
}

/// Each column with the heading of the national database first, and folded forms it is known by. The last is
/// not in every list.
const COLUMNS: [(Column, &str, &[&str]); 6] = [
    (
        Column::Code,
        "Mã số",
        &["ma so", "ma thu tuc", "ma so thu tuc", "ma tthc", "ma so tthc", "ma thu tuc hanh chinh"],
    ),
    (
        Column::Name,
        "Tên",
        &["ten", "ten thu tuc", "ten tthc", "ten thu tuc hanh chinh", "thu tuc hanh chinh"],
    ),
    (Column::Issues, "Cơ quan ban hành", &["co quan ban hanh", "co quan cong bo"]),
    (Column::CarriesOut, "Cơ quan thực hiện", &["co quan thuc hien", "don vi thuc hien"]),
    (Column::Field, "Lĩnh vực", &["linh vuc", "linh vuc thuc hien"]),
    (Column::Level, "Cấp thực hiện", &["cap thuc hien", "cap"]),
];

/// Headings stand near the top, below a motto and a title.
const FIRST_ROWS: usize = 30;

/// Which column stands where.
#[derive(Debug)]
pub struct Header(Vec<(Column, usize)>);

impl Header {
    /// The first row that has the headings, and its place among `rows`.
    pub fn find(rows: &[Row], faults: &mut Faults) -> Option<(usize, Self)> {
        let headers = rows.iter().take(FIRST_ROWS).map(|row| Self::of(&row.cells));
        let best = headers.enumerate().max_by_key(|(at, header)| (header.0.len(), usize::MAX - at));
        let (at, header) = best.filter(|(_, header)| header.0.len() >= 2).or_else(|| {
            let reason = format!(
                "Không thấy dòng tiêu đề. Danh sách phải có một dòng với các cột {}.",
                names(|_| true)
            );
            faults.refuse(None, "", reason);
            None
        })?;
        let is_missing = |column| column != Column::Level && header.place(column).is_none();
        if COLUMNS.iter().any(|(column, ..)| is_missing(*column)) {
            let reason = format!(
                "Dòng tiêu đề thiếu cột {}. Hãy xuất lại danh sách đủ cột, hoặc sửa tên cột cho đúng.",
                names(is_missing)
            );
            faults.refuse(Some(rows[at].line), "", reason);
            return None;
        }
        Some((at, header))
    }

    fn of(cells: &[String]) -> Self {
        let mut places: Vec<(Column, usize)> = Vec::new();
        for (place, cell) in cells.iter().enumerate() {
            let folded = fold(cell);
            let known = COLUMNS.iter().find(|(.., forms)| forms.contains(&folded.as_str()));
            if let Some((column, ..)) = known
                && !places.iter().any(|(taken, _)| taken == column)
            {
                places.push((*column, place));
            }
        }
        Self(places)
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.0.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }

    /// A row's cell under a heading; empty when it has none.
    pub fn cell<'r>(&self, row: &'r Row, column: Column) -> &'r str {
        self.place(column).and_then(|place| row.cells.get(place)).map_or("", String::as_str)
    }
}

/// The headings of the wanted columns, for a sentence.
fn names(wanted: impl Fn(Column) -> bool) -> String {
    let needed = COLUMNS.iter().filter(|(column, ..)| *column != Column::Level && wanted(*column));
    needed.map(|(_, name, _)| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}
