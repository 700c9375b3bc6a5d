//! What the board already has of what is being loaded.

use std::collections::HashMap;

use domain::{
    Failure, Moment, Slug,
    exams::Dossier,
    fold::name_key,
    import::{Detail, Entry, Item, Teller},
    postings::Kind,
    procedures::Record,
};
use serde::Deserialize;
use serde_json::Value;

use super::procedure::is_recorded;
use crate::store::{Bind, Statement, Store};

#[derive(Deserialize)]
pub struct Known {
    pub profile: String,
    pub about: String,
    /// Those with a key, a slug or a moment of what is loaded, by source key.
    pub postings: HashMap<String, Posting>,
    /// The source key that has each slug, under `kind/slug`.
    slugs: HashMap<String, String>,
    /// By source key.
    pub exams: HashMap<String, Dossier>,
    /// By the key of their names.
    pub agencies: HashMap<String, Agency>,
    /// Records that are about to change, by source key.
    #[serde(default)]
    records: HashMap<String, Record>,
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
            known.exams.extend(more.exams);
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
        let binds = [Bind::from(keys), slugs.into(), moments.into(), agencies.into()];
        let known = store.ask("import", Statement::new(include_str!("known.sql"), binds)).await?;
        known.ok_or(Failure::Broken)
    }

    /// Asks for the records that may change, to tell readers what of them did.
    async fn recall(&mut self, store: &Store, entries: &[&Entry]) -> Result<(), Failure> {
        let recorded = |entry: &&&Entry| {
            let before = self.postings.get(&entry.key);
            told_by(entry) == Some(Teller::Record)
                && before.is_some_and(|before| is_recorded(&before.digest))
        };
        let keys: Vec<Value> =
            entries.iter().filter(recorded).map(|entry| entry.key.as_str().into()).collect();
        for keys in keys.chunks(RECORDS) {
            let binds = [Bind::from(Value::from(keys.to_vec()).to_string())];
            let question = Statement::new(include_str!("records.sql"), binds);
            let records: Option<HashMap<String, Record>> = store.ask("records", question).await?;
            self.records.extend(records.unwrap_or_default());
        }
        Ok(())
    }

    /// What readers are told that changes of a procedure.
    pub fn changes(&self, entry: &Entry, recorded: bool) -> String {
        let Detail::Procedure(told) = &entry.detail else { return String::new() };
        if told.teller == Teller::List {
            return "Cập nhật theo danh sách thủ tục.".to_owned();
        }
        if !recorded {
            return "Bổ sung nội dung đầy đủ của thủ tục.".to_owned();
        }
        let parts = self.records.get(&entry.key).map(|old| old.changed(&told.record));
        match parts.unwrap_or_default() {
            parts if parts.is_empty() => {
                "Cập nhật tên, lĩnh vực, cấp thực hiện hoặc cơ quan.".to_owned()
            }
            parts => format!("Sửa: {}.", parts.join("; ")),
        }
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
