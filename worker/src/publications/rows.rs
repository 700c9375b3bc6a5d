//! What is to be written, gathered by table: a list of thousands lands in as many statements as there
//! are tables, each with its rows as one JSON text.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::{Slug, fold::name_key};
use serde_json::{Value, json};

use super::content::digest;
use crate::store::{Statement, Store};

/// The statements, in the order they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    Agency,
    AgencyTold,
    Field,
    Category,
    Adopted,
    Posting,
    Relisted,
    Retold,
    Digest,
    Article,
    Procedure,
    ProcedureListed,
    ProcedureFieldsOff,
    ProcedureField,
    ProcedureAgenciesOff,
    ProcedureAgency,
    Meeting,
    Exam,
    ExamNoticeOff,
    ExamNotice,
    DocumentsOff,
    Document,
    VersionOver,
    Version,
    Opening,
    DocumentOpening,
    Edition,
}

impl Table {
    const fn sql(self) -> &'static str {
        match self {
            Self::Agency => include_str!("tables/agency.sql"),
            Self::AgencyTold => include_str!("tables/agency_told.sql"),
            Self::Field => include_str!("tables/field.sql"),
            Self::Category => include_str!("tables/category.sql"),
            Self::Adopted => include_str!("tables/adopted.sql"),
            Self::Posting => include_str!("tables/posting.sql"),
            Self::Relisted => include_str!("tables/relisted.sql"),
            Self::Retold => include_str!("tables/retold.sql"),
            Self::Digest => include_str!("tables/digest.sql"),
            Self::Article => include_str!("tables/article.sql"),
            Self::Procedure => include_str!("tables/procedure.sql"),
            Self::ProcedureListed => include_str!("tables/procedure_listed.sql"),
            Self::ProcedureFieldsOff => include_str!("tables/procedure_fields_off.sql"),
            Self::ProcedureField => include_str!("tables/procedure_field.sql"),
            Self::ProcedureAgenciesOff => include_str!("tables/procedure_agencies_off.sql"),
            Self::ProcedureAgency => include_str!("tables/procedure_agency.sql"),
            Self::Meeting => include_str!("tables/meeting.sql"),
            Self::Exam => include_str!("tables/exam.sql"),
            Self::ExamNoticeOff => include_str!("tables/exam_notice_off.sql"),
            Self::ExamNotice => include_str!("tables/exam_notice.sql"),
            Self::DocumentsOff => include_str!("tables/documents_off.sql"),
            Self::Document => include_str!("tables/document.sql"),
            Self::VersionOver => include_str!("tables/version_over.sql"),
            Self::Version => include_str!("tables/version.sql"),
            Self::Opening => include_str!("tables/opening.sql"),
            Self::DocumentOpening => include_str!("tables/document_opening.sql"),
            Self::Edition => include_str!("tables/edition.sql"),
        }
    }

    /// Whether its statement is told when it is run.
    const fn knows_the_time(self) -> bool {
        matches!(
            self,
            Self::Posting
                | Self::Relisted
                | Self::Retold
                | Self::VersionOver
                | Self::Version
                | Self::Edition
        )
    }
}

/// The longest JSON text bound to one statement, in bytes; D1 takes 2 MB.
const LONGEST: usize = 1_000_000;

/// Rows by table.
#[derive(Default)]
pub struct Rows {
    tables: BTreeMap<Table, Vec<String>>,
    /// Agencies and fields named so far, each once.
    named: HashSet<(Table, String)>,
    slugs: HashMap<(Table, String), String>,
}

impl Rows {
    pub fn push(&mut self, table: Table, row: &Value) {
        self.tables.entry(table).or_default().push(row.to_string());
    }

    /// Names an agency or a field, which is made when it is met first; its key.
    pub fn name(&mut self, table: Table, name: &str) -> Option<String> {
        self.name_at(table, name, Slug::from_text(name)?)
    }

    /// The same where its slug is given.
    pub fn name_at(&mut self, table: Table, name: &str, slug: Slug) -> Option<String> {
        let key = name_key(name);
        if key.is_empty() {
            return None;
        }
        if self.named.insert((table, key.clone())) {
            let other = slug.with_suffix(&digest(&key)[..6])?.to_string();
            let place = (table, slug.to_string());
            let taken = self.slugs.insert(place, key.clone()).is_some();
            let slug = if taken { other.clone() } else { slug.to_string() };
            self.push(
                table,
                &json!({ "key": key, "slug": slug, "other_slug": other, "name": name }),
            );
        }
        Some(key)
    }

    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }

    /// Whether the catalogue is made of some of them: procedures, and the names of agencies.
    fn changes_catalogue(&self) -> bool {
        let sources = [Table::Procedure, Table::ProcedureListed, Table::AgencyTold];
        sources.iter().any(|it| self.tables.contains_key(it))
    }

    /// All of it as statements for the transaction of act `number`.
    pub fn statements(self, store: &Store, number: u64) -> Vec<Statement> {
        let now = store.now().unix();
        let mut statements = Vec::new();
        let catalogue = self.changes_catalogue();
        for (table, rows) in self.tables {
            for text in chunks(&rows) {
                let mut binds = vec![text.into()];
                if table.knows_the_time() {
                    binds.push(now.into());
                }
                if table == Table::Edition {
                    binds.push(i64::try_from(number).unwrap_or(i64::MAX).into());
                }
                statements.push(Statement::new(table.sql(), binds));
            }
        }
        if catalogue {
            statements.extend(new_catalogue());
        }
        statements
    }
}

/// The statements that make the catalogue anew.
pub fn new_catalogue() -> [Statement; 3] {
    [
        Statement::new("DELETE FROM catalogue", []),
        Statement::new(include_str!("catalogue_names.sql"), []),
        Statement::new(include_str!("catalogue_parts.sql"), []),
    ]
}

/// Rows as JSON arrays, none too long to be bound.
fn chunks(rows: &[String]) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    for row in rows {
        match chunks.last_mut().filter(|chunk| chunk.len() + row.len() < LONGEST) {
            Some(chunk) => {
                chunk.push(',');
                chunk.push_str(row);
            }
            None => chunks.push(format!("[{row}")),
        }
    }
    for chunk in &mut chunks {
        chunk.push(']');
    }
    chunks
}
