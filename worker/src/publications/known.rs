//! What the board already has of what is being loaded.

use std::collections::HashMap;

use domain::{
    Failure, Moment, Slug,
    exams::Dossier,
    fold::name_key,
    import::{Detail, Entry, Item, Teller},
    postings::Kind,
};
use serde::Deserialize;
use serde_json::Value;

use super::{
    changes::{Recorded, changes},
    procedure::is_recorded,
};
use crate::store::{Bind, Statement, Store};

#[derive(Deserialize)]
pub struct Known {
    pub profile: String,
    pub about: String,
    /// Those with a key, a slug or a moment of what is loaded, by source key.
    pub postings: HashMap<String, Posting>,
    /// The source key that has each slug, under `kind/slug`.
    slugs: HashMap<String, String>,
    /// The digests of all editions of what was published more than once, by source key.
    editions: HashMap<String, Vec<String>>,
    /// By source key.
    pub exams: HashMap<String, Dossier>,
    exams_by_slug: HashMap<String, Dossier>,
    /// By the key of their names.
    pub agencies: HashMap<String, Agency>,
    /// Records that are about to change, by source key.
    #[serde(default)]
    records: HashMap<String, Recorded>,
}

#[derive(Clone, Deserialize)]
pub struct Posting {
    pub kind: Kind,
    pub slug: Slug,
    pub digest: String,
    pub title: String,
    pub publish_at: Moment,
    dated: bool,
}

impl Posting {
    /// `None` when its source told no date.
    pub fn posted(&self) -> Option<Moment> {
        self.dated.then_some(self.publish_at)
    }
}

#[derive(Deserialize)]
pub struct Agency {
    pub slug: Slug,
    pub digest: String,
}

/// Entries asked about at once.
const ENTRIES: usize = 2000;

/// Records asked for at once: each may be long, and an answer has its limit.
const RECORDS: usize = 50;

impl Known {
    pub async fn ask(store: &Store, items: &[Item]) -> Result<Self, Failure> {
        let entries: Vec<&Entry> = items.iter().filter_map(posting).collect();
        let agencies = items.iter().filter_map(|item| match item {
            Item::Agency(entry) => Some(name_key(&entry.name).into()),
            _ => None,
        });
        let agencies = Value::from(agencies.collect::<Vec<Value>>()).to_string();
        let (first, rest) = entries.split_at(entries.len().min(ENTRIES));
        let mut known = Self::about(store, first, &agencies).await?;
        for entries in rest.chunks(ENTRIES) {
            let more = Self::about(store, entries, "[]").await?;
            known.postings.extend(more.postings);
            known.slugs.extend(more.slugs);
            known.editions.extend(more.editions);
            known.exams.extend(more.exams);
            known.exams_by_slug.extend(more.exams_by_slug);
        }
        for entry in &entries {
            if let Detail::Exam(dossier) = &entry.detail {
                known.exams_by_slug.insert(entry.slug.to_string(), (**dossier).clone());
            }
        }
        known.recall(store, &entries).await?;
        Ok(known)
    }

    async fn about(store: &Store, entries: &[&Entry], agencies: &str) -> Result<Self, Failure> {
        // A procedure is known by its code alone.
        let named = || entries.iter().filter(|entry| entry.kind != Kind::Procedure);
        let json = |told: Vec<Value>| Value::from(told).to_string();
        let keys = json(entries.iter().map(|entry| entry.key.as_str().into()).collect());
        let slugs = json(named().map(|entry| entry.slug.as_str().into()).collect());
        let moments = json(named().filter_map(|entry| Some(entry.posted?.unix().into())).collect());
        let exams =
            json(named().filter_map(|it| Some(it.step.as_ref()?.exam.as_str().into())).collect());
        let binds = [Bind::from(keys), slugs.into(), moments.into(), agencies.into(), exams.into()];
        let known = store.ask("import", Statement::new(include_str!("known.sql"), binds)).await?;
        known.ok_or(Failure::Broken)
    }

    /// Asks for the records that may change, to tell readers what of them did.
    async fn recall(&mut self, store: &Store, entries: &[&Entry]) -> Result<(), Failure> {
        let recorded = |entry: &&&Entry| {
            let before = self.postings.get(&entry.key);
            told_by(entry).is_some_and(|teller| teller != Teller::List)
                && before.is_some_and(|before| is_recorded(&before.digest))
        };
        let keys: Vec<Value> =
            entries.iter().filter(recorded).map(|entry| entry.key.as_str().into()).collect();
        for keys in keys.chunks(RECORDS) {
            let binds = [Bind::from(Value::from(keys.to_vec()).to_string())];
            let question = Statement::new(include_str!("records.sql"), binds);
            let records: Option<HashMap<String, Recorded>> = store.ask("records", question).await?;
            self.records.extend(records.unwrap_or_default());
        }
        Ok(())
    }

    /// What readers are told that changes of a procedure, which stands under `key`.
    pub fn changes(&self, entry: &Entry, key: &str) -> String {
        let Detail::Procedure(told) = &entry.detail else { return String::new() };
        changes(entry, told, self.records.get(key))
    }

    /// Whether an edition of `key` before the last was this very content.
    pub fn was_published(&self, key: &str, digest: &str) -> bool {
        self.editions.get(key).is_some_and(|digests| digests.iter().any(|it| it == digest))
    }

    /// What the sender of an exam's notice should know: that there is no such exam yet, or no such step.
    pub fn step_note(&self, entry: &Entry) -> Option<String> {
        let step = entry.step.as_ref()?;
        let Some(exam) = self.exams_by_slug.get(step.exam.as_str()) else {
            return Some(format!(
                "Chưa có kỳ thi “{}”; thông báo sẽ được gắn vào khi kỳ thi ấy được nạp. Nếu gõ nhầm, hãy sửa exam.",
                step.exam
            ));
        };
        let known = exam.steps.iter().any(|it| it.stage == step.stage);
        (!known).then(|| {
            format!(
                "Kỳ thi “{}” không có bước {} ({}); thông báo hiện ở bước đứng ngay trước.",
                step.exam,
                step.stage.slug(),
                step.stage.name()
            )
        })
    }

    /// The source key of the posting that has `slug`.
    pub fn holder(&self, kind: Kind, slug: &Slug) -> Option<&str> {
        self.slugs.get(&format!("{}/{slug}", kind.name())).map(String::as_str)
    }

    /// Takes `slug` for the posting `key`; false when another has it.
    pub fn take(&mut self, kind: Kind, slug: &Slug, key: &str) -> bool {
        let place = format!("{}/{slug}", kind.name());
        self.slugs.entry(place).or_insert_with(|| key.to_owned()) == key
    }
}

fn posting(item: &Item) -> Option<&Entry> {
    match item {
        Item::Posting(entry) => Some(entry),
        Item::Board(_) | Item::Agency(_) => None,
    }
}

/// Who tells of a procedure; `None` for other kinds.
fn told_by(entry: &Entry) -> Option<Teller> {
    match &entry.detail {
        Detail::Procedure(told) => Some(told.teller),
        _ => None,
    }
}
