//! All procedures at a glance: one compact text holds what the list needs of each, so that filtering,
//! counting and sorting read one row of the database and not thousands.
//!
//! The text is derived from the tables at every publication and can be made again at any time.

mod item;
mod strata;

use std::collections::HashMap;

use serde::Deserialize;

use super::{
    Choice, Choices, Level, ListProcedures, PAGE_SIZE, ProcedureLine, ProcedureList, Scope, Sort,
};
use crate::{Leaf, Moment, Slug, fold::fold};

pub use item::Item;
use item::heard;
pub use strata::Strata;

/// A field or an agency.
#[derive(Clone, Debug, Deserialize)]
pub struct Name {
    slug: Slug,
    name: String,
}

/// Fields or agencies by number.
type Names = HashMap<u32, Name>;

/// The catalogue, as the database tells it.
#[derive(Debug, Default, Deserialize)]
pub struct Catalogue {
    fields: Names,
    agencies: Names,
    strata: Strata,
    /// In parts, since a row of the database has its limit.
    parts: Vec<Vec<Item>>,
}

/// How many words are looked for.
const MOST_WORDS: usize = 12;

/// One of the filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Facet {
    Field,
    Agency,
    Level,
    Scope,
}

/// What the question's filters come to, by number.
struct Wanted {
    /// `None` for a slug that names none: nothing fits.
    field: Option<Option<u32>>,
    agency: Option<Option<u32>>,
    level: Option<Level>,
    scope: Option<Scope>,
    words: Vec<String>,
    /// All words as they were typed, folded.
    phrase: String,
}

/// Whether a word of `text` begins so: typed without marks, the middle of words would find too much.
fn has(text: &str, word: &str) -> bool {
    let starts = |at: usize| at == 0 || text.as_bytes().get(at - 1) == Some(&b' ');
    text.match_indices(word).any(|(at, _)| starts(at))
}

impl Wanted {
    /// Whether an item fits all filters but `open`, whose choices are being counted.
    fn fits(&self, item: &Item, open: Option<Facet>) -> bool {
        let holds = |facet, fits: bool| open == Some(facet) || fits;
        let within = |wanted: Option<Option<u32>>, ids: &[u32]| {
            wanted.is_none_or(|id| id.is_some_and(|id| ids.contains(&id)))
        };
        holds(Facet::Scope, self.scope.is_none_or(|scope| item.scope() == scope))
            && holds(Facet::Level, self.level.is_none_or(|level| item.has(level)))
            && holds(Facet::Field, within(self.field, &item.fields))
            && holds(Facet::Agency, within(self.agency, &item.agencies))
    }

    /// Whether its name, its code or its fields have every word.
    fn is_said(&self, item: &Item, fields: &HashMap<u32, String>) -> bool {
        let of_field = |word: &str| {
            item.fields.iter().any(|id| fields.get(id).is_some_and(|field| has(field, word)))
        };
        self.words.iter().all(|word| has(item.heard(), word) || of_field(word))
    }

    /// How far from what was typed its name is: the same, beginning so, having it, or only its words; then
    /// the shorter name.
    fn distance(&self, item: &Item) -> (u8, usize) {
        let name = item.heard_name();
        // Half of all names begin so, and nobody types it.
        let name = name.strip_prefix("thu tuc ").unwrap_or(name);
        let phrase = self.phrase.strip_prefix("thu tuc ").unwrap_or(&self.phrase);
        let rank = match name {
            name if name == phrase => 0,
            name if name.starts_with(phrase) => 1,
            name if name.contains(phrase) => 2,
            _ => 3,
        };
        (rank, name.len())
    }
}

impl Catalogue {
    /// Those that readers may see now.
    fn shown(&self, now: Moment) -> impl Iterator<Item = &Item> {
        self.parts.iter().flatten().filter(move |item| item.is_shown(now))
    }

    /// Takes one part more.
    pub fn extend(&mut self, part: Vec<Item>) {
        self.parts.push(part);
    }

    /// One page of the list; `None` when the list ends before it.
    pub fn list(&self, question: &ListProcedures, now: Moment) -> Option<ProcedureList> {
        let wanted = self.wanted(question);
        // Words are dear to look for: once, before anything is counted.
        let fields = match wanted.words.is_empty() {
            true => HashMap::new(),
            false => self.fields.iter().map(|(id, name)| (*id, heard(&name.name))).collect(),
        };
        let said: Vec<&Item> =
            self.shown(now).filter(|item| wanted.is_said(item, &fields)).collect();
        let mut found: Vec<&Item> =
            said.iter().copied().filter(|item| wanted.fits(item, None)).collect();
        match question.sort {
            Sort::Best if !wanted.words.is_empty() => {
                found.sort_by_cached_key(|item| (wanted.distance(item), item.code.to_string()));
            }
            order => sort(&mut found, order),
        }
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let start = question.page.offset(PAGE_SIZE) as usize;
        let lines: Vec<ProcedureLine> = found
            .into_iter()
            .skip(start)
            .take(PAGE_SIZE as usize)
            .map(|item| self.line(item))
            .collect();
        if lines.is_empty() && start > 0 {
            return None;
        }
        let leaf = Leaf { lines, page: question.page, size: PAGE_SIZE, total };
        Some(ProcedureList {
            leaf,
            levels: self.strata.levels(now),
            choices: self.choices(&said, &wanted),
        })
    }

