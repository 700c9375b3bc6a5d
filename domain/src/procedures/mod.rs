//! Administrative procedures (thủ tục hành chính).

#[cfg(feature = "edge")]
pub mod catalogue;
mod code;
mod completeness;
mod level;
mod list;
mod record;
mod tidied;
mod words;

pub use code::Code;
pub use completeness::{Completeness, Part};
pub use level::{Level, Scope};
pub use list::{Choice, Choices, Levels, ListProcedures, ProcedureLine, ProcedureList, Sort};
pub use record::{
    Amount, Basis, Bundle, Channel, Fee, FeeKind, Outcome, Outline, OutlineLine, Paper, Record,
    Time, Unit, Way,
};

use serde::{Deserialize, Serialize};

use crate::{
    Ask, Moment, Slug,
    agencies::AgencyName,
    documents::Document,
    postings::{Change, PostingId, Standing},
    tallies::Tally,
};

/// Where the list is; a procedure is below it, under its code.
pub const PATH: &str = "/thu-tuc";

/// How many lines a page of the list holds.
pub const PAGE_SIZE: u32 = 20;

/// A field (lĩnh vực) of procedures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub slug: Slug,
    pub name: String,
}

/// What an agency has to do with a procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Cơ quan ban hành.
    Issues,
    /// Cơ quan thực hiện.
    CarriesOut,
    /// Cơ quan có thẩm quyền quyết định.
    Decides,
    /// Cơ quan được ủy quyền.
    Delegated,
    /// Cơ quan phối hợp.
    Coordinates,
}

impl Role {
    /// All, in the order they are shown.
    pub const ALL: [Self; 5] =
        [Self::CarriesOut, Self::Decides, Self::Delegated, Self::Coordinates, Self::Issues];

    /// The national field set's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Issues => "Cơ quan ban hành",
            Self::CarriesOut => "Cơ quan thực hiện",
            Self::Decides => "Cơ quan có thẩm quyền quyết định",
            Self::Delegated => "Cơ quan được ủy quyền",
            Self::Coordinates => "Cơ quan phối hợp",
        }
    }

    /// The name in storage.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Issues => "issues",
            Self::CarriesOut => "carries_out",
            Self::Decides => "decides",
            Self::Delegated => "delegated",
            Self::Coordinates => "coordinates",
        }
    }
}

/// An agency and what it has to do with a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Involved {
    pub role: Role,
    pub agency: AgencyName,
}

/// A procedure in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Procedure {
    pub id: PostingId,
    pub code: Code,
    pub title: String,
    /// What its poster says first, in plain text; may be empty.
    pub lead: String,
    /// What its poster adds: the sanitised HTML subset; may be empty.
    pub body: String,
    pub levels: Vec<Level>,
    pub fields: Vec<Field>,
    pub agencies: Vec<Involved>,
    pub record: Record,
    pub posted: Option<Moment>,
    pub updated: Option<Moment>,
    /// Forms and other files.
    pub documents: Vec<Document>,
    /// Publications after the first, newest first.
    pub changes: Vec<Change>,
    #[serde(default)]
    pub standing: Standing,
    pub tally: Tally,
}

impl Procedure {
    /// The public address.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.code.as_str().to_ascii_lowercase())
    }

    /// How much of what the national field set asks for is told.
    pub fn completeness(&self) -> Completeness {
        let carried_out = self.agencies.iter().any(|it| it.role == Role::CarriesOut);
        Completeness::of(
            &self.record,
            !self.levels.is_empty(),
            !self.fields.is_empty(),
            carried_out,
        )
    }

    /// The form that goes with a paper, when it was posted along: by its file's name or title.
    pub fn form(&self, paper: &Paper) -> Option<&Document> {
        let named =
            |document: &&Document| document.file_name == paper.form || document.title == paper.form;
        self.documents.iter().filter(|_| !paper.form.is_empty()).find(named)
    }
}

/// Reads one procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadProcedure {
    pub code: Code,
}

impl Ask for ReadProcedure {
    const PATH: &'static str = "/api/procedure";
    type Answer = Procedure;
}
