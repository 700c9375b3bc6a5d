//! The texts a workbook is made of.

use super::cells::{Cell, HEADING, TITLE, escape, write_text};

/// One sheet: a title, a line below it, headings, rows.
pub struct Sheet<'a> {
    /// On its tab; at most 31 characters.
    pub name: &'a str,
    pub title: &'a str,
    pub subtitle: &'a str,
    /// Headings, and how wide their columns are in characters.
    pub columns: &'a [(&'a str, u32)],
}

/// In which row the headings stand; rows below them scroll.
const HEADINGS: usize = 4;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// A workbook's parts, each with its name in the archive.
pub fn parts(
    sheet: &Sheet<'_>,
    rows: impl IntoIterator<Item = impl AsRef<[Cell]>>,
) -> [(&'static str, String); 6] {
    let (body, count) = body(sheet, rows);
    let relations = |target: &str, kind: &str, more: &str| {
        format!(
            "{DECLARATION}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
             Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>{more}</Relationships>"
        )
    };
    let styles_relation =
        format!("<Relationship Id=\"rId2\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>");
    [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations("xl/workbook.xml", "officeDocument", "")),
        ("xl/workbook.xml", workbook(sheet, count)),
        (
            "xl/_rels/workbook.xml.rels",
            relations("worksheets/sheet1.xml", "worksheet", &styles_relation),
        ),
        ("xl/styles.xml", format!("{DECLARATION}{}", include_str!("styles.xml"))),
        ("xl/worksheets/sheet1.xml", body),
    ]
}

fn content_types() -> String {
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"/xl/{name}.xml\" ContentType=\"{TYPES}.{kind}+xml\"/>")
    };
    format!(
        "{DECLARATION}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default \
         Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}</Types>",
        part("workbook", "sheet.main"),
        part("worksheets/sheet1", "worksheet"),
        part("styles", "styles"),
    )
}

/// On paper each page repeats the headings.
fn workbook(sheet: &Sheet<'_>, rows: usize) -> String {
    let mut name = String::new();
    sheet.name.chars().for_each(|sign| escape(sign, &mut name));
    let last = column(sheet.columns.len().saturating_sub(1));
    let end = HEADINGS + rows;
    format!(
        "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"{name}\" \
         sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames><definedName \
         name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'{name}'!$A${HEADINGS}:${last}${end}\
         </definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">\
         '{name}'!${HEADINGS}:${HEADINGS}</definedName></definedNames></workbook>"
    )
}

fn body(sheet: &Sheet<'_>, rows: impl IntoIterator<Item = impl AsRef<[Cell]>>) -> (String, usize) {
    let mut xml = format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\
         <sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{HEADINGS}\" topLeftCell=\"A{}\" \
         activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>",
        HEADINGS + 1
    );
    for (at, (_, width)) in (1..).zip(sheet.columns) {
        xml.push_str(&format!(
            "<col min=\"{at}\" max=\"{at}\" width=\"{width}\" customWidth=\"1\"/>"
        ));
    }
    xml.push_str("</cols><sheetData>");
    row(1, &mut xml, |xml| write_text(sheet.title, TITLE, "A1", xml));
    row(2, &mut xml, |xml| write_text(sheet.subtitle, 0, "A2", xml));
    row(HEADINGS, &mut xml, |xml| {
        for (at, (heading, _)) in sheet.columns.iter().enumerate() {
            write_text(heading, HEADING, &format!("{}{HEADINGS}", column(at)), xml);
        }
    });
    let mut last = HEADINGS;
    for cells in rows {
        last += 1;
        row(last, &mut xml, |xml| {
            for (at, cell) in cells.as_ref().iter().enumerate() {
                cell.write(&format!("{}{last}", column(at)), xml);
            }
        });
    }
    let end = column(sheet.columns.len().saturating_sub(1));
    xml.push_str(&format!(
        "</sheetData><autoFilter ref=\"A{HEADINGS}:{end}{last}\"/><pageSetup paperSize=\"9\" \
         orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;RTrang &amp;P/&amp;N\
         </oddFooter></headerFooter></worksheet>"
    ));
    (xml, last - HEADINGS)
}

fn row(number: usize, xml: &mut String, cells: impl FnOnce(&mut String)) {
    xml.push_str(&format!("<row r=\"{number}\">"));
    cells(xml);
    xml.push_str("</row>");
}

/// `A`, `B` … `Z`, `AA` …
fn column(at: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { letter.to_string() } else { format!("{}{letter}", column(at / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn columns_go_by_letters() {
        let table = [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")];
        for (at, letters) in table {
            assert_eq!(column(at), letters);
        }
    }
}
