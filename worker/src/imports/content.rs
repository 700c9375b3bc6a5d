//! What an edition keeps of an entry, and the digest by which a second load is known.

use domain::{
    Moment,
    articles::Source,
    import::{BoardEntry, Detail, DocumentEntry, Entry, StepLink, Withdrawal},
    tallies::Opening,
};
use serde::Serialize;
use sha2::{Digest, Sha256};

#[derive(Serialize)]
struct Content<'a> {
    title: &'a str,
    lead: &'a str,
    body: &'a str,
    agency: &'a str,
    byline: &'a str,
    category: &'a str,
    source: &'a Option<Source>,
    posted: Option<Moment>,
    updated: Option<Moment>,
    expires: Option<Moment>,
    withdrawn: &'a Option<Withdrawal>,
    featured: bool,
    documents: Vec<Document<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: &'a Option<StepLink>,
    #[serde(skip_serializing_if = "Detail::is_plain")]
    detail: &'a Detail,
}

#[derive(Serialize)]
struct Document<'a> {
    file_name: &'a str,
    title: &'a str,
    number: &'a str,
    signer: &'a str,
    signed: &'a str,
    media_type: &'a str,
    digest: &'a str,
}

impl<'a> From<&'a DocumentEntry> for Document<'a> {
    fn from(entry: &'a DocumentEntry) -> Self {
        let DocumentEntry { file, title, number, signer, signed, media_type, digest, opening: _ } =
            entry;
        Self { file_name: &file.name, title, number, signer, signed, media_type, digest }
    }
}

/// The entry as JSON, kept with its edition.
pub fn content(entry: &Entry) -> String {
    let content = Content {
        title: &entry.title,
        lead: &entry.lead,
        body: &entry.body,
        agency: &entry.agency,
        byline: &entry.byline,
        category: &entry.category,
        source: &entry.source,
        posted: entry.posted,
        updated: entry.updated,
        expires: entry.expires,
        withdrawn: &entry.withdrawn,
        featured: entry.featured,
        documents: entry.documents.iter().map(Document::from).collect(),
        step: &entry.step,
        detail: &entry.detail,
    };
    serde_json::to_string(&content).unwrap_or_default()
}

/// What is known of counts at an old portal, the entry's and its documents'. Apart from the
/// content: a count that has grown there is no new edition here.
pub fn openings(entry: &Entry) -> String {
    let documents = entry.documents.iter().map(|document| document.opening);
    let openings: Vec<Opening> = std::iter::once(entry.opening).chain(documents).collect();
    serde_json::to_string(&openings).unwrap_or_default()
}

/// The board's own entry as JSON.
pub fn profile(entry: &BoardEntry) -> String {
    serde_json::to_string(&entry.profile).unwrap_or_default()
}

/// SHA-256 in hexadecimal.
pub fn digest(content: &str) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}
