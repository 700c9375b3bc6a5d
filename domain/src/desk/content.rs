//! What is written at the desk: one shape for all kinds, which may be half done.
//!
//! Unlike an entry that is posted, nothing here is checked: a draft holds what was typed.

use serde::{Deserialize, Serialize};

use crate::{
    Moment,
    checks::Trace,
    exams::{Dossier, Stage},
    meetings::Minutes,
    postings::Kind,
    procedures::{Level, Record, Role},
};

/// All that a draft holds, and what an edition keeps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Plain text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lead: String,
    /// The sanitised HTML subset; what a browser sends is made it by the worker.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// The agency's name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agency: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub byline: String,
    /// The category's name; for articles.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub category: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source_url: String,
    /// The last part of the address; empty to have it made from the title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub slug: String,
    /// When it was or is to be posted by its own telling; `None` when that is the moment it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posted: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Moment>,
    /// The first place on the front page is wanted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub featured: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Attachment>,
    /// The exam's step a notice belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepName>,
    /// The address of the posting this one takes the place of, as `/thong-bao/…`; empty for none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub replaces: String,
    /// What only its kind has.
    #[serde(skip_serializing_if = "Detail::is_plain")]
    pub detail: Detail,
}

impl Content {
    /// An empty one of a kind.
    pub fn of(kind: Kind) -> Self {
        let detail = match kind {
            Kind::Article | Kind::Notice => Detail::Plain,
            Kind::Procedure => Detail::Procedure(Box::default()),
            Kind::Meeting => Detail::Meeting(Box::default()),
            Kind::Exam => Detail::Exam(Box::default()),
        };
        Self { detail, ..Self::default() }
    }

    /// The path of what it takes the place of, however its address was copied; empty for nothing.
    pub fn replaced_path(&self) -> &str {
        let typed = self.replaces.trim();
        let end = typed.find(['?', '#']).unwrap_or(typed.len());
        let address = typed[..end].trim_end_matches('/');
        match address.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |at| &rest[at..]),
            None => address,
        }
    }
}

/// What only one kind of posting has.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    #[default]
    Plain,
    Procedure(Box<ProcedureContent>),
    Meeting(Box<Minutes>),
    Exam(Box<Dossier>),
}

impl Detail {
    /// Whether there is nothing but what all kinds have.
    pub const fn is_plain(&self) -> bool {
        matches!(self, Self::Plain)
    }
}

/// A procedure as it is written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProcedureContent {
    /// As typed.
    pub code: String,
    pub levels: Vec<Level>,
    pub fields: Vec<String>,
    pub agencies: Vec<(Role, String)>,
    pub record: Record,
}

/// A step of an exam, which need not be on the board yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepName {
    /// The exam's slug.
    pub exam: String,
    pub stage: Stage,
    /// The step's own name, where its stage has several.
    #[serde(default)]
    pub title: String,
}

/// A file of a posting, which is kept already.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// As readers save it. A posting has each name once: the same name is the same document.
    pub file_name: String,
    pub title: String,
    pub number: String,
    pub signer: String,
    /// `03/10/2018`, or empty.
    pub signed: String,
    /// Found from the bytes.
    pub media_type: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes, 64 hexadecimal digits.
    pub digest: String,
    /// A PDF that holds no text, only pictures of pages.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub scanned: bool,
    /// What was found in its text that may name a person; told to who writes, never posted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub traces: Vec<Trace>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_as_it_was_copied() {
        let table = [
            ("", ""),
            ("  ", ""),
            ("/thong-bao/hop-thon", "/thong-bao/hop-thon"),
            (" /thong-bao/hop-thon/ ", "/thong-bao/hop-thon"),
            ("https://xa.example/thong-bao/hop-thon?a=1#x", "/thong-bao/hop-thon"),
            ("http://127.0.0.1:8787/hop/hop-thon", "/hop/hop-thon"),
            ("https://xa.example", ""),
            ("hop-thon", "hop-thon"),
        ];
        for (typed, path) in table {
            let content = Content { replaces: typed.to_owned(), ..Content::default() };
            assert_eq!(content.replaced_path(), path, "{typed}");
        }
    }
}