    fn wanted(&self, question: &ListProcedures) -> Wanted {
        let id = |names: &Names, slug: &Option<Slug>| {
            let known = |slug: &Slug| names.iter().find(|(_, name)| name.slug == *slug);
            slug.as_ref().map(|slug| known(slug).map(|(id, _)| *id))
        };
        let phrase = heard(&question.words);
        let typed = question.words.trim();
        Wanted {
            // Nobody types more; each is looked for in thousands of names.
            words: match phrase.is_empty() && !typed.is_empty() {
                // Signs alone are in no name.
                true => vec![typed.to_owned()],
                false => phrase.split_whitespace().take(MOST_WORDS).map(str::to_owned).collect(),
            },
            phrase,
            field: id(&self.fields, &question.field),
            agency: id(&self.agencies, &question.agency),
            level: question.level,
            scope: question.scope,
        }
    }

    fn choices(&self, said: &[&Item], wanted: &Wanted) -> Choices {
        let under = |facet| said.iter().filter(move |item| wanted.fits(item, Some(facet)));
        let count = |facet, fits: &dyn Fn(&Item) -> bool| {
            let count = under(facet).filter(|item| fits(item)).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        let levels = Level::ALL.map(|level| Choice {
            slug: level.slug().to_owned(),
            name: level.name().to_owned(),
            count: count(Facet::Level, &|item| item.has(level)),
        });
        let scopes = Scope::ALL.map(|scope| Choice {
            slug: scope.slug().to_owned(),
            name: scope.name().to_owned(),
            count: count(Facet::Scope, &|item| item.scope() == scope),
        });
        // What is chosen is told though nothing has it: the reader must see what to take off.
        let told = |choices: Vec<Choice>, chosen: Option<&str>| {
            let is_told = |it: &Choice| it.count > 0 || chosen == Some(it.slug.as_str());
            choices.into_iter().filter(is_told).collect()
        };
        let fields = under(Facet::Field).flat_map(|item| &item.fields);
        let agencies = under(Facet::Agency).flat_map(|item| &item.agencies);
        Choices {
            fields: named(fields, &self.fields, wanted.field.flatten()),
            agencies: named(agencies, &self.agencies, wanted.agency.flatten()),
            levels: told(levels.to_vec(), wanted.level.map(Level::slug)),
            scopes: told(scopes.to_vec(), wanted.scope.map(Scope::slug)),
        }
    }

    fn line(&self, item: &Item) -> ProcedureLine {
        let names = |ids: &[u32], names: &Names| {
            ids.iter().filter_map(|id| Some(names.get(id)?.name.clone())).collect()
        };
        ProcedureLine {
            code: item.code.clone(),
            title: item.title.clone(),
            levels: Level::ALL.into_iter().filter(|level| item.has(*level)).collect(),
            scope: item.scope(),
            fields: names(&item.fields, &self.fields),
            agencies: names(&item.agencies, &self.agencies),
        }
    }
}

fn sort(items: &mut [&Item], sort: Sort) {
    match sort {
        Sort::Best | Sort::Code => {
            items.sort_by(|one, other| one.code.as_str().cmp(other.code.as_str()))
        }
        Sort::Name => items.sort_by(|one, other| one.folded().cmp(other.folded())),
        Sort::Newest => items.sort_by_key(|item| std::cmp::Reverse((item.publish_at, item.id))),
    }
}

/// How often each number occurs, by name; that of `chosen` in any case.
fn named<'i>(
    ids: impl Iterator<Item = &'i u32>,
    names: &Names,
    chosen: Option<u32>,
) -> Vec<Choice> {
    let mut counts: HashMap<u32, u32> = chosen.map(|id| (id, 0)).into_iter().collect();
    for id in ids {
        *counts.entry(*id).or_default() += 1;
    }
    let choice = |(id, count)| {
        let Name { slug, name } = names.get(&id)?;
        Some(Choice { slug: slug.to_string(), name: name.clone(), count })
    };
    let mut choices: Vec<Choice> = counts.into_iter().filter_map(choice).collect();
    choices.sort_by_cached_key(|choice| fold(&choice.name));
    choices
}

#[cfg(test)]
mod tests;
