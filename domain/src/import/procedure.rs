//! A procedure's posting, whoever tells of it.

use super::{Detail, Entry, ProcedureEntry};
use crate::{
    Slug,
    postings::Kind,
    procedures::{Code, Role},
    tallies::Opening,
};

/// What makes two loads the same procedure: its code, in whatever case.
pub fn key(code: &Code) -> String {
    format!("{}{}/{}", super::SLUG_KEY, Kind::Procedure.name(), code.as_str().to_lowercase())
}

/// The posting of a procedure that a list or a record tells of.
pub fn entry(title: String, slug: Slug, procedure: ProcedureEntry) -> Entry {
    let carries_out = procedure.agencies.iter().find(|(role, _)| *role == Role::CarriesOut);
    let agency = carries_out.map(|(_, name)| name.clone()).unwrap_or_default();
    Entry {
        kind: Kind::Procedure,
        slug,
        key: key(&procedure.code),
        title,
        lead: String::new(),
        body: String::new(),
        posted: None,
        undated: false,
        updated: None,
        expires: None,
        withdrawn: None,
        featured: false,
        agency,
        byline: String::new(),
        category: String::new(),
        source: None,
        opening: Opening::default(),
        documents: Vec::new(),
        pictures: Vec::new(),
        change_note: String::new(),
        step: None,
        detail: Detail::Procedure(Box::new(procedure)),
    }
}
