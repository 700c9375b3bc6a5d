//! Import: source files read into entries, checked whole before anything is stored.
//!
//! [`read`] takes one file with those beside it and gives [`Parsed`]: what can be posted and what
//! is refused, each refusal with its place. Four shapes are read: a page's text as copied from an
//! old portal ([`portal`]), our own plain format ([`plain`]), the rows of an official list of procedures
//! ([`lists`]), and full records of them ([`recorded`]).

mod bodies;
mod dates;
mod faults;
pub(crate) mod files;
mod lists;
mod numbers;
mod plain;
mod portal;
mod procedure;
mod read;
mod recorded;
mod records;
mod text;

pub use bodies::{Written, drafted, written};
pub use plain::{is_mail, is_web};
pub use procedure::key as procedure_key;
pub use read::read;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    Moment, Slug,
    articles::Source,
    board::Profile,
    exams::{self, Stage},
    meetings::Minutes,
    postings::{Kind, Picture},
    procedures::{Code, Level, Record, Role},
    tallies::Opening,
};

/// A file as it was sent.
#[derive(Clone, Debug)]
pub struct File {
    /// The bare name, without folders.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What one source file gives.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    pub items: Vec<Item>,
    pub refused: Vec<Refused>,
    /// What a sender should know though nothing was refused, in Vietnamese.
    pub notes: Vec<String>,
}

/// Something that can be stored.
#[derive(Clone, Debug)]
pub enum Item {
    Board(Box<BoardEntry>),
    Agency(Box<AgencyEntry>),
    Posting(Box<Entry>),
}

/// Whose board it is.
#[derive(Clone, Debug)]
pub struct BoardEntry {
    pub profile: Profile,
    /// The sanitised HTML subset.
    pub about: String,
}

/// An agency to be stored, known by its name.
#[derive(Clone, Debug, Serialize)]
pub struct AgencyEntry {
    pub name: String,
    /// Given, or made from the name.
    pub slug: Slug,
    pub address: String,
    pub phone: String,
    pub email: String,
    pub hours: String,
    pub website: String,
    pub ended: Option<Moment>,
    /// The name of who took over; empty when nobody did.
    pub successor: String,
    /// The sanitised HTML subset.
    pub about: String,
}

/// A posting to be stored.
#[derive(Clone, Debug)]
pub struct Entry {
    pub kind: Kind,
    /// Given or made from the title.
    pub slug: Slug,
    /// What makes a second load the same posting: the given slug, or the folded title and date.
    pub key: String,
    pub title: String,
    /// Plain text.
    pub lead: String,
    /// The sanitised HTML subset; pictures already point at `/anh/…`.
    pub body: String,
    /// When it was or is to be posted; `None` when that is the moment it is first loaded.
    pub posted: Option<Moment>,
    /// The source is old and tells no date: it stands after everything that has one.
    pub undated: bool,
    pub updated: Option<Moment>,
    pub expires: Option<Moment>,
    pub withdrawn: Option<Withdrawal>,
    /// The first place on the front page is wanted.
    pub featured: bool,
    pub agency: String,
    pub byline: String,
    pub category: String,
    pub source: Option<Source>,
    pub opening: Opening,
    pub documents: Vec<DocumentEntry>,
    pub pictures: Vec<PictureEntry>,
    /// What readers are told changed, when this is not the first edition.
    pub change_note: String,
    /// The step of an exam a notice belongs to.
    pub step: Option<StepLink>,
    /// What only its kind has.
    pub detail: Detail,
}

/// What only one kind of posting has.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Detail {
    Plain,
    Procedure(Box<ProcedureEntry>),
    Meeting(Box<Minutes>),
    Exam(Box<exams::Dossier>),
}

impl Detail {
    /// Whether the spine holds all there is.
    pub const fn is_plain(&self) -> bool {
        matches!(self, Self::Plain)
    }
}

/// A step of an exam, which need not be on the board yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepLink {
    pub exam: Slug,
    pub stage: Stage,
    /// The step's own name, where its stage has several.
    pub title: String,
}

/// A procedure as one source tells it.
#[derive(Clone, Debug, Serialize)]
pub struct ProcedureEntry {
    pub code: Code,
    pub teller: Teller,
    pub levels: Vec<Level>,
    pub fields: Vec<String>,
    pub agencies: Vec<(Role, String)>,
    pub record: Record,
}

/// Who tells of a procedure, from the least. What one tells stands until a greater one tells it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// An official list: name, field and agencies only.
    List,
    /// A full record of the national database.
    Record,
    /// A file of its own, which may have forms, dates and a withdrawal.
    Own,
}

impl Entry {
    /// Whether the sender gave the slug, rather than leaving it to be made from the title.
    pub fn has_own_slug(&self) -> bool {
        Self::is_slug_key(&self.key)
    }

    /// Whether such a slug made `key`.
    pub fn is_slug_key(key: &str) -> bool {
        key.starts_with(SLUG_KEY)
    }
}

/// What a key begins with that a given slug made.
const SLUG_KEY: &str = "slug:";

/// Since when and why a posting is withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    pub since: Moment,
    pub why: String,
}

/// A document to be stored with its posting.
#[derive(Clone, Debug)]
pub struct DocumentEntry {
    /// As readers save it.
    pub file_name: String,
    /// Bytes.
    pub size: u64,
    /// `None` when they are kept already.
    pub bytes: Option<Arc<[u8]>>,
    pub title: String,
    pub number: String,
    pub signer: String,
    /// `03/10/2018`, or empty.
    pub signed: String,
    pub media_type: String,
    /// SHA-256, 64 hexadecimal digits.
    pub digest: String,
    pub opening: Opening,
}

/// A picture of the body to be stored.
#[derive(Clone, Debug)]
pub struct PictureEntry {
    /// `None` when they are kept already.
    pub bytes: Option<Arc<[u8]>>,
    pub media_type: &'static str,
    /// Where the body shows it: `/anh/{digest}.{ext}`.
    pub picture: Picture,
}

/// Something that cannot be stored, where, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Line of the source file, from 1, when it can be told.
    pub line: Option<u32>,
    /// The field or part, as `date` or `documents[2].file`; empty for the whole file.
    pub field: String,
    /// A Vietnamese sentence that says what to do.
    pub reason: String,
}

/// What became of each item of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    New,
    Changed,
    Unchanged,
}

/// One item's line in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Landed {
    pub outcome: Outcome,
    pub title: String,
    /// The public address.
    pub path: String,
}

/// The report on one file: the worker's answer, printed by the command.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub file: String,
    pub landed: Vec<Landed>,
    pub refused: Vec<Refused>,
    pub notes: Vec<String>,
    /// Whether anything was stored: a file with a refusal is left out whole unless the sender
    /// asked for its good items (`partial`).
    pub stored: bool,
}
