//! Documents (văn bản, tệp): files with their own views and downloads.

mod version;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use version::{Version, VersionList, VersionMark};

use crate::{Ask, Moment, Slug, postings::Kind, tallies::Tally};

/// The number of a document, given by the store once and for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DocumentId(pub u32);

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A document as its posting and its own page show it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub id: DocumentId,
    pub title: String,
    /// The file's name as the sender saved it, marks and all.
    pub file_name: String,
    /// The official number, as `12/TB-UBND`; empty when there is none.
    pub number: String,
    /// Who signed; empty when not told.
    pub signer: String,
    /// The day of signing, as `03/10/2018`; empty when not told.
    pub signed: String,
    /// Found from the bytes, not from the name.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    pub digest: String,
    /// Lượt tải are those of all its versions.
    pub tally: Tally,
    /// The present one first, then those before it, newest first.
    #[serde(default)]
    pub versions: Vec<Version>,
}

impl Document {
    /// The page about the document.
    pub fn path(&self) -> String {
        format!("/van-ban/{}", self.id)
    }

    /// The file itself; the name is percent-encoded.
    pub fn file_path(&self) -> String {
        file_path(self.id, &self.file_name)
    }

    /// The file shown inside a page: not a download, not counted.
    pub fn preview_path(&self) -> String {
        format!("{}?xem=1", self.file_path())
    }

    /// Whether a browser can show it by itself.
    pub fn has_preview(&self) -> bool {
        self.is_picture() || self.media_type == "application/pdf"
    }

    /// Whether it is a picture.
    pub fn is_picture(&self) -> bool {
        self.media_type.starts_with("image/")
    }

    /// `PDF`, `Word`…: what a reader calls the type.
    pub fn type_name(&self) -> &'static str {
        match self.media_type.as_str() {
            "application/pdf" => "PDF",
            "application/msword"
            | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "Word",
            "application/vnd.ms-excel"
            | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "Excel",
            "application/vnd.ms-powerpoint"
            | "application/vnd.openxmlformats-officedocument.presentationml.presentation" => {
                "PowerPoint"
            }
            "application/vnd.oasis.opendocument.text" => "ODT",
            "application/vnd.oasis.opendocument.spreadsheet" => "ODS",
            "application/zip" => "ZIP",
            "text/csv" => "CSV",
            "text/plain" => "Văn bản thuần",
            media if media.starts_with("image/") => "Ảnh",
            _ => "Tệp",
        }
    }

    /// `1,4 MB`, `38 KB`: decimal units, a comma before the fraction.
    pub fn size_text(&self) -> String {
        size_text(self.size)
    }

    /// What stands on the link to the file: `Tải về (PDF, 1,2 MB)`.
    pub fn download_label(&self) -> String {
        format!("Tải về ({}, {})", self.type_name(), self.size_text())
    }
}

fn file_path(id: DocumentId, file_name: &str) -> String {
    format!("/van-ban/{id}/{}", encoded(file_name))
}

fn size_text(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} byte"),
        1_000..1_000_000 => format!("{} KB", bytes.div_ceil(1_000)),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            format!("{},{} MB", tenths / 10, tenths % 10)
        }
    }
}

/// Percent-encodes every byte a path segment must not hold bare.
fn encoded(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                text.push(char::from(byte));
            }
            _ => text.push_str(&format!("%{byte:02X}")),
        }
    }
    text
}

/// The posting a document hangs on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    pub kind: Kind,
    pub slug: Slug,
    pub title: String,
    pub posted: Option<Moment>,
}

/// A document's page: the document and where it was posted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DocumentPage {
    pub document: Document,
    pub holder: Holder,
}

/// Reads one document's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadDocument {
    pub id: DocumentId,
}

impl Ask for ReadDocument {
    const PATH: &'static str = "/api/document";
    type Answer = DocumentPage;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(file_name: &str, size: u64) -> Document {
        Document {
            id: DocumentId(7),
            title: "Danh sách".into(),
            file_name: file_name.into(),
            number: String::new(),
            signer: String::new(),
            signed: String::new(),
            media_type: "application/pdf".into(),
            size,
            digest: String::new(),
            tally: Tally::default(),
            versions: Vec::new(),
        }
    }

    #[test]
    fn the_files_name_survives_in_its_address() {
        let path = document("Danh sách “A&B”.pdf", 1).file_path();
        assert_eq!(path, "/van-ban/7/Danh%20s%C3%A1ch%20%E2%80%9CA%26B%E2%80%9D.pdf");
    }

    #[test]
    fn sizes_read_as_readers_say_them() {
        let table = [
            (0, "0 byte"),
            (999, "999 byte"),
            (1_000, "1 KB"),
            (38_100, "39 KB"),
            (1_000_000, "1,0 MB"),
            (1_350_000, "1,4 MB"),
        ];
        for (size, text) in table {
            assert_eq!(document("a", size).size_text(), text);
        }
    }
}
