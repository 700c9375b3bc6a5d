//! What is being written: one signal, of which every field of every form is a part.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    desk::{Choices, Content, Detail, Problem, ProcedureContent},
    exams::Dossier,
    meetings::Minutes,
    postings::Kind,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::focus;
use crate::{editor::RichText, frame::say};

/// All that a save keeps.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Work {
    pub content: Content,
    /// What readers are to be told that changed.
    pub note: String,
}

/// The form's own state.
#[derive(Clone, Copy)]
pub struct Sheet {
    pub kind: Kind,
    pub work: RwSignal<Work>,
    /// As `work`, once the writer pauses: for what is too slow to do at every key.
    pub settled: RwSignal<Work>,
    /// What the worker says must be put right.
    pub problems: RwSignal<Vec<Problem>>,
    /// Fields in which something is written that cannot be read, and what to write there.
    unread: RwSignal<BTreeMap<String, &'static str>>,
    pub choices: RwSignal<Choices>,
    /// The edition readers see now, when this is to be the next.
    pub live: RwSignal<Option<Content>>,
    /// It is a next edition.
    pub later: bool,
    /// It may be written in.
    pub open: RwSignal<bool>,
    pub body: RwSignal<Option<RichText>, LocalStorage>,
}

impl Sheet {
    pub fn new(kind: Kind, work: Work, later: bool) -> Self {
        Self {
            kind,
            work: RwSignal::new(work.clone()),
            settled: RwSignal::new(work),
            problems: RwSignal::default(),
            unread: RwSignal::default(),
            choices: RwSignal::default(),
            live: RwSignal::new(None),
            later,
            open: RwSignal::new(false),
            body: RwSignal::new_local(None),
        }
    }

    fn whole(self) -> Part<Work> {
        Part::new(self, |work| Some(work), |work| Some(work))
    }

    pub fn content(self) -> Part<Content> {
        self.whole().part(|it| &it.content, |it| &mut it.content)
    }

    pub fn note(self) -> Part<String> {
        self.whole().part(|it| &it.note, |it| &mut it.note)
    }

    pub fn minutes(self) -> Part<Minutes> {
        Part::new(
            self,
            |work| if let Detail::Meeting(it) = &work.content.detail { Some(&**it) } else { None },
            |work| {
                if let Detail::Meeting(it) = &mut work.content.detail {
                    Some(&mut **it)
                } else {
                    None
                }
            },
        )
    }

    pub fn dossier(self) -> Part<Dossier> {
        Part::new(
            self,
            |work| if let Detail::Exam(it) = &work.content.detail { Some(&**it) } else { None },
            |work| {
                if let Detail::Exam(it) = &mut work.content.detail { Some(&mut **it) } else { None }
            },
        )
    }

    pub fn procedure(self) -> Part<ProcedureContent> {
        Part::new(
            self,
            |work| {
                if let Detail::Procedure(it) = &work.content.detail { Some(&**it) } else { None }
            },
            |work| {
                if let Detail::Procedure(it) = &mut work.content.detail {
                    Some(&mut **it)
                } else {
                    None
                }
            },
        )
    }

    /// Whether what is written in a field cannot be read: then, what to write.
    pub fn set_unread(self, field: &str, sentence: Option<&'static str>) {
        let known = self.unread.try_with_untracked(|unread| unread.get(field).copied());
        if known.is_some_and(|known| known != sentence) {
            self.unread.update(|unread| match sentence {
                Some(sentence) => drop(unread.insert(field.to_owned(), sentence)),
                None => drop(unread.remove(field)),
            });
        }
    }

    /// Whether something is written that cannot be read: the text would go on without it. Its writer is
    /// taken there.
    pub fn stops_at_unread(self) -> bool {
        let first = self.unread.with_untracked(|unread| unread.keys().next().cloned());
        if let Some(field) = &first {
            say("Có ô ghi chưa đọc được. Hãy sửa ô có báo lỗi rồi làm lại.");
            focus(field.clone());
        }
        first.is_some()
    }

    /// What is wrong with a field, as the form or the worker says; tracked.
    pub fn wrong(self, field: &str) -> Option<String> {
        let unread = self.unread.with(|unread| unread.get(field).copied());
        unread.map(str::to_owned).or_else(|| self.problem(field))
    }

    fn problem(self, field: &str) -> Option<String> {
        self.problems.with(|problems| {
            problems.iter().find(|it| it.field == field).map(|it| it.reason.clone())
        })
    }
}

type Look<T> = Arc<dyn for<'a> Fn(&'a Work) -> Option<&'a T> + Send + Sync>;
type Reach<T> = Arc<dyn for<'a> Fn(&'a mut Work) -> Option<&'a mut T> + Send + Sync>;

/// A part of what is written, found anew each time: rows come and go.
pub struct Part<T: 'static> {
    pub sheet: Sheet,
    look: StoredValue<Look<T>>,
    reach: StoredValue<Reach<T>>,
}

impl<T> Clone for Part<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<T> {}

impl<T: 'static> Part<T> {
    fn new(
        sheet: Sheet,
        look: impl for<'a> Fn(&'a Work) -> Option<&'a T> + Send + Sync + 'static,
        reach: impl for<'a> Fn(&'a mut Work) -> Option<&'a mut T> + Send + Sync + 'static,
    ) -> Self {
        Self {
            sheet,
            look: StoredValue::new(Arc::new(look)),
            reach: StoredValue::new(Arc::new(reach)),
        }
    }

    /// A part of this part. [`crate::content::part`] writes both ways at once.
    pub fn part<U: 'static>(self, look: fn(&T) -> &U, reach: fn(&mut T) -> &mut U) -> Part<U> {
        let (own_look, own_reach) = (self.look.get_value(), self.reach.get_value());
        Part::new(
            self.sheet,
            move |work| own_look(work).map(look),
            move |work| own_reach(work).map(reach),
        )
    }

    /// What it is made into; nothing when it is gone. Tracked.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> Option<R> {
        let look = self.look.try_get_value()?;
        self.sheet.work.with(|work| look(work).map(read))
    }

    pub fn change(self, change: impl FnOnce(&mut T)) {
        let Some(reach) = self.reach.try_get_value() else { return };
        self.sheet.work.update(|work| {
            if let Some(part) = reach(work) {
                change(part);
            }
        });
    }

    pub fn set(self, value: T) {
        self.change(|part| *part = value);
    }
}

impl<T: Clone + 'static> Part<T> {
    /// Tracked.
    pub fn get(self) -> Option<T> {
        self.with(T::clone)
    }
}

impl<T: 'static> Part<Vec<T>> {
    /// A row, by its place.
    pub fn at(self, place: usize) -> Part<T> {
        let (look, reach) = (self.look.get_value(), self.reach.get_value());
        Part::new(
            self.sheet,
            move |work| look(work).and_then(|rows| rows.get(place)),
            move |work| reach(work).and_then(|rows| rows.get_mut(place)),
        )
    }

    /// How many rows there are; tracked.
    pub fn len(self) -> usize {
        self.with(Vec::len).unwrap_or_default()
    }
}

impl<T: 'static> Part<Option<T>> {
    /// What is there, if anything is.
    pub fn inner(self) -> Part<T> {
        let (look, reach) = (self.look.get_value(), self.reach.get_value());
        Part::new(
            self.sheet,
            move |work| look(work).and_then(Option::as_ref),
            move |work| reach(work).and_then(Option::as_mut),
        )
    }
}
