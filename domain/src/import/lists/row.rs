//! One row of a list.

use super::{
    super::{
        ProcedureEntry, Teller,
        faults::{Faults, short},
        records::{levels, names},
    },
    Row,
    header::{Column, Header},
};
use crate::{
    fold::tidy,
    procedures::{Code, Record, Role},
};

/// The longest name of a procedure, in characters.
const NAME: usize = 2000;

/// A procedure as a row tells it.
#[derive(Debug)]
pub struct Listed {
    pub line: u32,
    pub title: String,
    pub entry: ProcedureEntry,
}

impl Listed {
    /// Takes what another row of the same procedure tells more.
    pub fn join(&mut self, other: Self) {
        let entry = &mut self.entry;
        for agency in other.entry.agencies {
            if !entry.agencies.contains(&agency) {
                entry.agencies.push(agency);
            }
        }
        entry.fields.extend(
            other
                .entry
                .fields
                .into_iter()
                .filter(|it| !entry.fields.contains(it))
                .collect::<Vec<_>>(),
        );
        entry.levels.extend(other.entry.levels);
        entry.levels.sort_unstable();
        entry.levels.dedup();
    }
}

/// Reads a row; `None` when it tells no procedure.
pub fn read(row: &Row, header: &Header, faults: &mut Faults) -> Option<Listed> {
    let line = |text: &str| tidy(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let code = line(header.cell(row, Column::Code));
    let title = line(header.cell(row, Column::Name));
    let whole = whole_number(&code);
    if let Some(whole) = &whole {
        faults.note(format!(
            "Dòng {}: bảng tính đã đổi mã thành số {code}; hiểu là {whole}.",
            row.line
        ));
    }
    let parsed = whole.unwrap_or_else(|| code.clone()).parse::<Code>();
    let code = match parsed {
        Ok(code) if !title.is_empty() => code,
        Ok(code) => {
            faults.refuse(
                Some(row.line),
                "Tên",
                format!("Thủ tục mã {code} chưa có tên. Hãy ghi tên rồi nạp lại."),
            );
            return None;
        }
        // A total or a signature below the list.
        Err(_) if title.is_empty() => {
            let told = row.cells.iter().map(|cell| line(cell)).find(|cell| !cell.is_empty())?;
            faults.note(format!("Đã bỏ dòng {}: “{}”.", row.line, short(&told)));
            return None;
        }
        Err(_) if code.is_empty() => {
            let reason =
                format!("Thủ tục “{}” chưa có mã số. Hãy ghi mã rồi nạp lại.", short(&title));
            faults.refuse(Some(row.line), "Mã số", reason);
            return None;
        }
        Err(reason) => {
            faults.refuse(Some(row.line), "Mã số", reason);
            return None;
        }
    };
    if title.chars().count() > NAME {
        faults.refuse(
            Some(row.line),
            "Tên",
            "Tên thủ tục dài quá 2.000 ký tự. Hãy kiểm tra lại ô này.",
        );
        return None;
    }
    let agencies = [(Role::CarriesOut, Column::CarriesOut), (Role::Issues, Column::Issues)];
    let agencies = agencies.into_iter().flat_map(|(role, column)| {
        names::lines(header.cell(row, column)).into_iter().map(move |name| (role, name))
    });
    let entry = ProcedureEntry {
        code,
        teller: Teller::List,
        levels: levels::read(header.cell(row, Column::Level)),
        fields: names::lines(header.cell(row, Column::Field)),
        agencies: agencies.collect(),
        record: Record::default(),
    };
    Some(Listed { line: row.line, title, entry })
}

/// A code that a spreadsheet took for a number has lost the noughts at its end: `1.00008`.
fn whole_number(code: &str) -> Option<String> {
    let (first, rest) = code.split_once('.')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let lost = first.len() == 1 && digits(first) && digits(rest) && rest.len() < 6;
    lost.then(|| format!("{first}.{rest:0<6}"))
}
