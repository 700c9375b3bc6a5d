//! What the board already has of what is being loaded.

use std::collections::HashMap;

use domain::{Failure, Moment, Slug, import::Item, postings::Kind};
use serde::Deserialize;

use crate::store::{Bind, Statement, Store};

#[derive(Deserialize)]
pub struct Known {
    pub profile: String,
    pub about: String,
    /// Those with a key, a slug or a moment of what is loaded, by source key.
    pub postings: HashMap<String, Posting>,
    /// The source key that has each slug, under `kind/slug`.
    slugs: HashMap<String, String>,
}

#[derive(Clone, Deserialize)]
pub struct Posting {
    pub kind: Kind,
    pub slug: Slug,
    pub digest: String,
    pub title: String,
    /// `None` when its source told no date.
    pub posted: Option<Moment>,
}

impl Known {
    pub async fn ask(store: &Store, items: &[Item]) -> Result<Self, Failure> {
        let entries = items.iter().filter_map(|item| match item {
            Item::Posting(entry) => Some(entry),
            Item::Board(_) => None,
        });
        let entries: Vec<_> = entries.collect();
        let json = |told: Vec<serde_json::Value>| serde_json::Value::from(told).to_string();
        let keys = json(entries.iter().map(|entry| entry.key.as_str().into()).collect());
        let slugs = json(entries.iter().map(|entry| entry.slug.as_str().into()).collect());
        let moments = entries.iter().filter_map(|entry| Some(entry.posted?.unix().into()));
        let binds = [Bind::from(keys), slugs.into(), json(moments.collect()).into()];
        let known = store.ask("import", Statement::new(include_str!("known.sql"), binds)).await?;
        known.ok_or(Failure::Broken)
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
