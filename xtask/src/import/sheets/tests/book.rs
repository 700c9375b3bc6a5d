//! Spreadsheets as small as they can be, for the tests.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A zip of named parts.
pub fn pack<T: AsRef<[u8]>>(parts: &[(String, T)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        // Quick, as some of them are large.
        let options = SimpleFileOptions::default().compression_level(Some(1));
        zip.start_file(name, options).expect("begun");
        zip.write_all(content.as_ref()).expect("written");
    }
    zip.finish().expect("finished").into_inner()
}

/// Sheets by name and rows, the shared strings, and the formats of cells by their numbers.
#[derive(Default)]
pub struct Book<'a> {
    pub sheets: Vec<(&'a str, String)>,
    pub hidden: &'a [&'a str],
    pub strings: &'a str,
    pub formats: &'a [u32],
}

impl Book<'_> {
    /// One sheet with these rows.
    pub fn of(rows: impl Into<String>) -> Self {
        Self { sheets: vec![("Sheet1", rows.into())], ..Self::default() }
    }

    pub fn pack(&self) -> Vec<u8> {
        pack(&self.parts())
    }

    pub fn parts(&self) -> Vec<(String, String)> {
        let (mut sheets, mut links, mut parts) = (String::new(), String::new(), Vec::new());
        for (number, (name, rows)) in (1..).zip(&self.sheets) {
            let state = if self.hidden.contains(name) { " state=\"hidden\"" } else { "" };
            sheets +=
                &format!("<sheet name=\"{name}\" sheetId=\"{number}\"{state} r:id=\"r{number}\"/>");
            links += &link(number, "worksheet", &format!("worksheets/sheet{number}.xml"));
            let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
            parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
        }
        let formats: String =
            self.formats.iter().map(|id| format!("<xf numFmtId=\"{id}\"/>")).collect();
        for (name, content) in [
            ("_rels/.rels", relationships(&link(1, "officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                format!("<workbook xmlns:r=\"{TYPES}\"><sheets>{sheets}</sheets></workbook>"),
            ),
            ("xl/_rels/workbook.xml.rels", relationships(&links)),
            ("xl/styles.xml", format!("<styleSheet><cellXfs>{formats}</cellXfs></styleSheet>")),
            ("xl/sharedStrings.xml", format!("<sst>{}</sst>", self.strings)),
        ] {
            parts.push((name.into(), content));
        }
        parts
    }
}

/// A row of texts from column A, at most to Z.
pub fn row(number: u32, texts: &[&str]) -> String {
    let cell = |(column, text)| {
        format!("<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let cells: String = ('A'..='Z').zip(texts).map(cell).collect();
    format!("<row r=\"{number}\">{cells}</row>")
}

fn relationships(links: &str) -> String {
    format!("<Relationships>{links}</Relationships>")
}

fn link(number: u32, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"r{number}\" Type=\"{TYPES}/{kind}\" Target=\"{target}\"/>")
}
