//! What was posted, as it is written at the desk: what editions keep, and what a next one begins with.

use serde::{Deserialize, Serialize};

use super::{Attachment, Content, Detail, ProcedureContent, StepName};
use crate::{
    Moment,
    import::{self, DocumentEntry, Entry, ProcedureEntry, StepLink, Withdrawal},
};

impl From<&Entry> for Content {
    fn from(entry: &Entry) -> Self {
        let source = entry.source.clone();
        Self {
            title: entry.title.clone(),
            lead: entry.lead.clone(),
            body: entry.body.clone(),
            agency: entry.agency.clone(),
            byline: entry.byline.clone(),
            category: entry.category.clone(),
            source_name: source.as_ref().map(|it| it.name.clone()).unwrap_or_default(),
            source_url: source.and_then(|it| it.url).unwrap_or_default(),
            slug: if entry.has_own_slug() { entry.slug.to_string() } else { String::new() },
            posted: entry.posted,
            expires: entry.expires,
            featured: entry.featured,
            documents: entry.documents.iter().map(Attachment::from).collect(),
            step: entry.step.clone().map(|StepLink { exam, stage, title }| StepName {
                exam: exam.to_string(),
                stage,
                title,
            }),
            replaces: String::new(),
            detail: Detail::from(&entry.detail),
        }
    }
}

impl From<&DocumentEntry> for Attachment {
    fn from(entry: &DocumentEntry) -> Self {
        let entry = entry.clone();
        Self {
            file_name: entry.file_name,
            title: entry.title,
            number: entry.number,
            signer: entry.signer,
            signed: entry.signed,
            media_type: entry.media_type,
            size: entry.size,
            digest: entry.digest,
            scanned: false,
            traces: Vec::new(),
        }
    }
}

impl From<&import::Detail> for Detail {
    fn from(detail: &import::Detail) -> Self {
        match detail.clone() {
            import::Detail::Plain => Self::Plain,
            import::Detail::Meeting(minutes) => Self::Meeting(minutes),
            import::Detail::Exam(dossier) => Self::Exam(dossier),
            import::Detail::Procedure(entry) => {
                let ProcedureEntry { code, teller: _, levels, fields, agencies, record } = *entry;
                let code = code.as_str().to_owned();
                Self::Procedure(Box::new(ProcedureContent {
                    code,
                    levels,
                    fields,
                    agencies,
                    record,
                }))
            }
        }
    }
}

/// What an edition keeps: all of a posting as it was published.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    pub content: Content,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Withdrawal>,
}

impl From<&Entry> for Snapshot {
    fn from(entry: &Entry) -> Self {
        let withdrawn = entry.withdrawn.clone();
        Self { content: entry.into(), updated: entry.updated, withdrawn }
    }
}
